import { useState } from 'react';
import type { RoomView } from '../../api/room';
import { Icon } from '../../components/Icon';
import { minutes } from '../../components/time';
import { Outages } from '../../room/Outages';
import { onQuestion } from '../../room/clock';
import { useServerNow, type Room } from '../../room/useRoom';

const HIDDEN = 'greenroom.clock.hidden';

export function QuestionPane({ room, view, isShown }: { room: Room; view: RoomView; isShown: boolean }) {
  const { current, position } = view;
  return (
    <section className={isShown ? 'pane is-shown' : 'pane'} id="question" aria-labelledby="q-h">
      <div className="pane__scroll stack stack--5">
        {current ? (
          <>
            <CalmClock room={room} view={view} label={position ? `Question ${position.index} of ${position.of}` : 'This question'} />
            <div className="stack stack--3">
              <h2 className="sr" id="q-h">The question</h2>
              <p className="words words--large" aria-live="polite">{current.prompt}</p>
              <p className="meta">Think aloud if you like. A sketch, a list or code are all fine.</p>
            </div>
          </>
        ) : (
          <div className="stack stack--3">
            <h2 id="q-h">The question comes next</h2>
            <p className="read" role="status">The interview has begun. The panel shows the next question here in a moment.</p>
          </div>
        )}
        <Outages view={view} />
        <p className="status"><Icon name="eye" /> The panel sees what you write as you write it</p>
      </div>
    </section>
  );
}

/** Time that is left, large and calm; whoever it disturbs can hide it. */
function CalmClock({ room, view, label }: { room: Room; view: RoomView; label: string }) {
  const [hidden, setHidden] = useState(() => localStorage.getItem(HIDDEN) === 'yes');
  const now = useServerNow(room.state.offset);
  const left = view.current ? view.current.timeBoxMinutes * 60 - onQuestion(view.current, view, now) : 0;
  const toggle = () => {
    localStorage.setItem(HIDDEN, hidden ? 'no' : 'yes');
    setHidden(!hidden);
  };
  return (
    <div className="row row--between">
      <div>
        <p className="label">{label}</p>
        {!hidden && (left > 0
          ? <p className="clock" role="timer" aria-label="Time for this question">{minutes(left)} <small>left, no hurry</small></p>
          : <p className="clock" role="timer" aria-label="Time for this question"><small>The planned time is over. Finish your thought; the panel moves on when it is right.</small></p>)}
      </div>
      <button className="btn btn--quiet btn--small" type="button" onClick={toggle}>{hidden ? 'Show the clock' : 'Hide the clock'}</button>
    </div>
  );
}
