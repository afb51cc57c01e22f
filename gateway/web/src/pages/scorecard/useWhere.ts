import { useEffect, useState } from 'react';

/** The part of a long page that is being read: the last one whose beginning has passed the upper third of the window. */
export function useWhere(ids: string[]): string | undefined {
  const [where, setWhere] = useState(ids[0]);
  const key = ids.join(' ');
  useEffect(() => {
    const look = () => {
      const line = window.innerHeight / 3;
      const passed = key.split(' ').filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < line);
      setWhere(passed.at(-1) ?? key.split(' ')[0]);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [key]);
  return where;
}
