import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { DiffPart } from '../../api/catalog';
import { diffQuery } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { Loading } from '../../components/Loading';
import { useWorkspace } from '../../shell/me';

const TITLES: Record<string, string> = {
  title: 'Title', prompt: 'Prompt', reason: 'Why it is asked', guidance: 'Guidance', sampleAnswer: 'Sample answer', keyPoints: 'Rubric',
  anchors: 'Anchors', competency: 'Competency', difficulty: 'Difficulty', tags: 'Tags', role: 'Role', timeBoxMinutes: 'Time box', followUps: 'Follow-ups',
};

/** What changed between two versions; added and taken out are told by underline and strike, not by colour alone. */
export function DiffView({ id, from, to }: { id: string; from: number; to: number }) {
  const diff = useQuery(diffQuery(useWorkspace().id, id, from, to));
  return (
    <article className="stack stack--5 diff">
      <p className="row row--between">
        <span>Version {from} to <b>version {to}</b></span>
        <span className="meta"><ins>added</ins> <del>taken out</del> <Link to="/questions/$id" params={{ id }}>Read the question</Link></span>
      </p>
      <Fault error={diff.error} />
      {diff.isPending && <Loading lines={6} />}
      {diff.data?.fields.length === 0 && <p className="meta">Nothing is different.</p>}
      {diff.data?.fields.map((field) => (
        <section className="stack stack--2" key={field.field}>
          <h2 className="h-small">{TITLES[field.field.split(/[.[]/)[0] ?? ''] ?? field.field}</h2>
          <div className="words"><p>{field.parts.map((part, at) => <Part key={at} part={part} />)}</p></div>
        </section>
      ))}
    </article>
  );
}

function Part({ part }: { part: DiffPart }) {
  if (part.op === 'added') return <ins>{part.text}</ins>;
  if (part.op === 'removed') return <del>{part.text}</del>;
  return <Fragment>{part.text}</Fragment>;
}
