import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { evaluationsQuery } from '../../api/scoring';
import { sessionsQuery } from '../../api/sessions';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { zoneName } from '../../components/time';
import { useTitle } from '../../components/useTitle';
import { useWorkspace } from '../../shell/me';
import { LiveNow } from './LiveNow';
import { NextSessions } from './NextSessions';
import { Complete, WaitingForMe } from './Waiting';

/** What must I do now? */
export function Today() {
  useTitle('Today');
  const ws = useWorkspace().id;
  const sessions = useQuery({ ...sessionsQuery(ws, { panel: 'me' }), refetchInterval: 15_000 });
  const evaluations = useQuery(evaluationsQuery(ws, 'all', true));
  const items = sessions.data?.items ?? [];
  const live = items.filter((session) => ['live', 'paused'].includes(session.state));
  const next = items.filter((session) => session.state === 'scheduled').sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <main className="page stack stack--6" id="main">
      <header className="pagehead">
        <div><h1>Today</h1><p className="meta">{new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(new Date())}, times in {zoneName()}</p></div>
        <Link className="btn btn--go" to="/sessions" search={{ create: true }}><Icon name="plus" /> New session</Link>
      </header>
      {live.map((session) => <LiveNow key={session.id} session={session} />)}
      <div className="split">
        <div className="stack stack--6">
          <section className="stack stack--3" aria-labelledby="wait-h">
            <h2 className="h-small" id="wait-h">Scorecards that wait for you</h2>
            <Fault error={evaluations.error} />
            {evaluations.isPending ? <Loading lines={3} what="Loading scorecards" /> : <WaitingForMe items={evaluations.data?.items ?? []} />}
          </section>
          <section className="stack stack--3" aria-labelledby="next-h">
            <h2 className="h-small" id="next-h">Next</h2>
            <Fault error={sessions.error} />
            {sessions.isPending ? <Loading lines={5} what="Loading sessions" /> : <NextSessions sessions={next} />}
          </section>
        </div>
        <aside className="stack stack--6">
          <section className="stack stack--3" aria-labelledby="done-h">
            <h2 className="h-small" id="done-h">Complete</h2>
            {evaluations.data && <Complete items={evaluations.data.items} />}
          </section>
        </aside>
      </div>
    </main>
  );
}
