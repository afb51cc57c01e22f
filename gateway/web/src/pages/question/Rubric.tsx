import type { Content } from '../../api/catalog';
import { Shape } from '../../components/Icon';
import { ANCHORS, RATING_WORDS } from '../../components/ratings';

/** Key points with the terms by which a listener recognises them, and the words for the ratings 1 to 4. */
export function Rubric({ content }: { content: Content }) {
  return (
    <section className="stack stack--2" aria-labelledby="rub">
      <h2 className="h-small" id="rub">Rubric</h2>
      <div className="panel panel--flush">
        <table className="table table--cards">
          <thead><tr><th scope="col">Key point</th><th scope="col">Heard as</th><th scope="col" className="num">Weight</th></tr></thead>
          <tbody>
            {content.keyPoints.map((point) => (
              <tr key={point.id}>
                <th scope="row">{point.text}</th>
                <td data-label="Heard as">{point.terms.join(', ')}</td>
                <td className="num" data-label="Weight">{point.weight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="facts facts--anchors">
        {ANCHORS.map((rating) => (
          <Anchor key={rating} rating={rating} text={content.anchors[rating]} />
        ))}
      </dl>
    </section>
  );
}

function Anchor({ rating, text }: { rating: (typeof ANCHORS)[number]; text: string }) {
  return (
    <>
      <dt><span className="rating"><Shape id={`q-${rating}`} /><b>{rating}</b> {RATING_WORDS[rating]}</span></dt>
      <dd>{text}</dd>
    </>
  );
}
