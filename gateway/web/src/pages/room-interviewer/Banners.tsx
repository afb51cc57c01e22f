import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/Icon';
import { clockTime } from '../../components/time';
import type { Desk } from './desk';

/** Who waits, before and during the interview, and whether the candidate is in. */
export function LobbyBanner({ desk: { view, room, up } }: { desk: Desk }) {
  const [first] = view.lobby.waiting;
  if (first && ['scheduled', 'live', 'paused'].includes(view.state)) {
    return (
      <div className="banner" role="status">
        <Icon name="user" />
        <p><b>{first.name} waits to come in.</b> Nothing of this page is shown to guests.</p>
        <button className="btn btn--small btn--go" type="button" disabled={!up} onClick={() => room.client.command({ type: 'admit', invitationId: first.invitationId })}>Let {first.name.split(' ')[0]} in</button>
      </div>
    );
  }
  if (view.state !== 'scheduled') return null;
  return (
    <div className="banner" role="status">
      <Icon name="user" />
      {view.lobby.admitted.length > 0 ? <p><b>{view.candidate?.name} is in and waits for the start.</b> The first question is shown when you start.</p> : <p><b>Nobody waits yet.</b> You are alone here until you start; read the guidance and set the order.</p>}
    </div>
  );
}

/** What the candidate asked for, so that it is agreed before the start. */
export function AskedForBanner({ desk: { view } }: { desk: Desk }) {
  const asked = view.candidate?.accommodation;
  if (!asked || view.state !== 'scheduled') return null;
  return (
    <div className="banner banner--warn" role="status">
      <Icon name="info" />
      <p><b>{view.candidate?.name.split(' ')[0]} asks for something to be different:</b> {asked}</p>
    </div>
  );
}

export function PausedBanner({ desk: { view, room, up } }: { desk: Desk }) {
  if (view.state !== 'paused') return null;
  return (
    <div className="banner banner--warn" role="status">
      <Icon name="pause" />
      <p><b>Paused{view.pausedSince ? ` since ${clockTime(view.pausedSince, undefined, false)}` : ''}.</b> The clock stands still for everybody.</p>
      <button className="btn btn--small btn--go" type="button" disabled={!up} onClick={() => room.client.command({ type: 'resume' })}><Icon name="play" /> Go on</button>
    </div>
  );
}

export function OverBanner({ desk: { view, over } }: { desk: Desk }) {
  if (!over) return null;
  return (
    <div className="banner banner--ok" role="status">
      <Icon name="check" />
      <p><b>The interview has ended.</b> The candidate is out. Finish your ratings here or on the scorecard.</p>
      <Link className="btn btn--small btn--go" to="/scorecards/$session" params={{ session: view.sessionId }}>Go to the scorecard</Link>
    </div>
  );
}
