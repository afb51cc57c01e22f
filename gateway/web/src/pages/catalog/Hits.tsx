import { Link } from '@tanstack/react-router';
import type { SearchHit } from '../../api/catalog';
import { difficultyWord } from './words';

/** The list; on a wide page a press reads beside it, on a narrow one it opens the question. */
export function Hits({ hits, current, onRead }: { hits: SearchHit[]; current: string | undefined; onRead: (id: string) => void }) {
  if (hits.length === 0) {
    return <div className="empty"><h3>Nothing found</h3><p>Try another word, or take a condition away.</p></div>;
  }
  return (
    <div className="panel panel--flush">
      {hits.map((hit) => (
        <article className={hit.id === current ? 'item is-current' : 'item'} key={hit.id}>
          <div>
            <h3>
              <Link
                to="/questions/$id"
                params={{ id: hit.id }}
                aria-current={hit.id === current}
                onClick={(e) => {
                  if (e.metaKey || e.ctrlKey || !window.matchMedia('(min-width: 1101px)').matches) return;
                  e.preventDefault();
                  onRead(hit.id);
                }}
              >
                {hit.title}
              </Link>
            </h3>
            <p className="meta">{hit.highlight ? <Marked parts={hit.highlight.parts} /> : hit.prompt}</p>
            <p className="row small">
              <span className="chip chip--line">{hit.competency}</span>
              <span className="chip chip--line">{difficultyWord(hit.difficulty)}</span>
              {hit.state !== 'published' && <span className="chip">{hit.state}</span>}
              <span className="meta small">{hit.timeBoxMinutes} min</span>
            </p>
          </div>
        </article>
      ))}
    </div>
  );
}

/** The place where the search found its words. */
function Marked({ parts }: { parts: { text: string; hit: boolean }[] }) {
  return parts.map((part, at) => (part.hit ? <mark className="hit" key={at}>{part.text}</mark> : part.text));
}
