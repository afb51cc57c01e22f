import { useEffect, useRef } from 'react';

const SWITCH = 'greenroom.shortcuts';
export const shortcutsOn = () => localStorage.getItem(SWITCH) !== 'off';
export const switchShortcuts = (on: boolean) => localStorage.setItem(SWITCH, on ? 'on' : 'off');

/** Single keys of a page. They rest while somebody types, and can be switched off (WCAG 2.1.4). */
export function useShortcuts(keys: Record<string, (() => void) | undefined>) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !shortcutsOn() || types(event.target)) return;
      const act = latest.current[nameOf(event)];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** `shift+1` whatever sign the layout puts there, else the key itself in lower case. */
function nameOf(event: KeyboardEvent) {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit) return event.shiftKey ? `shift+${digit}` : digit;
  return event.key.toLowerCase();
}

function types(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('[role=dialog],[role=menu]') !== null;
}
