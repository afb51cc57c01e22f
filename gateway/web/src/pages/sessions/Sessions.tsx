import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionsQuery } from '../../api/sessions';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { useTitle } from '../../components/useTitle';
import { useWorkspace } from '../../shell/me';
import { CreatePanel } from './CreatePanel';
import { Filters, type Chosen } from './Filters';
import { SessionTable } from './SessionTable';

const route = getRouteApi('/member/shell/sessions');

/** Where is each interview? */
export function Sessions() {
  useTitle('Sessions');
  const { create } = route.useSearch();
  const navigate = route.useNavigate();
  const ws = useWorkspace().id;
  const [chosen, setChosen] = useState<Chosen>({ q: '', state: '', panel: '' });
  const [pages, setPages] = useState<string[]>([]);
  const cursor = pages.at(-1);
  const { q, state, panel } = chosen;
  const filter = { ...(q.trim() ? { q: q.trim() } : {}), ...(state ? { state: [state] } : {}), ...(panel === 'me' ? { panel: 'me' as const } : {}), ...(cursor ? { cursor } : {}) };
  const found = useQuery({ ...sessionsQuery(ws, filter), placeholderData: keepPreviousData, refetchInterval: 15_000 });
  const open = (next: boolean) => void navigate({ search: next ? { create: true } : {} });
  const next = found.data?.next;
  return (
    <main className="page page--wide" id="main">
      <header className="pagehead">
        <div><h1>Sessions</h1><p className="meta">Times on your clock and on the candidate’s</p></div>
        {!create && <button className="btn btn--go" type="button" onClick={() => open(true)}><Icon name="plus" /> New session</button>}
      </header>
      <div className={create ? 'split split--main' : ''}>
        <section className="stack" aria-label="All sessions">
          <Filters chosen={chosen} onChange={(value) => { setChosen(value); setPages([]); }} />
          <Fault error={found.error} />
          {found.isPending && <Loading lines={8} what="Loading sessions" />}
          {found.data && <SessionTable sessions={found.data.items} filtered={Boolean(q || state || panel)} onCreate={() => open(true)} />}
          {(cursor || next) && (
            <p className="row push">
              <button className="btn btn--small" type="button" disabled={!cursor} onClick={() => setPages(pages.slice(0, -1))}><Icon name="left" /> Newer</button>
              <button className="btn btn--small" type="button" disabled={!next} onClick={() => next && setPages([...pages, next])}>Older <Icon name="right" /></button>
            </p>
          )}
        </section>
        {create && <CreatePanel onClose={() => open(false)} />}
      </div>
    </main>
  );
}
