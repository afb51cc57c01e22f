import { expect, it } from 'vitest';
import { locate, segments, type Marked } from './passages';

const mark = (start: number, end: number, letter: string): Marked => ({ start, end, letter, keyPoint: letter, kind: 'person' });

it('finds a passage again after text was put before it', () => {
  expect(locate('well, so one key', { start: 0, end: 7, text: 'one key' })).toEqual({ start: 9, end: 16 });
  expect(locate('gone', { start: 0, end: 7, text: 'one key' })).toBeUndefined();
});
it('cuts a text at overlapping marks and loses none of it', () => {
  const cut = segments('abcdefgh', [mark(1, 5, 'A'), mark(3, 7, 'B')]);
  expect(cut.map((s) => s.text).join('')).toBe('abcdefgh');
  expect(cut.map((s) => s.marks.map((m) => m.letter).join(''))).toEqual(['', 'A', 'AB', 'B', '']);
  expect(cut.filter((s) => s.ending.length).map((s) => s.ending[0]?.letter)).toEqual(['A', 'B']);
});
