import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Kit } from '../../api/catalog';
import { kitCommand } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { StateChip } from '../../components/StateChip';
import { useTitle } from '../../components/useTitle';
import { useRole, useWorkspace } from '../../shell/me';
import { Coverage } from './Coverage';
import { TimeRun } from './TimeRun';
import { total } from './entries';

/** A kit that cannot be changed here. */
export function KitReading({ kit }: { kit: Kit }) {
  const workspace = useWorkspace();
  const author = useRole('author');
  const navigate = useNavigate();
  const queries = useQueryClient();
  useTitle(kit.title);
  const copy = useMutation({
    mutationFn: () => kitCommand(workspace.id, kit.id, 'copy'),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ['kits'] });
      await navigate({ to: '/kits/$id', params: { id: made.id } });
    },
  });
  const content = kit.published ?? kit.draft;
  if (!content) return null;
  return (
    <main className="page stack stack--5" id="main">
      <header className="pagehead">
        <div>
          <p className="crumb"><Link to="/kits">Kits</Link> / <span>{kit.role}</span></p>
          <h1>{kit.title}</h1>
          <p className="row"><StateChip state={kit.state} version={kit.latestVersion} /><span className="meta">{kit.description}</span></p>
        </div>
        {author && <button className="btn btn--go" type="button" onClick={() => copy.mutate()}><Icon name="copy" /> Make a copy</button>}
      </header>
      <Fault error={copy.error} />
      <section className="panel stack stack--3">
        <h2 className="h-small">{total(content.entries)} of {content.slotMinutes} minutes</h2>
        <TimeRun entries={content.entries} slot={content.slotMinutes} />
      </section>
      <div className="split">
        <ol className="panel panel--flush">
          {content.entries.map((entry, at) => (
            <li className="item" key={entry.questionId}>
              <div><Link className="item__title" to="/questions/$id" params={{ id: entry.questionId }}>{at + 1}. {entry.title}</Link><p className="meta">{entry.competency}, version {entry.version}</p></div>
              <span className="meta">{entry.timeBoxMinutes} min, weight {entry.weight}</span>
            </li>
          ))}
        </ol>
        <aside><Coverage entries={content.entries} /></aside>
      </div>
    </main>
  );
}
