import { expect, it } from 'vitest';
import type { Assessment } from '../../api/scoring';
import { questionChanges, recommendationChanges } from './amendment';

const rating = { rating: 3, keyPoints: { k: { state: 2, evidence: [{ kind: 'moment', at: '2026-11-24T10:00:00Z' }] } } } as const;
const assessment = { session: 's', state: 'submitted', revision: 4, notes: [], recommendation: 'yes', summary: 'Solid.', amendments: [], ratings: { e: { rating: 3, keyPoints: { k: { state: 2, evidence: [...rating.keyPoints.k.evidence] } } } } } satisfies Assessment;
const same = assessment.ratings.e;

it('changes nothing as long as nothing differs', () => {
  expect(questionChanges(assessment, 'e', { ...same }, '  ')).toBeUndefined();
  expect(recommendationChanges(assessment, 'yes', 'Solid.')).toBeUndefined();
});
it('sends the whole rating of the question, its evidence kept', () => {
  const lower = { ...same, rating: 2 as const };
  expect(questionChanges(assessment, 'e', lower, '')).toEqual({ ratings: { e: lower } });
});
it('adds a note without touching the rating', () => {
  expect(questionChanges(assessment, 'e', same, ' Said it again. ')).toEqual({ notes: [{ entryId: 'e', text: 'Said it again.' }] });
});
it('sends only what differs of the recommendation', () => {
  expect(recommendationChanges(assessment, 'no', 'Solid.')).toEqual({ recommendation: 'no' });
  expect(recommendationChanges(assessment, 'yes', 'Thin.')).toEqual({ summary: 'Thin.' });
});
