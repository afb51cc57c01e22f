import { expect, it } from 'vitest';
import type { ChatEntry, PanelView } from '../api/room';
import { fold, start } from './state';

const view = (version: number, text?: string): PanelView => ({
  sessionId: 's', role: 'panel', state: 'live', version, now: '2026-11-24T10:00:00Z', startsAt: '2026-11-24T10:00:00Z', pausedSeconds: 0,
  durationMinutes: 60, kitTitle: 'Kit', lobby: { waiting: [], admitted: [] }, current: null, me: { id: 'm', name: 'M', lastNumber: 0 },
  workspaceId: 'w', plan: [], candidate: { id: 'c', name: 'C', consent: 'given' }, panel: ['m'], lead: 'm', driftSeconds: 0, outages: [],
  answers: text === undefined ? [] : [{ item: 's.e', entryId: 'e', state: 'draft', revision: version, words: 1, text }],
});
const answer = (revision: number, text: string, state: 'draft' | 'submitted' = 'draft') =>
  ({ t: 'answer', item: 's.e', revision, text, savedAt: '2026-11-24T10:00:00Z', state, entryId: 'e', words: 1 }) as const;

it('never goes back to an older view', () => {
  const newer = fold(start, { t: 'view', version: 3, now: '', view: view(3) });
  expect(fold(newer, { t: 'view', version: 2, now: '', view: view(2) }).view?.version).toBe(3);
});
it('keeps the newest text, whichever way it came', () => {
  const typed = fold(start, answer(9, 'nine'));
  expect(fold(typed, { t: 'view', version: 4, now: '', view: view(4, 'four') }).texts['s.e']?.text).toBe('nine');
  expect(fold(typed, answer(8, 'eight')).texts['s.e']?.text).toBe('nine');
});
it('does not turn a submitted answer into a draft again', () => {
  const submitted = fold(start, answer(5, 'final', 'submitted'));
  expect(fold(submitted, answer(6, 'late')).texts['s.e']).toMatchObject({ text: 'final', state: 'submitted' });
});
it('takes each chat entry once and in order', () => {
  const entry = (n: number): ChatEntry => ({ n, from: { kind: 'panel', id: 'm', name: 'M' }, text: `${n}`, at: '' });
  const first = fold(start, { t: 'chat', entries: [entry(1), entry(2)] });
  expect(fold(first, { t: 'chat', entries: [entry(3), entry(2)] }).chat.map((e) => e.n)).toEqual([1, 2, 3]);
});
