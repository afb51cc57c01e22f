import { useState } from 'react';
import { Modal } from '../components/Modal';
import { shortcutsOn, switchShortcuts } from './shortcuts';

/** The keys of this page. */
export function ShortcutsDialog({ keys, onClose }: { keys: [string, string][]; onClose: () => void }) {
  const [on, setOn] = useState(shortcutsOn);
  const change = (next: boolean) => {
    switchShortcuts(next);
    setOn(next);
  };
  return (
    <Modal title="Keys of this page" onClose={onClose}>
      <ul className="keylist">
        {keys.map(([key, meaning]) => <li key={key}><span>{meaning}</span><span>{key.split(' ').map((part) => <kbd key={part}>{part}</kbd>)}</span></li>)}
      </ul>
      <label className="check"><input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} /><span>Single keys act on this page</span></label>
      <div className="dialog__feet"><button className="btn btn--go" type="button" onClick={onClose}>Close</button></div>
    </Modal>
  );
}
