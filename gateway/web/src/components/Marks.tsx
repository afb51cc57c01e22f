import { Shape } from './Icon';
import { KEY_POINT_WORDS, RATING_WORDS, RECOMMENDATIONS, RECOMMENDATION_WORDS, type Recommendation } from './ratings';

/** A question's rating: number, word and shape; not rated is a dash, never a zero. */
export function RatingMark({ value, word = false }: { value: 1 | 2 | 3 | 4 | null; word?: boolean }) {
  if (value === null) return <span className="rating is-gap">–<span className="sr">not rated</span></span>;
  const name = RATING_WORDS[`${value}`];
  return (
    <span className="rating">
      <Shape id={`q-${value}`} /><b>{value}</b> {word ? name : <span className="sr">{name}</span>}
    </span>
  );
}

export function KeyPointMark({ state, word = false }: { state: 0 | 1 | 2 | null; word?: boolean }) {
  if (state === null) return <span className="rating is-gap">–<span className="sr">not rated</span></span>;
  const name = KEY_POINT_WORDS[state];
  return (
    <span className="rating">
      <Shape id={`kp-${state}`} /><b>{state}</b> {word ? name : <span className="sr">{name}</span>}
    </span>
  );
}

export function RecommendationMark({ value }: { value: Recommendation }) {
  return (
    <span className="rating">
      <Shape id={`rec-${RECOMMENDATIONS.indexOf(value) + 1}`} />{RECOMMENDATION_WORDS[value]}
    </span>
  );
}

export type AgreementState = 'agreed' | 'mixed' | 'gap' | 'single';

/** Whether the panel is of one mind, by sign and word. */
export function AgreementMark({ state }: { state: AgreementState }) {
  switch (state) {
    case 'agreed':
      return <span className="mark-agree">Agreed</span>;
    case 'mixed':
      return <span className="mark-mixed">Mixed</span>;
    case 'gap':
      return <span className="mark-gap">Gap</span>;
    case 'single':
      return <span className="meta">One rating</span>;
  }
}
