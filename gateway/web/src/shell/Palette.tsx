import { useEffect, useState } from 'react';
import { Icon } from '../components/Icon';
import { PaletteDialog } from './PaletteDialog';

/** The way to everything from the keyboard: Ctrl or ⌘ with K. */
export function Palette() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <button className="top__find" type="button" onClick={() => setOpen(true)}>
        <Icon name="search" /><span>Find anything</span><kbd>{navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {open && <PaletteDialog onClose={() => setOpen(false)} />}
    </>
  );
}
