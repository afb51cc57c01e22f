import { useEffect, useRef, useState } from 'react';
import { MarkedText, selectedPassage } from '../../room/MarkedText';
import { letterOf, locate, type Marked, type Passage } from '../../room/passages';
import type { Desk } from './desk';

/** The answer as it is typed. A selected passage becomes evidence in one step. */
export function AnswerDoc({ desk, onNote }: { desk: Desk; onNote: (quote: string) => void }) {
  const { answer, shown, view, live } = desk;
  const doc = useRef<HTMLElement>(null);
  const picked = useSelection(doc);
  const points = shown?.content?.keyPoints ?? [];
  const typing = desk.room.state.people.some((p) => p.kind === 'candidate' && p.typing) && shown?.entryId === view.current?.entryId;
  const use = (id: string) => {
    if (picked) desk.addPassage(id, { kind: 'passage', ...picked });
    document.getSelection()?.removeAllRanges();
  };
  if (!answer?.text) return <div className="pane__scroll"><Nothing live={live} asked={shown?.state !== 'pending'} typing={typing} /></div>;
  return (
    <div className="pane__scroll">
      <article className="doc doc--text" ref={doc} aria-label="Answer text, read only for you">
        <MarkedText text={answer.text} marks={marksOf(desk)} prefix="mine" />
        {typing && <span className="caret p1" aria-hidden="true"><b>{view.candidate?.name.split(' ')[0]}</b></span>}
      </article>
      {picked && points.length > 0 && (
        <div className="pop pop--stuck" role="toolbar" aria-label="Use the selected passage as evidence">
          Evidence for
          {points.map((point, at) => <button key={point.id} type="button" aria-label={`Key point ${letterOf(at)}: ${point.text}`} title={point.text} onPointerDown={(event) => event.preventDefault()} onClick={() => use(point.id)}>{letterOf(at)}</button>)}
          <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={() => onNote(`“${picked.text}” `)}>Note</button>
        </div>
      )}
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

function useSelection(doc: React.RefObject<HTMLElement | null>): Omit<Passage, 'kind'> | undefined {
  const [picked, setPicked] = useState<Omit<Passage, 'kind'>>();
  useEffect(() => {
    const look = () => setPicked(doc.current ? selectedPassage(doc.current) : undefined);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [doc]);
  return picked;
}
