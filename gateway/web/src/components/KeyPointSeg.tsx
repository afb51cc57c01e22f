import { useId } from 'react';
import { Shape } from './Icon';
import { KEY_POINT_WORDS } from './ratings';

const LEVELS = [0, 1, 2] as const;

/** Missing, partly or covered: one press. */
export function KeyPointSeg({ labelledBy, value, onChange, disabled = false }: { labelledBy: string; value: 0 | 1 | 2 | null; onChange: (level: 0 | 1 | 2) => void; disabled?: boolean }) {
  const name = useId();
  return (
    <div className="seg" role="radiogroup" aria-labelledby={labelledBy}>
      {LEVELS.map((level) => (
        <label key={level} title={`${level} ${KEY_POINT_WORDS[level]}`}>
          <input type="radio" name={name} value={level} checked={value === level} disabled={disabled} onChange={() => onChange(level)} />
          <Shape id={`kp-${level}`} /><b>{level}</b><span className="seg__word">{KEY_POINT_WORDS[level]}</span>
        </label>
      ))}
    </div>
  );
}
