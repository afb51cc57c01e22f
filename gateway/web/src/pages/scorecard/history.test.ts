import { expect, it } from 'vitest';
import type { Scorecard } from '../../api/scoring';
import { historyOf } from './history';

const rated = (rating: 1 | 2 | 3 | 4 | null, state: 0 | 1 | 2) => ({ rating, keyPoints: { k: { state, evidence: [] } } });
const card = {
  session: { id: 's', kit: { id: 'k', version: 1 }, candidateId: 'c', panel: [{ memberId: 'a', state: 'submitted' }], complete: true, erased: false },
  result: null, hidden: [], mine: 'submitted', means: [], competencies: [], notes: [], agreement: null,
  recommendations: [{ memberId: 'a', recommendation: 'yes', amended: true }],
  grid: [{ entryId: 'e', weight: 1, cells: [{ memberId: 'a', rating: 2 }], agreement: 'single', mean: 2 }],
  questions: [{
    entryId: 'e', questionId: 'q', version: 1, weight: 1, timeBoxMinutes: 5, anchors: {}, answer: null, earlier: [], suggestion: null, notes: [],
    keyPoints: [{ id: 'k', text: '', weight: 1, ratings: [{ memberId: 'a', state: 0, evidence: [] }] }],
  }],
  amendments: [
    { memberId: 'a', at: '2026-11-24T12:00:00Z', reason: 'second', ratings: { e: rated(3, 1) }, recommendation: 'yes' },
    { memberId: 'a', at: '2026-11-24T11:00:00Z', reason: 'first', ratings: { e: rated(4, 1) }, recommendation: 'strongYes' },
  ],
} satisfies Scorecard;

it('tells each amendment by what stood before and what stood after, the oldest first', () => {
  const [first, second] = historyOf(card);
  expect(first).toMatchObject({ reason: 'first', recommendation: { before: 'strongYes', after: 'yes' }, ratings: [{ rating: { before: 4, after: 3 }, points: [] }] });
  expect(second).toMatchObject({ reason: 'second', ratings: [{ rating: { before: 3, after: 2 }, points: [{ id: 'k', step: { before: 1, after: 0 } }] }] });
});
it('says nothing of a recommendation that did not change', () => {
  expect(historyOf(card)[1]).not.toHaveProperty('recommendation');
});
