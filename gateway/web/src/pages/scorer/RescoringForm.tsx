import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { kitsQuery, searchQuery } from '../../api/catalog-calls';
import { Problem } from '../../api/problem';
import { rescore, type RescoringInput } from '../../api/scoring';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { useWorkspace } from '../../shell/me';
import { scopeOf, type Chosen } from './scope';

const KINDS: [RescoringInput['scope'], string][] = [['question', 'A question'], ['kit', 'A kit'], ['everything', 'Everything']];

export function RescoringForm({ question, isBusy }: { question: string | undefined; isBusy: boolean }) {
  const ws = useWorkspace().id;
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>({ kind: question ? 'question' : 'everything', question: question ?? '', kit: '' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const scope = scopeOf(chosen);
  const begin = useMutation({
    mutationFn: (body: RescoringInput) => rescore(ws, body, key),
    // A refused request began nothing, and a begun one is done: the next is another in both cases.
    onSettled: (_job, fault) => {
      if (!fault || fault instanceof Problem) setKey(crypto.randomUUID());
      return queries.invalidateQueries({ queryKey: ['rescorings'] });
    },
  });
  return (
    <form className="stack stack--3" onSubmit={(e) => { e.preventDefault(); if (scope) begin.mutate(scope); }}>
      <div className="seg seg--words from" role="radiogroup" aria-label="What to score again">
        {KINDS.map(([kind, word]) => <label key={kind}><input type="radio" name="kind" checked={chosen.kind === kind} onChange={() => setChosen({ ...chosen, kind })} />{word}</label>)}
      </div>
      {chosen.kind === 'question' && <QuestionChoice ws={ws} value={chosen.question} onChange={(value) => setChosen({ ...chosen, question: value })} />}
      {chosen.kind === 'kit' && <KitChoice ws={ws} value={chosen.kit} onChange={(value) => setChosen({ ...chosen, kit: value })} />}
      <Fault error={begin.error} />
      <button className="btn btn--go from" type="submit" disabled={!scope || isBusy} aria-busy={begin.isPending}>{isBusy ? 'Scoring…' : 'Score again'}</button>
    </form>
  );
}

interface Choice {
  ws: string;
  value: string;
  onChange: (value: string) => void;
}

function QuestionChoice({ ws, value, onChange }: Choice) {
  const found = useQuery(searchQuery(ws, '', {})).data?.items ?? [];
  return <Pick label="Question" value={value} onChange={onChange} options={found.map((hit) => [hit.id, hit.title])} />;
}

function KitChoice({ ws, value, onChange }: Choice) {
  const kits = useQuery(kitsQuery(ws)).data?.items ?? [];
  return <Pick label="Kit" value={value} onChange={onChange} options={kits.map((kit) => [kit.id, kit.title])} />;
}

/** A value that is not among the options, because it came by a link, stays chosen. */
function Pick({ label, value, onChange, options }: { label: string; value: string; onChange: (value: string) => void; options: [string, string][] }) {
  const isKnown = !value || options.some(([id]) => id === value);
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} className="select" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">Choose…</option>
          {!isKnown && <option value={value}>The one that you came from</option>}
          {options.map(([id, title]) => <option key={id} value={id}>{title}</option>)}
        </select>
      )}
    </Field>
  );
}
