import { beforeEach, expect, it } from 'vitest';
import { Kept } from './kept';

beforeEach(() => localStorage.clear());

it('forgets a draft only when that revision or a later one is saved', () => {
  const kept = new Kept('a');
  kept.keepDraft('s.e', { revision: 7, text: 'seven', at: 0 });
  kept.draftSaved('s.e', 6);
  expect(kept.draft('s.e')?.text).toBe('seven');
  kept.draftSaved('s.e', 7);
  expect(kept.draft('s.e')).toBeUndefined();
});
it('finds after a reload what was not answered', () => {
  new Kept('a').keep({ t: 'chat', number: 5, text: 'hello' });
  const reloaded = new Kept('a');
  expect(reloaded.messages()).toHaveLength(1);
  reloaded.answered(5);
  expect(new Kept('a').messages()).toEqual([]);
});
it('gives numbers that rise, even when a clock goes back', () => {
  const kept = new Kept('a');
  const first = kept.nextNumber(1000);
  expect(kept.nextNumber(1000)).toBeGreaterThan(first);
  expect(new Kept('a').nextNumber(10)).toBeGreaterThan(first);
});
it('keeps two participants in one browser apart', () => {
  new Kept('a').keepDraft('s.e', { revision: 1, text: 'mine', at: 0 });
  expect(new Kept('b').draft('s.e')).toBeUndefined();
});
