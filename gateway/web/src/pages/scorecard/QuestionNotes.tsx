import type { Scorecard, ScorecardQuestion } from '../../api/scoring';
import { Avatar } from '../../components/Avatar';
import { clockTime, moment } from '../../components/time';
import type { NameOf } from './Card';
import { person } from './Verdict';

/** A note that came with an amendment carries its moment. */
const amended = (card: Scorecard, note: { memberId: string; at: string }) => card.amendments.some((change) => change.memberId === note.memberId && change.at === note.at);

export function QuestionNotes({ card, question, nameOf }: { card: Scorecard; question: ScorecardQuestion; nameOf: NameOf }) {
  if (!question.notes.length) return null;
  return (
    <>
      <hr className="rule" />
      <h3 className="label">Notes</h3>
      <ul className="opinions">
        {question.notes.map((note) => (
          <li key={`${note.memberId}.${note.at}.${note.text}`}>
            <Avatar name={nameOf(note.memberId)} person={person(card, note.memberId)} /><b>{nameOf(note.memberId)}</b><time className="meta" dateTime={note.at}>{amended(card, note) ? `added ${moment(note.at)}` : clockTime(note.at, undefined, false)}</time>
            <q>{note.text}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
