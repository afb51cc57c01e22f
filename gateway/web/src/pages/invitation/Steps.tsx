import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { giveConsent, invitationQuery, type InvitationPage } from '../../api/guests';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { Status } from '../../components/Status';
import { Stored } from './Stored';
import { Devices } from './devices/Devices';
import { TryTheRoom } from './TryTheRoom';

/** What is stored comes before anything is asked; the way in comes last. */
export function Steps({ page, session, invitation, over }: { page: InvitationPage; session: string; invitation: string; over: boolean }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [form, setForm] = useState({ agreed: false, name: page.name ?? '', pronouns: page.pronouns ?? '', accommodation: '' });
  const given = page.consent === 'given';
  const enter = useMutation({
    mutationFn: async () => {
      const { name, pronouns, accommodation } = form;
      await giveConsent(session, { consent: true, ...(name.trim() ? { name: name.trim() } : {}), ...(pronouns.trim() ? { pronouns: pronouns.trim() } : {}), ...(accommodation.trim() ? { accommodation: accommodation.trim() } : {}) });
    },
    onSuccess: async () => {
      await queries.invalidateQueries(invitationQuery(session));
      await navigate({ to: '/i/$session/$invitation/room', params: { session, invitation } });
    },
  });
  if (over || page.role === 'observer') return over ? <Stored page={page} session={session} agreed={given} onAgree={undefined} /> : <Link className="btn btn--go btn--tall from" to="/i/$session/$invitation/room" params={{ session, invitation }}>Watch the interview</Link>;
  return (
    <form onSubmit={(event) => { event.preventDefault(); enter.mutate(); }}>
      <ol className="steps">
        <li className={given ? 'is-done' : ''}><Stored page={page} session={session} agreed={given || form.agreed} onAgree={(agreed) => setForm({ ...form, agreed })} /></li>
        <li>
          <section className="stack" aria-labelledby="s2">
            <h2 id="s2">About you</h2>
            <div className="fields">
              <Field label="Name the panel should use">{(c) => <input {...c} className="input" required maxLength={120} autoComplete="name" value={form.name} onChange={(e) => setForm({ ...form, name: e.target.value })} />}</Field>
              <Field label="Pronouns (optional)">{(c) => <input {...c} className="input" maxLength={60} value={form.pronouns} onChange={(e) => setForm({ ...form, pronouns: e.target.value })} />}</Field>
            </div>
            <details className="disclose">
              <summary>I need something to be different</summary>
              <Field label="What would help you" help="More time, a break, questions in writing, no camera. You need not say why. The panel reads it before you come in, nobody else does.">{(c) => <textarea {...c} className="area" maxLength={1000} value={form.accommodation} onChange={(e) => setForm({ ...form, accommodation: e.target.value })} />}</Field>
            </details>
          </section>
        </li>
        <li><Devices session={session} /></li>
        <li><TryTheRoom session={session} invitation={invitation} /></li>
        <li>
          <section className="stack stack--3" aria-labelledby="s4">
            <h2 id="s4">Come in</h2>
            <p className="read">You wait in the room until the panel lets you in. You can come early, close the page and come back.</p>
            <Fault error={enter.error} />
            <div className="row row--4">
              <button className="btn btn--go btn--tall" type="submit" disabled={!given && !form.agreed} aria-busy={enter.isPending}>Go to the room</button>
              {!given && !form.agreed && <Status icon="info" live={false}>First agree to what is stored, in step 1</Status>}
            </div>
          </section>
        </li>
      </ol>
    </form>
  );
}
