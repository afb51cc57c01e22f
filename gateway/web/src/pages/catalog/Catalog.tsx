import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SearchPage } from '../../api/catalog';
import { get } from '../../api/http';
import { Fault } from '../../components/Fault';
import { useWorkspace } from '../../shell/me';

/** What could I ask? Searches as one types. */
export function Catalog() {
  const workspace = useWorkspace();
  const [text, setText] = useState('');
  const found = useQuery({
    queryKey: ['catalog', workspace.id, text],
    queryFn: ({ signal }) => get<SearchPage>(`/workspaces/${workspace.id}/catalog/search?q=${encodeURIComponent(text)}`, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <main className="page page--wide stack" id="main">
      <h1>Catalog</h1>
      <label className="sr" htmlFor="q">Search the catalog</label>
      <input className="input" id="q" type="search" value={text} onChange={(e) => setText(e.target.value)} />
      <Fault error={found.error} />
      <ul className="stack">
        {found.data?.items.map((hit) => (
          <li key={hit.id}><b>{hit.title}</b><p className="words">{hit.prompt}</p></li>
        ))}
      </ul>
    </main>
  );
}
