import type { RefObject } from 'react';
import { Status } from '../../components/Status';
import { Icon } from '../../components/Icon';
import { clockTime } from '../../components/time';
import type { Desk } from './desk';

/** Notes with their moment, one's own until one submits. */
export function Notes({ desk, text, onText, field }: { desk: Desk; text: string; onText: (text: string) => void; field: RefObject<HTMLTextAreaElement | null> }) {
  const { notes } = desk.mine.assessment;
  const save = () => {
    if (!text.trim()) return;
    desk.note(text.trim());
    onText('');
  };
  return (
    <section className="pane__foot stack stack--2" id="notes" aria-labelledby="notes-h">
      <div className="row row--between"><h2 className="label" id="notes-h">Your notes, yours alone until you submit</h2><NotesSaved desk={desk} /></div>
      {notes.length > 0 && (
        <ul className="notes">
          {[...notes].reverse().map((note) => (
            <li key={note.id}>
              <time dateTime={note.at}>{clockTime(note.at, undefined, false).split(' ')[0]}</time>
              <span>{note.text} <button className="notes__x" type="button" aria-label={`Remove the note ${note.text.slice(0, 40)}`} onClick={() => desk.mine.act({ key: `note.${note.id}`, kind: 'noNote', id: note.id })}><Icon name="x" /></button></span>
            </li>
          ))}
        </ul>
      )}
      <label className="sr" htmlFor="note">New note</label>
      <textarea
        ref={field} className="area area--line" id="note" rows={1} maxLength={4000} value={text} placeholder="Note, stamped with the moment; Enter keeps it"
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          save();
        }}
      />
    </section>
  );
}

function NotesSaved({ desk: { mine } }: { desk: Desk }) {
  const waiting = mine.changes.some((change) => change.kind === 'note' || change.kind === 'noNote');
  if (waiting) return mine.away ? <Status tone="warn" icon="device" live={false} className="small">Kept on this device</Status> : <Status icon="clock" live={false} className="small">Saving…</Status>;
  return mine.assessment.notes.length ? <Status tone="ok" icon="check" live={false} className="small">Saved</Status> : null;
}
