import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Kit } from '../../api/catalog';
import { kitsQuery } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { StateChip } from '../../components/StateChip';
import { useTitle } from '../../components/useTitle';
import { useRole, useWorkspace } from '../../shell/me';

/** The kits that a session can be made from, those of the workspace first. */
export function Kits() {
  useTitle('Kits');
  const workspace = useWorkspace();
  const author = useRole('author');
  const kits = useQuery(kitsQuery(workspace.id));
  const [own, shipped] = [true, false].map((mine) => kits.data?.items.filter((kit) => (kit.workspaceId === workspace.id) === mine) ?? []);
  return (
    <main className="page stack stack--5" id="main">
      <header className="pagehead">
        <div><h1>Kits</h1><p className="meta">Ordered questions with time boxes and weights</p></div>
        {author && <Link className="btn btn--go" to="/kits/new"><Icon name="plus" /> New kit</Link>}
      </header>
      <Fault error={kits.error} />
      {kits.isPending && <Loading lines={6} what="Loading kits" />}
      {kits.data && <KitList title={workspace.name} kits={own ?? []} empty="Your workspace has no kit of its own. Begin a new one, or open one of Greenroom’s and make a copy." />}
      {kits.data && <KitList title="Greenroom catalog" kits={shipped ?? []} empty="The shipped kits are still being installed." />}
    </main>
  );
}

function KitList({ title, kits, empty }: { title: string; kits: Kit[]; empty: string }) {
  return (
    <section className="stack stack--2">
      <h2 className="h-small">{title}</h2>
      {kits.length === 0 && <p className="meta">{empty}</p>}
      {kits.length > 0 && (
        <div className="panel panel--flush">
          {kits.map((kit) => (
            <article className="item" key={kit.id}>
              <div>
                <h3><Link to="/kits/$id" params={{ id: kit.id }}>{kit.title}</Link></h3>
                <p className="meta">{kit.description}</p>
                <p className="row small">
                  <StateChip state={kit.state} version={kit.latestVersion} />
                  <span className="meta small">{summary(kit)}</span>
                </p>
              </div>
            </article>
          ))}
        </div>
      )}
    </section>
  );
}

function summary(kit: Kit) {
  const content = kit.published ?? kit.draft;
  return content ? `${content.entries.length} questions in ${content.slotMinutes} minutes, ${content.role}` : '';
}
