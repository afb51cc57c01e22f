import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

interface Props {
  name: '--pane-a' | '--pane-b';
  label: string;
  least: number;
  most: number;
  usual: number;
  /** Which side of the handle the pane lies on. */
  side: 'left' | 'right';
}

/** A handle between two panes for pointer and arrow keys; the width is remembered on this device. */
export function Resize({ name, label, least, most, usual, side }: Props) {
  const key = `greenroom.width.${label}`;
  const [width, setWidth] = useState(() => Number(localStorage.getItem(key)) || usual);
  const handle = useRef<HTMLDivElement>(null);
  const show = (next: number) => {
    const within = Math.round(Math.min(most, Math.max(least, next)));
    setWidth(within);
    localStorage.setItem(key, String(within));
    handle.current?.parentElement?.style.setProperty(name, `${within}px`);
  };
  const attach = (element: HTMLDivElement | null) => {
    handle.current = element;
    if (localStorage.getItem(key)) element?.parentElement?.style.setProperty(name, `${width}px`);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    if (!step) return;
    event.preventDefault();
    show(width + (side === 'left' ? step : -step));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const edge = event.currentTarget.getBoundingClientRect().left;
    show(width + (side === 'left' ? event.clientX - edge : edge - event.clientX));
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that moves is a control (ARIA window splitter)
    <div
      ref={attach}
      className="resize"
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={keys}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
