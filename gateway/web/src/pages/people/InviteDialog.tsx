import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../api/identity';
import { invite } from '../../api/members';
import { Problem } from '../../api/problem';
import { CopyLink } from '../../components/CopyLink';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { Modal } from '../../components/Modal';
import { useWorkspace } from '../../shell/me';
import { RoleChecks } from './RoleChecks';

/** Ends in a link that the new member opens to choose a password; it is shown once. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const queries = useQueryClient();
  const [form, setForm] = useState({ name: '', email: '', roles: ['interviewer'] as Role[] });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => invite(workspace.id, form, key),
    // What was refused invited nobody; the corrected invitation is another request.
    onError: (fault) => fault instanceof Problem && setKey(crypto.randomUUID()),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['members'] }),
  });
  const wrong = (field: string) => (send.error instanceof Problem ? send.error.of(field) : undefined);
  if (send.data) {
    return (
      <Modal title={`${form.name} is invited`} onClose={onClose}>
        {send.data.link
          ? <><CopyLink label={`For ${form.name}, once`} url={send.data.link} /><p className="meta">Send it to them. You will not see it again.</p></>
          : <p>They have joined already and need no link.</p>}
        <div className="dialog__feet"><button className="btn btn--go" type="button" onClick={onClose}>Done</button></div>
      </Modal>
    );
  }
  return (
    <Modal title="Invite a member" onClose={onClose}>
      <form className="stack" onSubmit={(e) => { e.preventDefault(); send.mutate(); }}>
        <Field label="Name" error={wrong('name')}>{(c) => <input {...c} className="input" required value={form.name} onChange={(e) => setForm({ ...form, name: e.target.value })} />}</Field>
        <Field label="E-mail" error={wrong('email')}>{(c) => <input {...c} className="input" type="email" required value={form.email} onChange={(e) => setForm({ ...form, email: e.target.value })} />}</Field>
        <RoleChecks roles={form.roles} onChange={(roles) => setForm({ ...form, roles })} />
        <Fault error={send.error} />
        <div className="dialog__feet">
          <button className="btn btn--quiet" type="button" onClick={onClose}>Cancel</button>
          <button className="btn btn--go" type="submit" aria-busy={send.isPending}>Make the link</button>
        </div>
      </form>
    </Modal>
  );
}
