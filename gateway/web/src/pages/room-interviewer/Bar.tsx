import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from '../../components/Icon';
import { Status } from '../../components/Status';
import { clockTime } from '../../components/time';
import { offsetMinutes, ownZone } from '../../components/zones';
import { Here } from '../../room/Here';
import type { Desk } from './desk';
import { EndDialog } from './EndDialog';

const PHASES = { scheduled: 'Not started', paused: 'Paused', ending: 'Ending', ended: 'Ended', cancelled: 'Cancelled', noShow: 'No-show', expired: 'Expired', live: 'Live' } as const;

/** Who, where we stand, who is here, whether all is saved; pause and end. */
export function Bar({ desk, onKeys }: { desk: Desk; onKeys: () => void }) {
  const { view, room } = desk;
  const [ending, setEnding] = useState(false);
  const admitted = view.lobby.admitted.length > 0;
  return (
    <header className="roombar">
      <Link className="btn btn--quiet btn--icon hide-small" to="/" aria-label="Leave the room, the interview goes on"><Icon name="left" /></Link>
      <span className={view.state === 'live' ? 'chip chip--live' : 'chip'}>{PHASES[view.state]}</span>
      <div className="roombar__who">
        <h1>{view.candidate?.name ?? view.kitTitle}</h1>
        <Times desk={desk} />
      </div>
      <div className="roombar__end">
        <Here room={room} nameOf={desk.nameOf} />
        <SavedState desk={desk} />
        <button className="btn btn--quiet btn--icon hide-small" type="button" onClick={onKeys} aria-label="Keys of this page"><kbd>?</kbd></button>
        {view.state === 'live' && <button className="btn hide-small" type="button" disabled={!desk.up} onClick={() => room.client.command({ type: 'pause' })}><Icon name="pause" /> Pause</button>}
        {desk.live && <button className="btn btn--danger" type="button" disabled={!desk.up} onClick={() => setEnding(true)}>End<span className="hide-small"> the interview</span></button>}
        {view.state === 'scheduled' && <button className="btn btn--go" type="button" disabled={!desk.up || !admitted} onClick={() => room.client.command({ type: 'start' })}>Start<span className="hide-small"> the interview</span></button>}
      </div>
      {ending && <EndDialog desk={desk} onClose={() => setEnding(false)} />}
    </header>
  );
}

function Times({ desk: { now, view, mine } }: { desk: Desk }) {
  const theirs = view.candidate?.timeZone ?? undefined;
  const differs = theirs && offsetMinutes(theirs, now) !== offsetMinutes(ownZone(), now);
  return (
    <span className="meta small">
      <span className="show-small">{mine.changes.length ? 'Kept here · ' : 'All saved · '}</span>
      {clockTime(now, undefined, false)}
      {differs && <> · {clockTime(now, theirs, false)} <span className="hide-small">for the candidate</span></>}
    </span>
  );
}

/** One place says whether what I did has arrived. */
function SavedState({ desk: { mine, room } }: { desk: Desk }) {
  const waiting = mine.changes.length;
  const kept = `${waiting} ${waiting === 1 ? 'change' : 'changes'} kept on this device`;
  if (room.state.link.kind === 'connecting') return <Status icon="wifi" className="hide-small">Connecting…</Status>;
  if (room.state.link.kind === 'down') return <Status tone="warn" icon="device" className="hide-small">{waiting ? kept : 'Not connected'}</Status>;
  if (mine.away && waiting) return <Status tone="warn" icon="device" className="hide-small">{kept}</Status>;
  if (waiting) return <Status icon="clock" className="hide-small">Saving…</Status>;
  return <Status tone="ok" icon="check" className="hide-small">{room.state.link.kind === 'closed' ? 'All saved' : 'Connected, all saved'}</Status>;
}
