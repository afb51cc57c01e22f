import { Link } from '@tanstack/react-router';
import type { Evaluation } from '../../api/scoring';
import { useMe } from '../../shell/me';
import { Age } from '../scorecards/Age';
import { useCandidateNames } from '../scorecards/names';

/** My assessments that are not submitted, the oldest first. */
export function WaitingForMe({ items }: { items: Evaluation[] }) {
  const me = useMe();
  const stateOf = (item: Evaluation) => item.mineState ?? item.panel.find((p) => p.memberId === me.memberId)?.state;
  const waiting = items.filter((item) => item.endedAt && ['none', 'draft'].includes(stateOf(item) ?? '')).sort((a, b) => (a.endedAt ?? '').localeCompare(b.endedAt ?? ''));
  const nameOf = useCandidateNames(waiting.map((item) => item.candidateId));
  if (!waiting.length) return <p className="meta">None. After an interview its scorecard waits here until you submit yours.</p>;
  return (
    <div className="panel panel--flush">
      {waiting.map((item) => (
        <article className="item item--stack" key={item.sessionId}>
          <div>
            <h3><Link to="/scorecards/$session" params={{ session: item.sessionId }}>{nameOf(item.candidateId)}</Link></h3>
            <p className="meta">{item.kit.title}. {stateOf(item) === 'draft' ? 'Draft kept' : 'Not begun'}</p>
          </div>
          <span className="row">
            <Age since={item.endedAt ?? ''} late={Boolean(item.lateSince)} />
            <Link className="btn btn--small" to="/scorecards/$session" params={{ session: item.sessionId }}>{stateOf(item) === 'draft' ? 'Finish it' : 'Begin'}</Link>
          </span>
        </article>
      ))}
    </div>
  );
}

/** What the whole panel has submitted. */
export function Complete({ items }: { items: Evaluation[] }) {
  const complete = items.filter((item) => item.complete).slice(0, 6);
  const nameOf = useCandidateNames(complete.map((item) => item.candidateId));
  if (!complete.length) return <p className="meta">Nothing yet. When everybody on a panel has submitted, the scorecard is here.</p>;
  return (
    <div className="panel panel--flush">
      {complete.map((item) => (
        <article className="item" key={item.sessionId}>
          <div>
            <h3><Link to="/scorecards/$session" params={{ session: item.sessionId }}>{nameOf(item.candidateId)}</Link></h3>
            <p className="meta">{item.kit.title}, all {item.panel.length} submitted</p>
          </div>
        </article>
      ))}
    </div>
  );
}
