import { useQuery } from '@tanstack/react-query';
import { kitQuery, questionQuery } from '../../api/catalog-calls';
import { membersQuery } from '../../api/members';
import type { Rescoring } from '../../api/scoring';
import { Icon } from '../../components/Icon';
import { Meter } from '../../components/Meter';
import { moment } from '../../components/time';
import { useWorkspace } from '../../shell/me';
import { progressOf } from './scope';

/** One job: what, by whom, how far. */
export function JobLine({ job }: { job: Rescoring }) {
  const ws = useWorkspace().id;
  const members = useQuery(membersQuery(ws)).data ?? [];
  const who = members.find((member) => member.memberId === job.requestedBy)?.name ?? 'Former member';
  const isRunning = job.state === 'running';
  return (
    <li className="stack stack--1">
      <p className="row row--between"><b><Title job={job} /></b>{isRunning ? <span className="chip chip--live">Running</span> : <span className="chip chip--ok"><Icon name="check" /> Finished</span>}</p>
      {isRunning && <Meter share={job.total ? job.done / job.total : 0} />}
      <p role={isRunning ? 'status' : undefined}>{progressOf(job)}</p>
      <p className="meta small">{who}, {moment(job.requestedAt)}{job.finishedAt && `, finished ${moment(job.finishedAt)}`}</p>
    </li>
  );
}

function Title({ job: { scope } }: { job: Rescoring }) {
  if (scope.kind === 'everything') return 'Everything';
  return scope.kind === 'kit' ? <KitTitle id={scope.id ?? ''} /> : <QuestionTitle id={scope.id ?? ''} />;
}

function KitTitle({ id }: { id: string }) {
  const kit = useQuery(kitQuery(useWorkspace().id, id)).data;
  return <>Kit: {kit?.published?.title ?? kit?.draft?.title ?? 'no longer here'}</>;
}

function QuestionTitle({ id }: { id: string }) {
  const question = useQuery(questionQuery(useWorkspace().id, id)).data;
  return <>Question: {question?.published?.title ?? question?.draft?.title ?? 'no longer here'}</>;
}
