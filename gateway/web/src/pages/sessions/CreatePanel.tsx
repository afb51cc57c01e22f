import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { createSession, type Session } from '../../api/sessions';
import { Icon } from '../../components/Icon';
import { useMe, useWorkspace } from '../../shell/me';
import { LinkList } from '../session/LinkList';
import { CreateForm } from './CreateForm';
import { freshForm, toRequest, type NewForm } from './form';

let typed: NewForm | undefined;

/** One panel from kit to links. What was typed survives closing it. */
export function CreatePanel({ onClose }: { onClose: () => void }) {
  const ws = useWorkspace().id;
  const me = useMe();
  const queries = useQueryClient();
  const [form, setForm] = useState<NewForm>(() => typed ?? freshForm(me.memberId));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const head = useRef<HTMLHeadingElement>(null);
  const change = (next: NewForm) => {
    typed = next;
    setForm(next);
    setKey(crypto.randomUUID());
  };
  const create = useMutation({
    mutationFn: () => createSession(ws, toRequest(form), key),
    onSuccess: async () => {
      typed = undefined;
      await queries.invalidateQueries({ queryKey: ['sessions', ws] });
    },
  });
  const made = create.data;
  useEffect(() => head.current?.focus(), [made]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape goes one step out of the panel
    <aside className="panel stack sheet" aria-labelledby="create-h" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="row row--between">
        <h2 id="create-h" ref={head} tabIndex={-1}>{made ? <><Icon name="check" /> Session created</> : 'New session'}</h2>
        <button className="btn btn--quiet btn--icon" type="button" aria-label={made ? 'Close' : 'Close, what you typed is kept'} onClick={onClose}><Icon name="x" /></button>
      </div>
      {made ? <Made session={made} onMore={() => { create.reset(); change(freshForm(me.memberId)); }} /> : <CreateForm form={form} onChange={change} onSubmit={() => create.mutate()} busy={create.isPending} error={create.error} />}
    </aside>
  );
}

function Made({ session, onMore }: { session: Session; onMore: () => void }) {
  return (
    <>
      <LinkList session={session} />
      <p className="meta">Nothing has been sent. Copy the candidate’s link into your own mail.</p>
      <button className="btn from" type="button" onClick={onMore}><Icon name="plus" /> Another session</button>
    </>
  );
}
