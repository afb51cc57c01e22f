import type { RefObject } from 'react';
import type { ScorecardQuestion } from '../../api/scoring';
import { ratingOf } from '../../room/assessment';
import { EvidencePop, useSelection } from '../../room/EvidencePop';
import type { Mine } from '../../room/useMine';

/** Select a passage of the answer, press the letter of its key point. */
export function PassagePicker({ answer, question, mine }: { answer: RefObject<HTMLElement | null>; question: ScorecardQuestion; mine: Mine }) {
  const picked = useSelection(answer);
  const { entryId } = question;
  const now = ratingOf(mine.assessment, entryId);
  return (
    <>
      {!picked && <p className="meta small">Select a passage to make it evidence for a key point.</p>}
      <EvidencePop
        picked={picked} points={question.keyPoints}
        onUse={(id, passage) => {
          const known = now.keyPoints[id];
          const value = { ...now, keyPoints: { ...now.keyPoints, [id]: { state: known?.state ?? (2 as const), evidence: [...(known?.evidence ?? []), passage] } } };
          mine.act({ key: `rating.${entryId}`, kind: 'rating', entryId, value });
        }}
      />
    </>
  );
}
