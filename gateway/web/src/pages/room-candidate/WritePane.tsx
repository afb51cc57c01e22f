import { useRef } from 'react';
import type { RoomView } from '../../api/room';
import { Icon } from '../../components/Icon';
import { Status } from '../../components/Status';
import { clockTime } from '../../components/time';
import type { Room } from '../../room/useRoom';
import type { Answer } from './useAnswer';

const LONGEST = 60_000;

export function WritePane({ room, view, answer, isShown, readOnly }: { room: Room; view: RoomView; answer: Answer; isShown: boolean; readOnly: boolean }) {
  const act = useRef<HTMLButtonElement>(null);
  const shut = readOnly || !answer.item || answer.safety === 'submitted' || answer.safety === 'sending' || answer.held !== undefined;
  return (
    <section className={isShown ? 'pane pane--work is-shown' : 'pane pane--work'} id="write" aria-label={readOnly ? 'The answer' : 'Your answer'}>
      <label className="sr" htmlFor="text">Your answer. Escape leaves the editor.</label>
      <textarea
        className="writer" id="text" value={answer.text} readOnly={shut} maxLength={LONGEST} spellCheck={false} autoCapitalize="sentences"
        placeholder={answer.item ? 'Write here' : 'You can write as soon as there is a question'}
        onChange={(event) => answer.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.currentTarget.blur();
          act.current?.focus();
        }}
      />
      {!readOnly && (
        <div className="pane__foot row row--between">
          <Safety answer={answer} />
          <SubmitPart room={room} view={view} answer={answer} button={act} />
        </div>
      )}
    </section>
  );
}

/** Only these words: saved, saving, kept on this device, submitted; and always true. */
function Safety({ answer: { safety, savedAt, submittedAt } }: { answer: Answer }) {
  const at = savedAt ? ` ${clockTime(savedAt)}` : '';
  switch (safety) {
    case 'saved':
      return <Status tone="ok" icon="check">Saved{at}</Status>;
    case 'saving':
      return <Status icon="clock">Saving…</Status>;
    case 'kept':
      return <Status tone="warn" icon="device">Kept on this device</Status>;
    case 'sending':
      return <Status icon="clock">Submitting…</Status>;
    case 'submitted':
      return <Status tone="ok" icon="check">Submitted{submittedAt ? ` ${clockTime(submittedAt)}` : ''}</Status>;
    case 'empty':
      return <Status icon="info">Nothing written yet</Status>;
  }
}

function SubmitPart({ room, view, answer, button }: { room: Room; view: RoomView; answer: Answer; button: React.RefObject<HTMLButtonElement | null> }) {
  const away = room.state.link.kind !== 'up';
  if (answer.safety === 'submitted') return <span className="meta">The next question comes from the panel.</span>;
  if (answer.held !== undefined) {
    return <span className="toast" role="status">Submitting in {answer.held} s <button className="btn" type="button" ref={button} onClick={answer.undo}><Icon name="undo" /> Undo</button></span>;
  }
  const number = view.position ? ` ${view.position.index}` : '';
  const pressed = answer.safety === 'sending' || room.client.kept.messages().some((message) => message.t === 'submit' && message.item === answer.item);
  if (pressed) return <span className="meta">{away ? 'It goes out when the connection is back.' : ''}</span>;
  return <button className="btn btn--go btn--tall" type="button" ref={button} disabled={!answer.item || !answer.text.trim()} onClick={answer.submit}>{away ? 'Submit when back' : `Submit answer${number}`}</button>;
}
