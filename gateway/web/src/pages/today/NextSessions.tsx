import { Link } from '@tanstack/react-router';
import type { Session } from '../../api/sessions';
import { Icon } from '../../components/Icon';
import { moment } from '../../components/time';
import { forThem } from '../../components/zones';
import { useServerNow } from '../../room/useRoom';
import { useMe } from '../../shell/me';

const SOON = 60 * 60_000;

export function NextSessions({ sessions }: { sessions: Session[] }) {
  if (!sessions.length) {
    return (
      <div className="empty">
        <h3>No interview is planned with you</h3>
        <p>Make a session from a kit. It ends in links for the candidate and the panel.</p>
        <Link className="btn btn--go" to="/sessions" search={{ create: true }}><Icon name="plus" /> New session</Link>
      </div>
    );
  }
  return <div className="panel panel--flush">{sessions.slice(0, 8).map((session) => <Item key={session.id} session={session} />)}</div>;
}

function Item({ session }: { session: Session }) {
  const me = useMe();
  const now = useServerNow(0);
  const soon = Date.parse(session.startsAt) - now < SOON;
  return (
    <article className="item item--stack">
      <div>
        <h3><Link to="/sessions/$session" params={{ session: session.id }}>{session.candidate.name}</Link></h3>
        <p className="meta">{session.kit.title}. {session.lead === me.memberId ? 'You lead' : 'You are on the panel'}</p>
        <p className="times"><b>{moment(session.startsAt)}</b> <span className="meta">{forThem(session.startsAt, session.candidate.timeZone)}</span></p>
      </div>
      <span className="row">
        {session.consent === 'given' ? <span className="chip chip--ok"><Icon name="check" /> Ready</span> : <span className="chip chip--warn"><Icon name="warn" /> {session.consent === 'withdrawn' ? 'Consent withdrawn' : 'No consent yet'}</span>}
        {soon && <Link className="btn btn--small btn--go" to="/rooms/$session" params={{ session: session.id }}>Prepare</Link>}
      </span>
    </article>
  );
}
