import type { Content, KeyPoint } from '../../api/catalog';
import { Field } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { ANCHORS, RATING_WORDS } from '../../components/ratings';
import { newPoint } from './draft';

/** The key points with weight and terms, and the anchors. */
export function RubricForm({ content, onChange }: { content: Content; onChange: (content: Content) => void }) {
  const points = content.keyPoints;
  const setPoints = (keyPoints: KeyPoint[]) => onChange({ ...content, keyPoints });
  return (
    <section className="stack" aria-labelledby="rubric-h">
      <h2 id="rubric-h">Rubric</h2>
      <ol className="stack stack--3">
        {points.map((point, at) => (
          <li className="editrow" key={point.id}>
            <Point point={point} at={at} onChange={(changed) => setPoints(points.with(at, changed))} />
            <button className="btn btn--quiet btn--icon" type="button" aria-label={`Take key point ${at + 1} out`} onClick={() => setPoints(points.toSpliced(at, 1))}><Icon name="x" /></button>
          </li>
        ))}
      </ol>
      <p><button className="btn" type="button" onClick={() => setPoints([...points, newPoint(points.map((p) => p.id))])}><Icon name="plus" /> Add a key point</button></p>
      {ANCHORS.map((rating) => (
        <Field key={rating} label={`Rating ${rating}, ${RATING_WORDS[rating].toLowerCase()}`}>
          {(c) => <input {...c} className="input" value={content.anchors[rating]} onChange={(e) => onChange({ ...content, anchors: { ...content.anchors, [rating]: e.target.value } })} />}
        </Field>
      ))}
    </section>
  );
}

function Point({ point, at, onChange }: { point: KeyPoint; at: number; onChange: (point: KeyPoint) => void }) {
  return (
    <>
      <Field label={`Key point ${at + 1}`}>{(c) => <input {...c} className="input" value={point.text} onChange={(e) => onChange({ ...point, text: e.target.value })} />}</Field>
      <Field label="Heard as, with commas between">{(c) => <input {...c} className="input" value={point.terms.join(',')} onChange={(e) => onChange({ ...point, terms: e.target.value.split(',') })} />}</Field>
      <Field label="Weight">
        {(c) => (
          <select {...c} className="select" value={point.weight} onChange={(e) => onChange({ ...point, weight: Number(e.target.value) })}>
            {[1, 2, 3, 4, 5].map((weight) => <option key={weight}>{weight}</option>)}
          </select>
        )}
      </Field>
    </>
  );
}
