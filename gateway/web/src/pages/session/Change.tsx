import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelSession, markNoShow, reschedule, type NoShowReason, type Session } from '../../api/sessions';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { Modal } from '../../components/Modal';
import { moment } from '../../components/time';
import { instantOf, ownZone } from '../../components/zones';
import { useWorkspace } from '../../shell/me';

export type ChangeKind = 'reschedule' | 'cancel' | 'noShow';
const TITLES = { reschedule: 'Reschedule', cancel: 'Cancel the interview', noShow: 'The candidate did not come' } as const;
const REASONS: Record<NoShowReason, string> = { noContact: 'Nobody came and nobody wrote', technical: 'Technical trouble kept them out', declined: 'They declined', other: 'Something else' };

/** A change of plan before the interview. */
export function Change({ kind, session, onClose }: { kind: ChangeKind; session: Session; onClose: () => void }) {
  const ws = useWorkspace().id;
  const queries = useQueryClient();
  const [form, setForm] = useState(() => fresh(session));
  const act = useMutation({
    mutationFn: () => send(kind, ws, session, form),
    onSuccess: async () => {
      await Promise.all([queries.invalidateQueries({ queryKey: ['session', ws, session.id] }), queries.invalidateQueries({ queryKey: ['sessions', ws] })]);
      onClose();
    },
  });
  const set = (change: Partial<Form>) => setForm({ ...form, ...change });
  return (
    <Modal title={TITLES[kind]} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); act.mutate(); }}>
        {kind === 'reschedule' && <NewTime form={form} set={set} zone={session.candidate.timeZone} />}
        {kind === 'cancel' && <Field label="Reason, for the panel">{(c) => <input {...c} className="input" required maxLength={300} value={form.text} onChange={(e) => set({ text: e.target.value })} />}</Field>}
        {kind === 'noShow' && <Missed form={form} set={set} />}
        <Fault error={act.error} />
        <div className="dialog__feet">
          <button className="btn btn--quiet" type="button" onClick={onClose}>Leave it as it is</button>
          <button className={kind === 'reschedule' ? 'btn btn--go' : 'btn btn--danger-solid'} type="submit" aria-busy={act.isPending}>{TITLES[kind]}</button>
        </div>
      </form>
    </Modal>
  );
}

interface Form {
  day: string;
  hour: string;
  minutes: number;
  text: string;
  reason: NoShowReason;
}
type Part = { form: Form; set: (change: Partial<Form>) => void };

function NewTime({ form, set, zone }: Part & { zone: string }) {
  return (
    <>
      <div className="fields--3">
        <Field label="Day">{(c) => <input {...c} className="input" type="date" required value={form.day} onChange={(e) => set({ day: e.target.value })} />}</Field>
        <Field label="Start, your clock">{(c) => <input {...c} className="input" type="time" required value={form.hour} onChange={(e) => set({ hour: e.target.value })} />}</Field>
        <Field label="Minutes">{(c) => <input {...c} className="input" type="number" min={10} max={480} step={5} required value={form.minutes} onChange={(e) => set({ minutes: Number(e.target.value) })} />}</Field>
      </div>
      {form.day && form.hour && <p className="meta">For the candidate: {moment(instantOf(form.day, form.hour, ownZone()), zone)}. All links stay valid.</p>}
    </>
  );
}

function Missed({ form, set }: Part) {
  return (
    <>
      <fieldset className="field">
        <legend>Why, as far as you know</legend>
        {Object.entries(REASONS).map(([reason, words]) => (
          <label className="check" key={reason}><input type="radio" name="reason" value={reason} checked={form.reason === reason} onChange={() => set({ reason: reason as NoShowReason })} /><span>{words}</span></label>
        ))}
      </fieldset>
      <Field label="Note (optional)">{(c) => <input {...c} className="input" maxLength={300} value={form.text} onChange={(e) => set({ text: e.target.value })} />}</Field>
    </>
  );
}

function fresh(session: Session): Form {
  const start = new Date(session.startsAt);
  const local = new Date(start.getTime() - start.getTimezoneOffset() * 60_000).toISOString();
  return { day: local.slice(0, 10), hour: local.slice(11, 16), minutes: session.durationMinutes, text: '', reason: 'noContact' };
}

function send(kind: ChangeKind, ws: string, session: Session, form: Form) {
  if (kind === 'cancel') return cancelSession(ws, session.id, form.text.trim());
  if (kind === 'noShow') return markNoShow(ws, session.id, form.reason, form.text.trim());
  return reschedule(ws, session, { startsAt: instantOf(form.day, form.hour, ownZone()), durationMinutes: form.minutes, timeZone: ownZone() });
}
