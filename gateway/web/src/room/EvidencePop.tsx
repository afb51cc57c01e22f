import { useEffect, useState, type RefObject } from 'react';
import { selectedPassage } from './MarkedText';
import { letterOf, type Passage } from './passages';

/** What is selected in an answer, as long as it is. */
export function useSelection(container: RefObject<HTMLElement | null>): Omit<Passage, 'kind'> | undefined {
  const [picked, setPicked] = useState<Omit<Passage, 'kind'>>();
  useEffect(() => {
    const look = () => setPicked(container.current ? selectedPassage(container.current) : undefined);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [container]);
  return picked;
}

interface Props {
  picked: Omit<Passage, 'kind'> | undefined;
  points: { id: string; text: string }[];
  onUse: (keyPoint: string, passage: Passage) => void;
  onNote?: (quote: string) => void;
}

/** From a selection to evidence in one press. */
export function EvidencePop({ picked, points, onUse, onNote }: Props) {
  if (!picked || points.length === 0) return null;
  const use = (id: string) => {
    onUse(id, { kind: 'passage', ...picked });
    document.getSelection()?.removeAllRanges();
  };
  const keep = (event: React.PointerEvent) => event.preventDefault();
  return (
    <div className="pop pop--stuck" role="toolbar" aria-label="Use the selected passage as evidence">
      Evidence for
      {points.map((point, at) => <button key={point.id} type="button" aria-label={`Key point ${letterOf(at)}: ${point.text}`} title={point.text} onPointerDown={keep} onClick={() => use(point.id)}>{letterOf(at)}</button>)}
      {onNote && <button type="button" onPointerDown={keep} onClick={() => onNote(`“${picked.text}” `)}>Note</button>}
    </div>
  );
}
