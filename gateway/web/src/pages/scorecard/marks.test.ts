import { expect, it } from 'vitest';
import type { ScorecardQuestion } from '../../api/scoring';
import { marksOf } from './marks';

const passage = (start: number, end: number) => ({ kind: 'passage', start, end, text: 'one key per press'.slice(start, end) }) as const;
const question = {
  entryId: 'e', questionId: 'q', version: 1, timeBoxMinutes: 10, weight: 1, title: '', prompt: '', anchors: {}, notes: [], answer: { text: 'one key per press', state: 'submitted', usedSeconds: 1, at: '2026-11-24T10:00:00Z' }, earlier: [], suggestion: null,
  keyPoints: [{ id: 'k', text: '', weight: 1, ratings: [{ memberId: 'a', state: 2, evidence: [passage(0, 7)] }, { memberId: 'b', state: 1, evidence: [passage(0, 7)] }], suggestion: { state: 'covered', confidence: 0.9, passage: { start: 8, end: 17 } } }],
} satisfies ScorecardQuestion;

it('shows a passage that two people marked once, and the scorer’s beside it', () => {
  expect(marksOf(question, undefined, true)).toMatchObject([{ start: 0, end: 7, kind: 'person' }, { start: 8, end: 17, kind: 'scorer' }]);
});
it('shows only my own passages before I submit', () => {
  const blind = { ...question, keyPoints: question.keyPoints.map((point) => ({ id: point.id, text: point.text, weight: point.weight, ratings: [] })) };
  expect(marksOf(blind, { rating: 3, keyPoints: { k: { state: 2, evidence: [passage(4, 7)] } } }, false)).toMatchObject([{ start: 4, end: 7, kind: 'person' }]);
});
it('tells words that say the opposite apart', () => {
  const denied = { ...question, keyPoints: question.keyPoints.map((point) => ({ ...point, ratings: [], suggestion: { ...point.suggestion, state: 'contradicted' as const } })) };
  expect(marksOf(denied, undefined, true)).toMatchObject([{ start: 8, end: 17, kind: 'scorer', against: true }]);
});
