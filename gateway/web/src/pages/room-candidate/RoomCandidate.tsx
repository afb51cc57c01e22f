import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { askToEnter, hostQuery } from '../../api/guests';
import { get } from '../../api/http';
import { Loading } from '../../components/Loading';
import { useTitle } from '../../components/useTitle';
import { useRoom } from '../../room/useRoom';
import { CandidateRoom } from './CandidateRoom';
import { Closed } from './Closed';
import { Waiting } from './Waiting';

const route = getRouteApi('/i/$session/$invitation/room');

/** What am I asked, how long, is my work safe? */
export function RoomCandidate() {
  const { session, invitation } = route.useParams();
  const room = useRoom(`/guests/${session}`, () => get('/guests/{session}/room', { path: { session } }), `${session}.${invitation}`);
  const host = useQuery(hostQuery(session)).data?.workspaceName;
  const { view, link } = room.state;
  useTitle(view ? `Interview, ${view.kitTitle}` : 'Interview');
  const outside = view !== undefined && !view.lobby.admitted.includes(invitation) && !view.lobby.waiting.some((w) => w.invitationId === invitation);
  const canAsk = outside && ['scheduled', 'live', 'paused'].includes(view.state);
  useEffect(() => {
    // Whoever opens the room asks to come in; a second asking changes nothing.
    if (canAsk) void askToEnter(session).catch(() => undefined);
  }, [canAsk, session]);
  if (link.kind === 'closed' || (view && ['ending', 'ended', 'cancelled', 'noShow', 'expired'].includes(view.state))) return <Closed room={room} session={session} invitation={invitation} />;
  if (!view) {
    return (
      <main className="page page--read stack" id="main">
        <h1>Interview</h1>
        <Loading lines={6} what="Opening the room" />
        {link.kind === 'down' && <p role="status">{link.whose === 'your-network' ? 'Your network is down.' : 'Our server does not answer.'} We keep trying.</p>}
        <p><Link to="/i/$session/$invitation" params={{ session, invitation }}>Back to the invitation</Link></p>
      </main>
    );
  }
  const inside = view.lobby.admitted.includes(invitation) && view.state !== 'scheduled';
  return inside ? <CandidateRoom room={room} view={view} host={host} /> : <Waiting room={room} view={view} invitation={invitation} />;
}
