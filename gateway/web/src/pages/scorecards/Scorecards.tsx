import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { evaluationsQuery, type Evaluation } from '../../api/scoring';
import { Fault } from '../../components/Fault';
import { Loading } from '../../components/Loading';
import { RecommendationMark } from '../../components/Marks';
import { RECOMMENDATIONS } from '../../components/ratings';
import { day } from '../../components/time';
import { useTitle } from '../../components/useTitle';
import { useMe, useRole, useWorkspace } from '../../shell/me';
import { Age } from './Age';
import { useCandidateNames } from './names';

type State = 'all' | 'waiting' | 'complete';
const WORDS: Record<State, string> = { all: 'All', waiting: 'Not complete', complete: 'Complete' };

/** Which scorecards are there, and which wait for somebody? */
export function Scorecards() {
  useTitle('Scorecards');
  const ws = useWorkspace().id;
  const isAboutScorer = [useRole('admin'), useRole('hiring')].some(Boolean);
  const [state, setState] = useState<State>('all');
  const [mine, setMine] = useState(false);
  const found = useQuery(evaluationsQuery(ws, state, mine));
  const items = found.data?.items ?? [];
  const nameOf = useCandidateNames(items.map((item) => item.candidateId));
  return (
    <main className="page page--wide stack" id="main">
      <header className="pagehead">
        <div><h1>Scorecards</h1><p className="meta">What was seen in each interview, and who has still to say</p></div>
        <div className="row row--4">
          <div className="seg seg--words" role="radiogroup" aria-label="State">
            {(['all', 'waiting', 'complete'] as const).map((choice) => (
              <label key={choice}><input type="radio" name="state" checked={state === choice} onChange={() => setState(choice)} />{WORDS[choice]}</label>
            ))}
          </div>
          <label className="check"><input type="checkbox" checked={mine} onChange={(event) => setMine(event.target.checked)} /><span>With me on the panel</span></label>
          {isAboutScorer && <Link className="btn" to="/scorer">Scorer</Link>}
        </div>
      </header>
      <Fault error={found.error} />
      {found.isPending && <Loading lines={8} what="Loading scorecards" />}
      {found.data && items.length === 0 && <div className="empty"><h2 className="h-small">No scorecards here</h2><p>A scorecard appears when an interview has begun. Sessions are made on the Sessions page.</p><Link className="btn btn--go" to="/sessions">Go to Sessions</Link></div>}
      {items.length > 0 && (
        <div className="panel panel--flush">
          <table className="table table--cards">
            <thead><tr><th scope="col">Candidate</th><th scope="col">Interviewed</th><th scope="col">Submitted</th><th scope="col">Recommendations</th><th scope="col">Mine</th></tr></thead>
            <tbody>{items.map((item) => <Row key={item.sessionId} item={item} name={nameOf(item.candidateId)} />)}</tbody>
          </table>
        </div>
      )}
    </main>
  );
}

function Recommendations({ counts }: { counts: Evaluation['recommendations'] | undefined }) {
  if (!counts) return <span className="meta">open when you have submitted</span>;
  const given = RECOMMENDATIONS.filter((step) => counts[step]).reverse();
  if (!given.length) return <span className="meta">none yet</span>;
  return <span className="row">{given.map((step) => <span key={step}><RecommendationMark value={step} />{(counts[step] ?? 0) > 1 && <span className="meta"> ×{counts[step]}</span>}</span>)}</span>;
}

function Row({ item, name }: { item: Evaluation; name: string }) {
  const me = useMe();
  const submitted = item.panel.filter((p) => p.state === 'submitted').length;
  const mine = item.mineState ?? item.panel.find((p) => p.memberId === me.memberId)?.state;
  return (
    <tr>
      <th scope="row"><Link to="/scorecards/$session" params={{ session: item.sessionId }}>{name}</Link><br /><span className="meta">{item.kit.title}</span></th>
      <td data-label="Interviewed">{item.endedAt ? day(item.endedAt) : <span className="chip chip--live">Live</span>}</td>
      <td data-label="Submitted">{submitted} of {item.panel.length}</td>
      <td data-label="Recommendations"><Recommendations counts={item.recommendations} /></td>
      <td data-label="Mine">{mine === 'submitted' ? 'Submitted' : mine && mine !== 'notOnPanel' && item.endedAt ? <Age since={item.lateSince ?? item.endedAt} late={Boolean(item.lateSince)} /> : <span className="meta">–</span>}</td>
    </tr>
  );
}
