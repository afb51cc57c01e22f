import { useId } from 'react';
import { Shape } from './Icon';
import { ANCHORS } from './ratings';

/** The rating 1 to 4 of a question, each beside the words that it stands for. */
export function Anchors({ anchors, value, onChange }: { anchors: Record<string, string>; value: 1 | 2 | 3 | 4 | null; onChange: (rating: 1 | 2 | 3 | 4) => void }) {
  const name = useId();
  return (
    <fieldset className="stack stack--1">
      <legend className="label">Your rating for the question</legend>
      <div className="anchors">
        {ANCHORS.map((rating) => (
          <label className="anchor" key={rating}>
            <input type="radio" name={name} value={rating} checked={value === Number(rating)} onChange={() => onChange(Number(rating) as 1 | 2 | 3 | 4)} />
            <Shape id={`q-${rating}`} /><b>{rating}</b><span>{anchors[rating]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
