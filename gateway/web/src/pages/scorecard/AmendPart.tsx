import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { amend, type Scorecard } from '../../api/scoring';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { RecommendationMark } from '../../components/Marks';
import { Modal } from '../../components/Modal';
import { RecommendationSeg } from '../../components/RecommendationSeg';
import type { Recommendation } from '../../components/ratings';
import type { Mine } from '../../room/useMine';
import { useWorkspace } from '../../shell/me';

/** A submitted assessment is never overwritten: it is amended, with a reason that everybody reads. */
export function AmendPart({ card, mine }: { card: Scorecard; mine: Mine }) {
  const [open, setOpen] = useState(false);
  const { recommendation } = mine.assessment;
  return (
    <section className="panel stack stack--3" aria-labelledby="mine-h" id="mine">
      <h2 className="h-small" id="mine-h">My assessment</h2>
      <p>Submitted. {recommendation && <>You recommend <RecommendationMark value={recommendation} />.</>} A change needs a reason, and both versions stay visible.</p>
      <button className="btn from" type="button" onClick={() => setOpen(true)}>Amend my recommendation</button>
      {open && <AmendDialog session={card.session.id} mine={mine} onClose={() => setOpen(false)} />}
    </section>
  );
}

function AmendDialog({ session, mine, onClose }: { session: string; mine: Mine; onClose: () => void }) {
  const ws = useWorkspace().id;
  const queries = useQueryClient();
  const [form, setForm] = useState<{ recommendation: Recommendation | null; summary: string; reason: string }>({ recommendation: mine.assessment.recommendation, summary: mine.assessment.summary ?? '', reason: '' });
  const [key] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => amend(ws, session, { reason: form.reason.trim(), ...(form.recommendation ? { recommendation: form.recommendation } : {}), ...(form.summary.trim() ? { summary: form.summary.trim() } : {}) }, key),
    onSuccess: async () => {
      await Promise.all([mine.reload(), queries.invalidateQueries({ queryKey: ['scorecard', ws, session] })]);
      onClose();
    },
  });
  return (
    <Modal title="Amend my recommendation" onClose={onClose} wide>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); send.mutate(); }}>
        <RecommendationSeg value={form.recommendation} onChange={(recommendation) => setForm({ ...form, recommendation })} />
        <Field label="Why, in two sentences">{(c) => <textarea {...c} className="area" maxLength={2000} value={form.summary} onChange={(e) => setForm({ ...form, summary: e.target.value })} />}</Field>
        <Field label="Reason for the change" help="Everybody who may read the scorecard reads this.">{(c) => <input {...c} className="input" required maxLength={500} value={form.reason} onChange={(e) => setForm({ ...form, reason: e.target.value })} />}</Field>
        <Fault error={send.error} />
        <div className="dialog__feet">
          <button className="btn btn--quiet" type="button" onClick={onClose}>Leave it as it is</button>
          <button className="btn btn--go" type="submit" aria-busy={send.isPending}>Amend</button>
        </div>
      </form>
    </Modal>
  );
}
