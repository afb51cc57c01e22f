import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Fault } from '../../components/Fault';
import { RecommendationSeg } from '../../components/RecommendationSeg';
import { RecommendationMark } from '../../components/Marks';
import { Status } from '../../components/Status';
import { ratedCount } from '../../room/assessment';
import type { Mine } from '../../room/useMine';

/** Recommendation, why, and the one act that fixes my assessment. */
export function Finish({ mine, over, asked, session }: { mine: Mine; over: boolean; asked: number; session: string }) {
  const { assessment, changes, away, fault } = mine;
  const [summary, setSummary] = useState(assessment.summary ?? '');
  const sending = changes.some((change) => change.kind === 'submit');
  if (assessment.state !== 'draft') return <Submitted mine={mine} session={session} />;
  const keep = () => assessment.recommendation && mine.act({ key: 'recommendation', kind: 'recommendation', value: assessment.recommendation, summary: summary.trim() });
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); keep(); mine.submit(); }}>
      <p className="meta">Rated: {ratedCount(assessment)} of {asked} {asked === 1 ? 'question that was' : 'questions that were'} asked.{over ? '' : ' You can submit when the interview has ended.'}</p>
      <div className="stack stack--2">
        <span className="label">My recommendation</span>
        <RecommendationSeg value={assessment.recommendation} onChange={(value) => mine.act({ key: 'recommendation', kind: 'recommendation', value, summary: summary.trim() })} />
      </div>
      <div className="field"><label htmlFor="why">Why, in two sentences</label><textarea className="area" id="why" maxLength={2000} value={summary} onChange={(event) => setSummary(event.target.value)} onBlur={keep} /></div>
      <Fault error={fault} />
      {sending && away && <Status tone="warn" icon="device">Kept on this device. It is submitted when our server answers again.</Status>}
      <p className="meta">After you submit, a change needs a reason and both versions stay visible.</p>
      <button className="btn btn--go from" type="submit" disabled={!over || !assessment.recommendation} aria-busy={sending}>Submit my assessment</button>
    </form>
  );
}

function Submitted({ mine: { assessment }, session }: { mine: Mine; session: string }) {
  return (
    <div className="stack">
      <Status tone="ok" icon="check">Your assessment is submitted</Status>
      {assessment.recommendation && <p>You recommend <RecommendationMark value={assessment.recommendation} />.</p>}
      <Link className="btn btn--go from" to="/scorecards/$session" params={{ session }}>Read the scorecard</Link>
    </div>
  );
}
