import { titleOf, type Scorecard } from '../../api/scoring';
import { Icon } from '../../components/Icon';
import { RatingMark } from '../../components/Marks';
import { Status } from '../../components/Status';
import { clockTime } from '../../components/time';
import { ratingOf } from '../../room/assessment';
import type { Mine } from '../../room/useMine';
import { Finish } from '../room-interviewer/Finish';

/** What I have rated so far, and the end of it. */
export function MyPart({ card, mine }: { card: Scorecard; mine: Mine }) {
  return (
    <section className="panel panel--flush" aria-labelledby="mine-h" id="mine">
      <div className="panel__head"><h2 className="h-small" id="mine-h">My assessment</h2><Saved mine={mine} /></div>
      <table className="table table--cards grid">
        <thead><tr><th scope="col">Question</th><th scope="col">My rating</th><th scope="col">Key points</th><th scope="col">Evidence</th><th scope="col">Others</th></tr></thead>
        <tbody>{card.questions.map((question, at) => <Row key={question.entryId} card={card} mine={mine} at={at} />)}</tbody>
      </table>
      <div className="panelfoot">
        {mine.loaded || mine.away ? <Finish mine={mine} over={Boolean(card.session.endedAt)} asked={card.questions.filter((q) => q.answer).length || card.questions.length} session={card.session.id} /> : null}
      </div>
    </section>
  );
}

function Saved({ mine }: { mine: Mine }) {
  if (mine.changes.length && mine.away) return <Status tone="warn" icon="device" className="push">Kept on this device</Status>;
  if (mine.changes.length) return <Status icon="clock" className="push">Saving…</Status>;
  return <Status tone="ok" icon="check" className="push">Draft saved{mine.savedAt ? ` ${clockTime(mine.savedAt)}` : ''}</Status>;
}

function Row({ card, mine, at }: { card: Scorecard; mine: Mine; at: number }) {
  const question = card.questions[at];
  if (!question) return null;
  const rating = ratingOf(mine.assessment, question.entryId);
  const points = Object.values(rating.keyPoints);
  const passages = points.flatMap((point) => point.evidence).filter((evidence) => evidence.kind === 'passage').length;
  const notes = mine.assessment.notes.filter((note) => note.entryId === question.entryId).length;
  const evidence = [passages && `${passages} ${passages === 1 ? 'passage' : 'passages'}`, notes && `${notes} ${notes === 1 ? 'note' : 'notes'}`].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row"><a href={`#q${at + 1}`}>{titleOf(question)}</a></th>
      <td data-label="My rating" className={rating.rating === null ? 'is-gap' : ''}><RatingMark value={rating.rating} word /></td>
      <td data-label="Key points">{points.length} of {question.keyPoints.length}</td>
      <td data-label="Evidence">{evidence || '–'}</td>
      <td data-label="Others"><span className="meta"><Icon name="lock" /> Hidden</span></td>
    </tr>
  );
}
