import { useQuery } from '@tanstack/react-query';
import { rescoringsQuery } from '../../api/scoring';
import { Fault } from '../../components/Fault';
import { useWorkspace } from '../../shell/me';
import { JobLine } from './JobLine';
import { RescoringForm } from './RescoringForm';

const LOOK_EVERY = 1_000;

/** Scoring again, and how far it is. */
export function RescoringPart({ question }: { question: string | undefined }) {
  const ws = useWorkspace().id;
  const jobs = useQuery({ ...rescoringsQuery(ws), refetchInterval: (query) => (query.state.data?.items.some((job) => job.state === 'running') ? LOOK_EVERY : false) });
  const items = jobs.data?.items ?? [];
  return (
    <section className="panel stack" aria-labelledby="again-h">
      <div className="stack stack--1">
        <h2 className="h-small" id="again-h">Score again</h2>
        <p className="meta">By the present scorer, calibration and confirmed answers. What was suggested before stays on the scorecard; nobody’s rating changes.</p>
      </div>
      <RescoringForm question={question} isBusy={items.some((job) => job.state === 'running')} />
      <Fault error={jobs.error} />
      {items.length > 0 && <ul className="jobs">{items.map((job) => <JobLine key={job.id} job={job} />)}</ul>}
    </section>
  );
}
