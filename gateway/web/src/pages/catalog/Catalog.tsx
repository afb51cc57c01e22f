import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { searchQuery, type Chosen } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { useTitle } from '../../components/useTitle';
import { useRole, useWorkspace } from '../../shell/me';
import { ChosenChips } from './ChosenChips';
import { Facets } from './Facets';
import { Hits } from './Hits';
import { ReadingPane } from './ReadingPane';

/** What could I ask? Searches as one types; the list keeps its place while one reads. */
export function Catalog() {
  useTitle('Catalog');
  const workspace = useWorkspace();
  const author = useRole('author');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const [reading, setReading] = useState<string>();
  const found = useQuery({ ...searchQuery(workspace.id, text.trim(), chosen), placeholderData: keepPreviousData });
  const hits = found.data?.items ?? [];
  const current = hits.find((hit) => hit.id === reading) ?? hits[0];
  return (
    <main className="page page--wide stack" id="main">
      <header className="pagehead">
        <div><h1>Catalog</h1><p className="meta">Questions of Greenroom and of {workspace.name}</p></div>
        {author && <Link className="btn btn--go" to="/questions/new"><Icon name="plus" /> New question</Link>}
      </header>
      <form role="search" className="searchbox" onSubmit={(e) => e.preventDefault()}>
        <Icon name="search" />
        <label className="sr" htmlFor="q">Search questions</label>
        <input className="input input--search" id="q" type="search" autoComplete="off" value={text} onChange={(e) => setText(e.target.value)} placeholder="Prompt, key point or tag" />
      </form>
      <Fault error={found.error} />
      <div className="catalog">
        <Facets facets={found.data?.facets} chosen={chosen} onChange={setChosen} />
        <section className="stack stack--2" aria-labelledby="hits">
          <div className="row row--between">
            <h2 className="h-count" id="hits" role="status">{found.data ? counted(found.data.total, text) : 'Searching'}</h2>
            <ChosenChips chosen={chosen} onChange={setChosen} />
          </div>
          {found.isPending ? <Loading lines={8} what="Loading questions" /> : <Hits hits={hits} current={current?.id} onRead={setReading} />}
        </section>
        {current && <ReadingPane id={current.id} key={current.id} />}
      </div>
    </main>
  );
}

function counted(total: number, text: string) {
  const questions = total === 1 ? '1 question' : `${total} questions`;
  return text.trim() ? `${questions} for “${text.trim()}”` : questions;
}
