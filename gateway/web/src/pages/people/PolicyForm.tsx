import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { policyQuery, setPolicy, type Policy } from '../../api/members';
import { Fault } from '../../components/Fault';
import { useWorkspace } from '../../shell/me';

const BLIND: [Policy['blind'], string][] = [
  ['afterOwn', 'A panel member sees the others’ work after submitting their own'],
  ['afterAll', 'Nobody on the panel sees anything before all have submitted'],
  ['always', 'Open: everybody on the panel sees submitted work at once'],
];

/** When the panel sees each other's ratings. */
export function PolicyForm() {
  const workspace = useWorkspace();
  const queries = useQueryClient();
  const policy = useQuery(policyQuery(workspace.id));
  const save = useMutation({
    mutationFn: (next: Policy) => setPolicy(workspace.id, next, policy.data?.version ?? 0),
    onSettled: () => queries.invalidateQueries({ queryKey: ['policy'] }),
  });
  const now = policy.data?.body;
  if (!now) return <Fault error={policy.error} />;
  return (
    <section className="panel stack stack--3" aria-labelledby="blind-h">
      <h2 className="h-small" id="blind-h">Blind scorecards</h2>
      <fieldset className="field">
        <legend className="sr">When ratings become visible</legend>
        {BLIND.map(([blind, words]) => (
          <label className="check" key={blind}>
            <input type="radio" name="blind" checked={now.blind === blind} onChange={() => save.mutate({ ...now, blind })} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <p className="meta">Answers and notes are kept for {now.retentionDays} days after an interview.</p>
      <Fault error={save.error} />
    </section>
  );
}
