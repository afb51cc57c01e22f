import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { amend } from '../../api/scoring';
import { Problem } from '../../api/problem';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { Modal } from '../../components/Modal';
import { Status } from '../../components/Status';
import type { Mine } from '../../room/useMine';
import { useWorkspace } from '../../shell/me';
import type { Changes } from './amendment';

interface Props {
  title: string;
  session: string;
  mine: Mine;
  changes: Changes | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** What is changed, and why: without a reason nothing submitted changes. */
export function AmendDialog({ title, session, mine, changes, onClose, children }: Props) {
  const ws = useWorkspace().id;
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: (what: Changes) => amend(ws, session, { ...what, reason: reason.trim() }, key),
    // What was refused changed nothing; the corrected amendment is another request.
    onError: (fault) => fault instanceof Problem && setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await Promise.all([mine.reload(), queries.invalidateQueries({ queryKey: ['scorecard', ws, session] })]);
      onClose();
    },
  });
  return (
    <Modal title={title} onClose={onClose} wide>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (changes) send.mutate(changes); }}>
        {children}
        <Field label="Reason for the change" help="Whoever reads the scorecard reads this beside what stood there before.">{(c) => <input {...c} className="input" required maxLength={2000} value={reason} onChange={(e) => setReason(e.target.value)} />}</Field>
        <Fault error={send.error} />
        <div className="dialog__feet">
          {!changes && <Status icon="info" live={false}>Nothing is changed yet</Status>}
          <button className="btn btn--quiet" type="button" onClick={onClose}>Leave it as it is</button>
          <button className="btn btn--go" type="submit" disabled={!changes || !reason.trim()} aria-busy={send.isPending}>Amend</button>
        </div>
      </form>
    </Modal>
  );
}
