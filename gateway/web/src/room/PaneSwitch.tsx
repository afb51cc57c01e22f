import type { ReactNode } from 'react';
import { Icon } from '../components/Icon';

export interface PaneChoice<P extends string> {
  pane: P;
  icon: Parameters<typeof Icon>[0]['name'];
  words: ReactNode;
}

/** On a narrow screen one pane is shown at a time. */
export function PaneSwitch<P extends string>({ choices, shown, onShow }: { choices: PaneChoice<P>[]; shown: P; onShow: (pane: P) => void }) {
  return (
    <nav className="switch" aria-label="Parts of the room">
      {choices.map(({ pane, icon, words }) => (
        <button key={pane} type="button" aria-pressed={pane === shown} onClick={() => onShow(pane)}>
          <Icon name={icon} /><span>{words}</span>
        </button>
      ))}
    </nav>
  );
}
