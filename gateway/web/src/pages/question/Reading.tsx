import type { Content } from '../../api/catalog';
import { Rubric } from './Rubric';

/** Everything that a question holds, to be read. */
export function Reading({ content }: { content: Content }) {
  return (
    <article className="stack stack--6">
      <section className="stack stack--2"><h2 className="label">Prompt</h2><p className="words words--large">{content.prompt}</p></section>
      <section className="stack stack--2"><h2 className="h-small">Why it is asked</h2><p className="read">{content.reason}</p></section>
      <section className="stack stack--2"><h2 className="h-small">Guidance</h2><p className="read">{content.guidance}</p></section>
      <section className="stack stack--2">
        <h2 className="h-small">Sample answer</h2>
        <div className="words">{content.sampleAnswer.split(/\n+/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</div>
      </section>
      <Rubric content={content} />
      <section className="stack stack--2">
        <h2 className="h-small">Follow-ups</h2>
        <ol className="numbered read">{content.followUps.map((followUp) => <li key={followUp}>{followUp}</li>)}</ol>
      </section>
    </article>
  );
}
