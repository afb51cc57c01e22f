import { getRouteApi, Link } from '@tanstack/react-router';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { useTitle } from '../../components/useTitle';
import { Kept } from '../../room/kept';
import { RoomClient } from '../../room/RoomClient';
import { useClient } from '../../room/useRoom';
import { CandidateRoom } from '../room-candidate/CandidateRoom';
import { Rehearsal } from './Rehearsal';
import { forgetful } from './forgetful';

const route = getRouteApi('/i/$session/$invitation/try');

/** The candidate's own room with nobody in it: everything works and nothing leaves the page. */
export function RehearsalPage() {
  useTitle('Try the room');
  const { session, invitation } = route.useParams();
  const room = useClient(() => new RoomClient((listener) => new Rehearsal(listener), new Kept('rehearsal', forgetful())));
  const { view } = room.state;
  if (!view) return <main className="page page--read" id="main"><h1>Try the room</h1><Loading lines={6} what="Opening the rehearsal" /></main>;
  const done = view.current === null;
  return (
    <CandidateRoom
      room={room} view={view}
      notice={
        <div className={done ? 'banner banner--ok' : 'banner'} role="status">
          <Icon name={done ? 'check' : 'info'} />
          <p>{done ? <><b>That is all there is to it.</b> On the day it is the same, with the panel in it.</> : <><b>This is a rehearsal.</b> Nobody is here. Nothing you write is kept, sent or seen.</>}</p>
          <Link className={done ? 'btn btn--small btn--go' : 'btn btn--small'} to="/i/$session/$invitation" params={{ session, invitation }}>Back to the invitation</Link>
        </div>
      }
    />
  );
}
