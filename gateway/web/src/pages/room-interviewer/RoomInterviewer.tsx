import { getRouteApi, Link } from '@tanstack/react-router';
import { Fault } from '../../components/Fault';
import { get } from '../../api/http';
import { Problem } from '../../api/problem';
import { Loading } from '../../components/Loading';
import { useTitle } from '../../components/useTitle';
import { useRoom } from '../../room/useRoom';
import { useMe } from '../../shell/me';
import { InterviewerRoom } from './InterviewerRoom';

const route = getRouteApi('/member/rooms/$session');

/** What now, how long still, what do I note? */
export function RoomInterviewer() {
  const { session } = route.useParams();
  const me = useMe();
  const room = useRoom(`/rooms/${session}`, () => get('/rooms/{session}', { path: { session } }), `${session}.${me.memberId}`);
  const { view, link } = room.state;
  useTitle(view?.candidate ? `Interview with ${view.candidate.name}` : 'Interview');
  if (view) return <InterviewerRoom room={room} view={view} />;
  return (
    <main className="page page--read stack" id="main">
      <h1>Interview</h1>
      {link.kind === 'closed' ? <Fault error={link.problem && new Problem(link.problem)} /> : <Loading lines={8} what="Opening the room" />}
      {link.kind === 'down' && <p role="status" className="meta">{link.whose === 'your-network' ? 'Your network is down.' : 'Our server does not answer.'} Trying again.</p>}
      <p><Link to="/">Back to Today</Link></p>
    </main>
  );
}
