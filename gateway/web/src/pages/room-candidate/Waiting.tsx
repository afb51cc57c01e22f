import { Link } from '@tanstack/react-router';
import type { RoomView } from '../../api/room';
import { Icon } from '../../components/Icon';
import { moment } from '../../components/time';
import { ConnectionBanner } from '../../room/Connection';
import { useServerNow, type Room } from '../../room/useRoom';

const SAFE = { network: 'You keep your place and come back by yourself.', server: 'It is not your network. You keep your place and come back by yourself.' };

/** Before the door opens: where one stands, and that nothing is expected. */
export function Waiting({ room, view, invitation }: { room: Room; view: RoomView; invitation: string }) {
  const now = useServerNow(room.state.offset);
  const admitted = view.lobby.admitted.includes(invitation);
  const early = Date.parse(view.startsAt) > now;
  return (
    <>
      <header className="top"><span className="brand"><span className="lamp" aria-hidden="true" />Greenroom</span><span className="push meta">{view.me.name ?? ''}</span></header>
      <main className="page page--read stack stack--5" id="main">
        <ConnectionBanner room={room} safe={SAFE} />
        <section className="stack stack--3">
          <h1 className="h-hero">{admitted ? 'You are in' : 'You are in the waiting room'}</h1>
          <p className="lead" role="status">
            {admitted ? 'The panel has let you in. The first question appears here when they start.' : 'The panel sees that you are here and will let you in.'}
          </p>
        </section>
        <section className="panel stack stack--3">
          <p><Icon name="clock" /> {early ? 'It starts' : 'It was to start'} <b>{moment(view.startsAt)}</b>, {view.durationMinutes} minutes.</p>
          <p><Icon name="eye" /> In the room the panel sees what you write as you write it.</p>
          <p><Icon name="device" /> Everything you write is also kept on this device until our server has it.</p>
        </section>
        <p><Link to="/i/$session/$invitation" params={{ session: view.sessionId, invitation }}>Back to the invitation</Link></p>
      </main>
    </>
  );
}
