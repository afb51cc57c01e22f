import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { calendarUrl, sessionQuery, type Session } from '../../api/sessions';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { SessionChip } from '../../components/SessionChip';
import { useTitle } from '../../components/useTitle';
import { useMe, useWorkspace } from '../../shell/me';
import { Change, type ChangeKind } from './Change';
import { Facts } from './Facts';
import { KitOrder } from './KitOrder';
import { LinkList } from './LinkList';

const route = getRouteApi('/member/shell/sessions/$session');

/** Is everything ready? */
export function SessionPage() {
  const { session: id } = route.useParams();
  const ws = useWorkspace().id;
  const session = useQuery({ ...sessionQuery(ws, id), refetchInterval: 15_000 });
  useTitle(session.data ? `${session.data.candidate.name}, session` : 'Session');
  return (
    <main className="page stack stack--5" id="main">
      <Fault error={session.error} />
      {session.isPending && <Loading lines={10} what="Loading the session" />}
      {session.data && <Loaded session={session.data} />}
    </main>
  );
}

function Loaded({ session }: { session: Session }) {
  const me = useMe();
  const [change, setChange] = useState<ChangeKind>();
  const onPanel = session.panel.includes(me.memberId);
  const open = ['scheduled', 'live', 'paused', 'ending'].includes(session.state);
  return (
    <>
      <header className="pagehead">
        <div>
          <p className="crumb"><Link to="/sessions">Sessions</Link> / <span>{session.kit.title}, version {session.kit.version}</span></p>
          <h1>{session.candidate.name}</h1>
          <p className="row"><SessionChip session={session} />{session.reason && <span className="meta">{session.reason}</span>}</p>
        </div>
        <div className="row">
          <a className="btn" href={calendarUrl(session.workspaceId, session.id)} download={`interview-${session.id}.ics`}><Icon name="calendar" /> Calendar file</a>
          {onPanel && open && <Link className="btn btn--go" to="/rooms/$session" params={{ session: session.id }}>{session.state === 'scheduled' ? 'Prepare in the room' : 'Go back in'}</Link>}
          {session.state === 'ended' && <Link className="btn btn--go" to="/scorecards/$session" params={{ session: session.id }}>Scorecard</Link>}
        </div>
      </header>
      <div className="split split--main">
        <div className="stack stack--5">
          <section className="panel stack" aria-labelledby="facts-h"><h2 className="h-small" id="facts-h">The interview</h2><Facts session={session} /></section>
          <KitOrder session={session} />
        </div>
        <aside className="stack stack--5">
          {open && onPanel && <section className="panel stack" aria-labelledby="links-h"><h2 className="h-small" id="links-h">Links</h2><LinkList session={session} /></section>}
          {session.state === 'scheduled' && (
            <section className="panel stack stack--3" aria-labelledby="plans-h">
              <h2 className="h-small" id="plans-h">If plans change</h2>
              <p className="meta">Rescheduling keeps every link.</p>
              <div className="row">
                <button className="btn" type="button" onClick={() => setChange('reschedule')}><Icon name="clock" /> Reschedule</button>
                <button className="btn" type="button" onClick={() => setChange('noShow')}>Candidate did not come</button>
                <button className="btn btn--danger" type="button" onClick={() => setChange('cancel')}>Cancel it</button>
              </div>
            </section>
          )}
        </aside>
      </div>
      {change && <Change kind={change} session={session} onClose={() => setChange(undefined)} />}
    </>
  );
}
