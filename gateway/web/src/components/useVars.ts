import { useLayoutEffect, useRef } from 'react';

/** Sets custom properties on an element from script, because the style policy forbids style attributes. */
export function useVars<E extends HTMLElement>(vars: Record<`--${string}`, string | number>) {
  const ref = useRef<E>(null);
  const entries = Object.entries(vars);
  const key = entries.join();
  useLayoutEffect(() => {
    for (const [name, value] of entries) {
      ref.current?.style.setProperty(name, String(value));
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the entries
  }, [key]);
  return ref;
}
