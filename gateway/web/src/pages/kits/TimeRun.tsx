import type { KitEntry } from '../../api/catalog';
import { useVars } from '../../components/useVars';
import { total } from './entries';

/** The time boxes in proportion, with what the slot leaves free. */
export function TimeRun({ entries, slot }: { entries: KitEntry[]; slot: number }) {
  const free = slot - total(entries);
  return (
    <ol className="run run--tall" aria-label="Time boxes">
      {entries.map((entry, at) => <Box key={entry.questionId} minutes={entry.timeBoxMinutes}><span>{at + 1}</span></Box>)}
      {free > 0 && <Box minutes={free} free><span className="sr">{free} minutes free</span></Box>}
    </ol>
  );
}

function Box({ minutes, free = false, children }: { minutes: number; free?: boolean; children: React.ReactNode }) {
  const ref = useVars<HTMLLIElement>({ '--min': Math.max(1, minutes) });
  return <li ref={ref} className={free ? 'is-free' : ''}>{children}</li>;
}
