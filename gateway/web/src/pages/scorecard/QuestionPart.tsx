import { useRef } from 'react';
import { titleOf, type Scorecard, type ScorecardQuestion } from '../../api/scoring';
import { minutes } from '../../components/time';
import { MarkedText } from '../../room/MarkedText';
import type { Mine } from '../../room/useMine';
import { AmendQuestion } from './AmendQuestion';
import type { NameOf } from './Card';
import { KeyPointGrid } from './KeyPointGrid';
import { marksOf } from './marks';
import { PassagePicker } from './PassagePicker';
import { QuestionHistory } from './QuestionHistory';
import { QuestionNotes } from './QuestionNotes';
import { RateHere } from './RateHere';
import { ScorerLine } from './ScorerLine';

interface Props {
  card: Scorecard;
  question: ScorecardQuestion;
  at: number;
  nameOf: NameOf;
  open: boolean;
  mine?: Mine;
}

/** The answer with its passages beside the suggestion and the ratings that rest on them. */
export function QuestionPart({ card, question, at, nameOf, open, mine }: Props) {
  const row = card.grid.find((entry) => entry.entryId === question.entryId);
  const rates = mine?.assessment.state === 'draft' ? mine : undefined;
  const marks = marksOf(question, rates?.assessment.ratings[question.entryId], open);
  const id = `q${at + 1}`;
  const answer = useRef<HTMLDivElement>(null);
  return (
    <section className="panel panel--flush" id={id} aria-labelledby={`${id}-h`}>
      <div className="panel__head">
        <h2 className="h-small" id={`${id}-h`}>{at + 1}. {titleOf(question)}</h2>
        <span className="meta">{[question.competency ?? row?.competency, `weight ${question.weight}`, question.answer && `${minutes(question.answer.usedSeconds)}${question.timeBoxMinutes ? ` of ${question.timeBoxMinutes}:00` : ''}`].filter(Boolean).join(', ')}</span>
        {row?.agreement === 'mixed' && open && <span className="mark-mixed push">Mixed</span>}
      </div>
      <div className="answer">
        <div className="stack">
          <h3 className="label">Asked</h3>
          <p className="words">{question.prompt}</p>
          <h3 className="label">{question.answer ? (question.answer.state === 'left' ? 'Answer as it stood at the end, not submitted' : 'Answered') : 'Answer'}</h3>
          {question.answer ? <div className="words words--kept" ref={answer}><MarkedText text={question.answer.text} marks={marks} prefix={id} /></div> : <p className="meta">There is no answer: the question was not asked, or nothing was written.</p>}
          {rates && question.answer && <PassagePicker answer={answer} question={question} mine={rates} />}
          {open && marks.length > 0 && <p className="meta small"><span className="ev">Solid line</span> marked by a person. <span className="ev ev--hint">Dashed line</span> found by the scorer.{marks.some((mark) => mark.against) && <> <span className="ev ev--against">Wavy line</span> says the opposite.</>}</p>}
        </div>
        {rates ? (
          <RateHere question={question} mine={rates} prefix={id} />
        ) : open ? (
          <div className="stack">
            <KeyPointGrid card={card} question={question} nameOf={nameOf} prefix={id} />
            <ScorerLine question={question} prefix={id} />
            <QuestionNotes card={card} question={question} nameOf={nameOf} />
            <QuestionHistory card={card} question={question} nameOf={nameOf} />
            {mine && mine.loaded && <AmendQuestion session={card.session.id} question={question} at={at} mine={mine} />}
          </div>
        ) : (
          <p className="meta">Ratings are hidden until they open.</p>
        )}
      </div>
    </section>
  );
}
