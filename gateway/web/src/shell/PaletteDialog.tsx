import { useRouter } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../components/Icon';
import { useFound } from './found';

export function PaletteDialog({ onClose }: { onClose: () => void }) {
  const router = useRouter();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useFound(text);
  const chosen = Math.min(at, found.length - 1);
  const go = (index: number) => {
    const target = found[index];
    if (!target) return;
    onClose();
    router.history.push(target.href);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((chosen + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') go(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <ModalOverlay className="veil veil--palette" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal>
        <Dialog className="palette" aria-label="Find anything">
          <input
            className="input" role="combobox" aria-expanded="true" aria-controls="palette-list" aria-activedescendant={found[chosen] ? `palette-${chosen}` : undefined} aria-label="Find a page, session or question" aria-autocomplete="list"
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to be typed into
            autoFocus value={text} placeholder="A page, a candidate, a question" onKeyDown={keys}
            onChange={(event) => { setText(event.target.value); setAt(0); }}
          />
          <ul id="palette-list" role="listbox" aria-label="Found">
            {found.map((target, index) => (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are heard by the combobox
              <li key={target.href + target.title} id={`palette-${index}`} role="option" aria-selected={index === chosen} onClick={() => go(index)} onPointerMove={() => setAt(index)}>
                <Icon name={target.icon} /> <span className="clip">{target.title}</span> <span className="meta small">{target.kind}</span>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p className="meta palette__none" role="status">Nothing found for “{text}”.</p>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
