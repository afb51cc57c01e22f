import { useRef } from 'react';
import { EvidencePop, useSelection } from '../../room/EvidencePop';
import { MarkedText } from '../../room/MarkedText';
import { letterOf, locate, type Marked } from '../../room/passages';
import type { Desk } from './desk';

/** The answer as it is typed. A selected passage becomes evidence in one step. */
export function AnswerDoc({ desk, onNote }: { desk: Desk; onNote: (quote: string) => void }) {
  const { answer, shown, view, live } = desk;
  const doc = useRef<HTMLElement>(null);
  const picked = useSelection(doc);
  const points = shown?.content?.keyPoints ?? [];
  const typing = desk.room.state.people.some((p) => p.kind === 'candidate' && p.typing) && shown?.entryId === view.current?.entryId;
  if (!answer?.text) return <div className="pane__scroll"><Nothing live={live} asked={shown?.state !== 'pending'} typing={typing} /></div>;
  return (
    <div className="pane__scroll">
      <article className="doc doc--text" ref={doc} aria-label="Answer text, read only for you">
        <MarkedText text={answer.text} marks={marksOf(desk)} prefix="mine" />
        {typing && <span className="caret p1" aria-hidden="true"><b>{view.candidate?.name.split(' ')[0]}</b></span>}
      </article>
      <EvidencePop picked={picked} points={points} onUse={desk.addPassage} onNote={onNote} />
    </div>
  );
}

function Nothing({ live, asked, typing }: { live: boolean; asked: boolean; typing: boolean }) {
  if (!live) return <div className="empty"><h2 className="h-small">Yours alone until you start</h2><p>Read the guidance, change the order, take a question out. The answer will appear here while it is written.</p></div>;
  return <div className="empty"><h2 className="h-small">{typing ? 'Writing begins' : 'Nothing written yet'}</h2><p>{asked ? 'The answer appears here as it is typed. Note what is said aloud below.' : 'The candidate has not seen this question yet.'}</p></div>;
}

function marksOf({ answer, shown, rating }: Desk): Marked[] {
  const text = answer?.text ?? '';
  return (shown?.content?.keyPoints ?? []).flatMap((point, at) =>
    (rating.keyPoints[point.id]?.evidence ?? []).flatMap((evidence): Marked[] => {
      const where = evidence.kind === 'passage' && locate(text, evidence);
      return where ? [{ ...where, letter: letterOf(at), keyPoint: point.id, kind: 'person' }] : [];
    }),
  );
}
