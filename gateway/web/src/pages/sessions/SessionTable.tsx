import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { membersQuery } from '../../api/members';
import type { Session } from '../../api/sessions';
import { Avatar } from '../../components/Avatar';
import { Icon } from '../../components/Icon';
import { SessionChip } from '../../components/SessionChip';
import { moment } from '../../components/time';
import { forThem } from '../../components/zones';
import { useWorkspace } from '../../shell/me';

export function SessionTable({ sessions, filtered, onCreate }: { sessions: Session[]; filtered: boolean; onCreate: () => void }) {
  const members = useQuery(membersQuery(useWorkspace().id)).data ?? [];
  if (!sessions.length && filtered) return <div className="empty"><h2 className="h-small">No session matches</h2><p>Take a filter away, or search for another name or kit.</p></div>;
  if (!sessions.length) {
    return (
      <div className="empty">
        <h2 className="h-small">No sessions yet</h2>
        <p>Make the first one from a kit; it takes less than a minute and ends in links to send.</p>
        <button className="btn btn--go" type="button" onClick={onCreate}><Icon name="plus" /> New session</button>
      </div>
    );
  }
  const nameOf = (id: string) => members.find((member) => member.memberId === id)?.name ?? 'Former member';
  return (
    <div className="panel panel--flush">
      <table className="table table--cards">
        <thead><tr><th scope="col">Candidate</th><th scope="col">When</th><th scope="col">Panel</th><th scope="col">State</th></tr></thead>
        <tbody>{sessions.map((session) => <Row key={session.id} session={session} nameOf={nameOf} />)}</tbody>
      </table>
    </div>
  );
}

function Row({ session, nameOf }: { session: Session; nameOf: (id: string) => string }) {
  return (
    <tr>
      <th scope="row"><Link to="/sessions/$session" params={{ session: session.id }}>{session.candidate.name}</Link><br /><span className="meta">{session.kit.title}</span></th>
      <td data-label="When"><span className="times"><b>{moment(session.startsAt)}</b><br /><span className="meta">{forThem(session.startsAt, session.candidate.timeZone)}</span></span></td>
      <td data-label="Panel">
        <span className="people">{session.panel.map((id, at) => <span key={id}><Avatar name={nameOf(id)} person={((at % 4) + 1) as 1 | 2 | 3 | 4} title /><span className="sr">{nameOf(id)}</span></span>)}</span>
      </td>
      <td data-label="State"><span><SessionChip session={session} /> {session.state === 'ended' && <Link to="/scorecards/$session" params={{ session: session.id }}>Scorecard</Link>}</span></td>
    </tr>
  );
}
