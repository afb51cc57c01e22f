import { useMutation } from '@tanstack/react-query';
import { measureWay } from '../../../api/guests';
import { Status } from '../../../components/Status';
import { Check } from './Check';
import { grade, middle } from './measure';

const TIMES = 5;
const WORDS = { good: 'Good', fair: 'Slow, but enough', poor: 'Poor' } as const;

/** How long our server takes to answer from here. */
export function Connection({ session }: { session: string }) {
  const measure = useMutation({ mutationFn: () => measured(session) });
  const found = measure.data;
  const poor = found?.grade === 'poor';
  return (
    <Check
      icon="wifi" name="Connection" isWrong={poor}
      says={found ? `${found.answered} of ${TIMES} questions answered${found.answered ? `, usually after ${found.ms} ms` : ''}.${poor ? ' Move nearer to your router or try another network. What you write is kept on this device while the line is down.' : ''}` : 'Asks our server five times for an answer; nothing of you is sent'}
      action={<>{found && <Status tone={poor ? 'warn' : 'ok'} icon={poor ? 'warn' : 'check'} live={false}>{WORDS[found.grade]}</Status>}<button className="btn btn--small" type="button" aria-busy={measure.isPending} onClick={() => measure.mutate()}>{found ? 'Measure again' : 'Measure it'}</button></>}
    />
  );
}

async function measured(session: string) {
  const durations: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const from = performance.now();
    if (await measureWay(session).then(() => true, () => false)) durations.push(performance.now() - from);
  }
  const ms = middle(durations);
  return { ms, answered: durations.length, grade: grade(ms, durations.length, TIMES) };
}
