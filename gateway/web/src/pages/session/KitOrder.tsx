import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { kitVersionQuery } from '../../api/catalog-calls';
import type { Session } from '../../api/sessions';
import { Loading } from '../../components/Loading';
import { useWorkspace } from '../../shell/me';
import { TimeRun } from '../kits/TimeRun';

/** The questions of the kit version that this session is pinned to. */
export function KitOrder({ session }: { session: Session }) {
  const ws = useWorkspace().id;
  const { id, version } = session.kit;
  const kit = useQuery({ ...kitVersionQuery(ws, id, version), retry: 1 });
  const content = kit.data?.content;
  return (
    <section className="stack stack--3" aria-labelledby="kit-h">
      <div className="row row--between"><h2 className="h-small" id="kit-h">Questions in order</h2><Link to="/kits/$id" params={{ id }}>{session.kit.title}, version {version}</Link></div>
      {kit.isPending && <Loading lines={6} what="Loading the kit" />}
      {kit.isError && <p className="meta">The catalog does not answer now. The room has its own copy of the questions and does not need it.</p>}
      {content && (
        <>
          <TimeRun entries={content.entries} slot={session.durationMinutes} />
          <ol className="panel panel--flush">
            {content.entries.map((entry, at) => (
              <li className="item" key={entry.questionId}>
                <div><h3>{at + 1}. <Link to="/questions/$id" params={{ id: entry.questionId }}>{entry.title}</Link></h3><p className="meta">{entry.competency}, weight {entry.weight}</p></div>
                <span className="times">{entry.timeBoxMinutes} min</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
