import type { Scorecard, ScorecardQuestion } from '../../api/scoring';
import { Avatar } from '../../components/Avatar';
import { KeyPointMark, RatingMark } from '../../components/Marks';
import { moment } from '../../components/time';
import { letterOf } from '../../room/passages';
import type { NameOf } from './Card';
import { historyOf, type RatingStep } from './history';
import { person } from './Verdict';

/** Every amendment of this question's ratings: who, when, what stood there, what stands there now, and why. */
export function QuestionHistory({ card, question, nameOf }: { card: Scorecard; question: ScorecardQuestion; nameOf: NameOf }) {
  const changes = historyOf(card).flatMap((amended) => amended.ratings.filter((step) => step.entryId === question.entryId).map((step) => ({ amended, step })));
  if (!changes.length) return null;
  return (
    <>
      <hr className="rule" />
      <h3 className="label">Amended ratings</h3>
      <ul className="opinions">
        {changes.map(({ amended, step }) => (
          <li key={`${amended.memberId}.${amended.at}`}>
            <Avatar name={nameOf(amended.memberId)} person={person(card, amended.memberId)} /><b>{nameOf(amended.memberId)}</b><time className="meta" dateTime={amended.at}>{moment(amended.at)}</time>
            <span className="opinions__more"><Steps step={step} question={question} /></span>
            <q>{amended.reason}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

function Steps({ step, question }: { step: RatingStep; question: ScorecardQuestion }) {
  const letter = (id: string) => letterOf(Math.max(0, question.keyPoints.findIndex((point) => point.id === id)));
  return (
    <>
      {step.rating && <span className="step">Rating <RatingMark value={step.rating.before} /> to <RatingMark value={step.rating.after} /></span>}
      {step.points.map(({ id, step: { before, after } }) => <span className="step" key={id}>Key point {letter(id)} <KeyPointMark state={before} /> to <KeyPointMark state={after} /></span>)}
    </>
  );
}
