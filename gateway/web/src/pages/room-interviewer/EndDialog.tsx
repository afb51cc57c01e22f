import { Modal } from '../../components/Modal';
import type { Desk } from './desk';

/** The end locks the candidate out, so it is asked once more, with what is still open. */
export function EndDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { plan, view, mine, room } = desk;
  const left = plan.filter((entry) => entry.state === 'pending').length;
  const open = view.answers.filter((answer) => answer.state === 'draft').length;
  const unrated = plan.filter((entry) => ['done', 'current'].includes(entry.state) && !mine.assessment.ratings[entry.entryId]?.rating).length;
  const end = () => {
    room.client.command({ type: 'end' });
    onClose();
  };
  return (
    <Modal title="End the interview?" onClose={onClose}>
      <p>The candidate can write nothing more. You can still rate and note afterwards.</p>
      <ul className="plainlist">
        {left > 0 && <li>{left} {left === 1 ? 'question was' : 'questions were'} not asked.</li>}
        {open > 0 && <li>{open} {open === 1 ? 'answer is' : 'answers are'} not submitted; the text is kept as it stands.</li>}
        {unrated > 0 && <li>{unrated} {unrated === 1 ? 'question is' : 'questions are'} not rated by you yet.</li>}
      </ul>
      <div className="dialog__feet">
        <button className="btn btn--quiet" type="button" onClick={onClose}>Go on</button>
        <button className="btn btn--danger-solid" type="button" onClick={end}>End the interview</button>
      </div>
    </Modal>
  );
}
