import { useId } from 'react';
import { Shape } from './Icon';
import { RECOMMENDATIONS, RECOMMENDATION_WORDS, type Recommendation } from './ratings';

/** Four steps, none of them neutral. */
export function RecommendationSeg({ value, onChange }: { value: Recommendation | null; onChange: (value: Recommendation) => void }) {
  const name = useId();
  return (
    <div className="seg seg--wide" role="radiogroup" aria-label="Recommendation">
      {RECOMMENDATIONS.map((step, at) => (
        <label key={step}>
          <input type="radio" name={name} value={step} checked={value === step} onChange={() => onChange(step)} />
          <Shape id={`rec-${at + 1}`} /><span>{RECOMMENDATION_WORDS[step]}</span>
        </label>
      ))}
    </div>
  );
}
