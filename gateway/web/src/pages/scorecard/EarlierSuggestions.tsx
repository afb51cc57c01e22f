import type { EarlierSuggestion, ScorecardQuestion } from '../../api/scoring';
import { Shape } from '../../components/Icon';
import { KeyPointMark, RatingMark } from '../../components/Marks';
import { moment } from '../../components/time';
import { letterOf } from '../../room/passages';

/** What the scorer suggested before it was asked again, the latest first. */
export function EarlierSuggestions({ question }: { question: ScorecardQuestion }) {
  const { earlier } = question;
  if (!earlier.length) return null;
  return (
    <details className="more">
      <summary>{earlier.length === 1 ? 'The suggestion before this one' : `${earlier.length} earlier suggestions`}</summary>
      <ul className="stack stack--3">{earlier.map((one) => <Earlier key={`${one.at}.${one.scorer.calibration}`} one={one} question={question} />)}</ul>
    </details>
  );
}

function Earlier({ one, question }: { one: EarlierSuggestion; question: ScorecardQuestion }) {
  return (
    <li className="stack stack--1">
      <p className="row row--4">
        <span>Rating <RatingMark value={one.rating} /></span>
        {question.keyPoints.map((point, at) => {
          const state = one.states[point.id];
          return state && <span key={point.id}>{letterOf(at)} {state === 'contradicted' ? <span className="rating is-against"><Shape id="kp-x" />Contradicted</span> : <KeyPointMark state={({ missing: 0, partly: 1, covered: 2 } as const)[state]} />}</span>;
        })}
        {one.abstained && <span className="meta">It did not say.</span>}
      </p>
      <p className="meta small">By {one.scorer.name} {one.scorer.version}, calibration {one.scorer.calibration}, {moment(one.at)}</p>
    </li>
  );
}
