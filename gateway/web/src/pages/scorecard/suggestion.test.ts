import { expect, it } from 'vitest';
import type { ScorecardQuestion, Suggestion } from '../../api/scoring';
import { abstained, noticed, restsOn } from './suggestion';

const scorer = { name: 'greenroom-align', version: '1', modelDigest: 'd', calibration: 'shipped-1' };
const suggestion = { rating: 2, flags: ['questionPasted', 'contradiction'], referencesUsed: [], restsOn: { confirmed: 0, erased: 0, withdrawn: 0 }, scorer, at: '2026-11-24T10:00:00Z' } satisfies Suggestion;
const point = (id: string, state: 'covered' | 'contradicted') => ({ id, text: '', weight: 1, ratings: [], suggestion: { state, confidence: 0.9, confidenceWord: 'sure' as const } });
const question = {
  entryId: 'e', questionId: 'q', version: 1, timeBoxMinutes: 10, weight: 1, anchors: {}, notes: [], answer: null, earlier: [], suggestion,
  keyPoints: [point('a', 'covered'), point('b', 'contradicted')],
} satisfies ScorecardQuestion;

it('says in a sentence what a flag means, and which key point is contradicted', () => {
  expect(noticed(question)).toMatchObject([{ words: 'Looks like the question pasted back: hardly a word of it is new.', letters: [] }, { flag: 'contradiction', letters: ['B'] }]);
});
it('says nothing of what was not noticed', () => {
  expect(noticed({ ...question, suggestion: null })).toEqual([]);
  expect(abstained(suggestion)).toBeUndefined();
});
it('says why people have to judge alone', () => {
  expect(abstained({ ...suggestion, abstained: 'lowConfidence' })).toMatch(/not sure enough/);
  expect(abstained({ ...suggestion, abstained: 'notEnglish' })).toMatch(/English/);
});
it('says on how many confirmed answers a suggestion rests, and what became of them', () => {
  const words = (confirmed: number, erased: number, withdrawn: number) => restsOn({ ...suggestion, restsOn: { confirmed, erased, withdrawn } });
  expect(words(0, 0, 0)).toBeUndefined();
  expect(words(1, 0, 0)).toBe('Rests also on 1 confirmed answer of this workspace.');
  expect(words(3, 1, 1)).toBe('Rests also on 3 confirmed answers of this workspace. 1 has been erased since, 1 is no longer confirmed; scoring again leaves them out.');
  expect(words(1, 1, 0)).toBe('Rests also on 1 confirmed answer of this workspace. It has been erased since; scoring again leaves it out.');
});
