import { useState } from 'react';
import type { EntryRating, Level, ScorecardQuestion } from '../../api/scoring';
import { Anchors } from '../../components/Anchors';
import { Field } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { KeyPointSeg } from '../../components/KeyPointSeg';
import { ratingOf } from '../../room/assessment';
import { letterOf } from '../../room/passages';
import type { Mine } from '../../room/useMine';
import { AmendDialog } from './AmendDialog';
import { questionChanges } from './amendment';

interface Props {
  session: string;
  question: ScorecardQuestion;
  at: number;
  mine: Mine;
}

/** The way to change my submitted rating of one question, or to add a note to it. */
export function AmendQuestion(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="btn btn--small from" type="button" aria-label={`Amend my rating of question ${props.at + 1}`} onClick={() => setOpen(true)}><Icon name="edit" /> Amend my rating</button>
      {open && <Editing {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Editing({ session, question, at, mine, onClose }: Props & { onClose: () => void }) {
  const { entryId } = question;
  const [rating, setRating] = useState<EntryRating>(() => ratingOf(mine.assessment, entryId));
  const [note, setNote] = useState('');
  const point = (id: string, state: Level) => setRating({ ...rating, keyPoints: { ...rating.keyPoints, [id]: { state, evidence: rating.keyPoints[id]?.evidence ?? [] } } });
  return (
    <AmendDialog title={`Amend my rating of question ${at + 1}`} session={session} mine={mine} changes={questionChanges(mine.assessment, entryId, rating, note)} onClose={onClose}>
      <ul>
        {question.keyPoints.map((keyPoint, index) => (
          <li className="kp" key={keyPoint.id}>
            <span className="kp__key">{letterOf(index)}</span>
            <span className="kp__text" id={`amend-${keyPoint.id}`}>{keyPoint.text} <small title={`weight ${keyPoint.weight}`}>×{keyPoint.weight}</small></span>
            <KeyPointSeg labelledBy={`amend-${keyPoint.id}`} value={rating.keyPoints[keyPoint.id]?.state ?? null} onChange={(state) => point(keyPoint.id, state)} />
          </li>
        ))}
      </ul>
      <Anchors anchors={question.anchors} value={rating.rating} onChange={(value) => setRating({ ...rating, rating: value })} />
      <Field label="Another note (optional)" help="It is added; notes that were submitted stay as they are.">{(c) => <textarea {...c} className="area" maxLength={4000} value={note} onChange={(e) => setNote(e.target.value)} />}</Field>
    </AmendDialog>
  );
}
