import { useState } from 'react';
import type { KitEntry } from '../../api/catalog';
import { EntryRow } from './EntryRow';
import { moved } from './entries';

/** The questions in their order, with what a screen reader hears of a move. */
export function EntryList({ entries, onChange }: { entries: KitEntry[]; onChange: (entries: KitEntry[]) => void }) {
  const [lifted, setLifted] = useState<string>();
  const move = (id: string, from: number, to: number) => {
    const dragged = lifted ? entries.findIndex((e) => e.questionId === lifted) : from;
    onChange(moved(entries, lifted && lifted !== id ? dragged : from, to));
  };
  const place = entries.findIndex((e) => e.questionId === lifted);
  return (
    <>
      <ol className="panel panel--flush kitlist">
        {entries.map((entry, at) => (
          <EntryRow
            key={entry.questionId}
            entry={entry}
            at={at}
            of={entries.length}
            lifted={lifted === entry.questionId}
            onLift={(up) => setLifted(up ? entry.questionId : undefined)}
            onMove={(to) => move(entry.questionId, at, to)}
            onChange={(part) => onChange(entries.with(at, { ...entry, ...part }))}
            onRemove={() => onChange(entries.toSpliced(at, 1))}
          />
        ))}
      </ol>
      <p className="sr" role="status">{place >= 0 && `${entries[place]?.title} lifted, place ${place + 1} of ${entries.length}.`}</p>
    </>
  );
}
