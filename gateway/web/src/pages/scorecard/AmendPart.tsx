import { useState } from 'react';
import type { Scorecard } from '../../api/scoring';
import { Field } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { RecommendationMark } from '../../components/Marks';
import { RecommendationSeg } from '../../components/RecommendationSeg';
import type { Mine } from '../../room/useMine';
import { AmendDialog } from './AmendDialog';
import { recommendationChanges } from './amendment';

/** A submitted assessment is never overwritten: it is amended, with a reason that everybody reads. */
export function AmendPart({ card, mine }: { card: Scorecard; mine: Mine }) {
  const [open, setOpen] = useState(false);
  const { recommendation } = mine.assessment;
  return (
    <section className="panel stack stack--3" aria-labelledby="mine-h" id="mine">
      <h2 className="h-small" id="mine-h">My assessment</h2>
      <p className="read">Submitted. {recommendation && <>You recommend <RecommendationMark value={recommendation} />.</>} A change needs a reason, and both versions stay visible. Ratings and notes are amended beside each question.</p>
      <button className="btn from" type="button" onClick={() => setOpen(true)}><Icon name="edit" /> Amend my recommendation</button>
      {open && <AmendRecommendation session={card.session.id} mine={mine} onClose={() => setOpen(false)} />}
    </section>
  );
}

function AmendRecommendation({ session, mine, onClose }: { session: string; mine: Mine; onClose: () => void }) {
  const [recommendation, setRecommendation] = useState(mine.assessment.recommendation);
  const [summary, setSummary] = useState(mine.assessment.summary ?? '');
  return (
    <AmendDialog title="Amend my recommendation" session={session} mine={mine} changes={recommendationChanges(mine.assessment, recommendation, summary)} onClose={onClose}>
      <RecommendationSeg value={recommendation} onChange={setRecommendation} />
      <Field label="Why, in two sentences">{(c) => <textarea {...c} className="area" maxLength={2000} value={summary} onChange={(e) => setSummary(e.target.value)} />}</Field>
    </AmendDialog>
  );
}
