import type { ScorecardQuestion } from '../../api/scoring';
import { Anchors } from '../../components/Anchors';
import { Icon } from '../../components/Icon';
import { KeyPointSeg } from '../../components/KeyPointSeg';
import { clockTime } from '../../components/time';
import { ratingOf } from '../../room/assessment';
import { letterOf } from '../../room/passages';
import type { Mine } from '../../room/useMine';

/** My own rating beside the answer, as long as it is a draft; nothing of others is here. */
export function RateHere({ question, mine, prefix }: { question: ScorecardQuestion; mine: Mine; prefix: string }) {
  const { entryId } = question;
  const now = ratingOf(mine.assessment, entryId);
  const rate = (change: Partial<typeof now>) => mine.act({ key: `rating.${entryId}`, kind: 'rating', entryId, value: { ...now, ...change } });
  const point = (id: string, state: 0 | 1 | 2) => rate({ keyPoints: { ...now.keyPoints, [id]: { state, evidence: now.keyPoints[id]?.evidence ?? [] } } });
  return (
    <div className="stack">
      <ul>
        {question.keyPoints.map((keyPoint, at) => {
          const rated = now.keyPoints[keyPoint.id];
          const label = `${prefix}-t-${keyPoint.id}`;
          return (
            <li className="kp" key={keyPoint.id} id={`${prefix}-k-${letterOf(at)}`}>
              <span className="kp__key">{letterOf(at)}</span>
              <span className="kp__text" id={label}>{keyPoint.text} <small title={`weight ${keyPoint.weight}`}>×{keyPoint.weight}</small></span>
              <KeyPointSeg labelledBy={label} value={rated?.state ?? null} onChange={(state) => point(keyPoint.id, state)} />
              {rated && rated.evidence.length > 0 && (
                <span className="kp__ev row">
                  {rated.evidence.map((one) => (one.kind === 'passage' ? <span key={one.start}>“{one.text.length > 50 ? `${one.text.slice(0, 48)}…` : one.text}”</span> : <span className="ref ref--in" key={one.at}>{clockTime(one.at, undefined, false)}</span>))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Anchors anchors={question.anchors} value={now.rating} onChange={(rating) => rate({ rating })} />
      <p className="meta"><Icon name="lock" /> Others’ ratings and the scorer’s suggestion are here after you submit.</p>
    </div>
  );
}
