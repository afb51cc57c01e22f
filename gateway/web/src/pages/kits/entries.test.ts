import { expect, it } from 'vitest';
import type { KitEntry } from '../../api/catalog';
import { coverage, moved, total } from './entries';

const entry = (questionId: string, competency: string, weight: number, timeBoxMinutes: number): KitEntry => ({ questionId, version: 1, weight, timeBoxMinutes, title: questionId, competency });
const entries = [entry('a', 'Reliability', 3, 12), entry('b', 'Consistency', 2, 10), entry('c', 'Reliability', 1, 8)];

it('adds the time boxes up', () => expect(total(entries)).toBe(30));
it('moves a question down and up', () => {
  expect(moved(entries, 0, 2).map((e) => e.questionId)).toEqual(['b', 'c', 'a']);
  expect(moved(entries, 2, 0).map((e) => e.questionId)).toEqual(['c', 'a', 'b']);
});
it('leaves the order alone at its ends', () => {
  expect(moved(entries, 0, -1)).toBe(entries);
  expect(moved(entries, 2, 3)).toBe(entries);
});
it('sums weights per competency, the heaviest first', () => {
  expect(coverage(entries)).toEqual([
    { competency: 'Reliability', weight: 4, of: 6 },
    { competency: 'Consistency', weight: 2, of: 6 },
  ]);
});
