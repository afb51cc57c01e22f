import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { questionQuery } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { Loading } from '../../components/Loading';
import { day } from '../../components/time';
import { useWorkspace } from '../../shell/me';

/** A question beside the list: enough to decide whether to ask it. */
export function ReadingPane({ id }: { id: string }) {
  const question = useQuery(questionQuery(useWorkspace().id, id));
  const content = question.data?.published ?? question.data?.draft;
  return (
    <article className="panel stack stack--5 catalog__read" aria-labelledby="r-h">
      <Fault error={question.error} />
      {!content && !question.error && <Loading lines={10} what="Loading the question" />}
      {question.data && content && (
        <>
          <header className="stack stack--2">
            <div className="row row--between">
              <p className="meta">{question.data.latestVersion > 0 ? `Version ${question.data.latestVersion}` : 'Draft'}, {day(question.data.updatedAt)}</p>
              <Link className="btn btn--small" to="/questions/$id" params={{ id }}>Open</Link>
            </div>
            <h2 id="r-h">{content.title}</h2>
            <p className="words words--large">{content.prompt}</p>
          </header>
          <section className="stack stack--2"><h3>Why it is asked</h3><p className="read">{content.reason}</p></section>
          <section className="stack stack--2">
            <h3>A strong answer has</h3>
            <ul className="keylist">
              {content.keyPoints.map((point) => <li key={point.id}><span>{point.text}</span><span className="meta">×{point.weight}</span></li>)}
            </ul>
          </section>
        </>
      )}
    </article>
  );
}
