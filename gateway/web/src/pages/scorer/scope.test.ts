import { expect, it } from 'vitest';
import type { Rescoring } from '../../api/scoring';
import { progressOf, scopeOf } from './scope';

const job = { id: 'j', scope: { kind: 'everything' }, requestedBy: 'a', requestedAt: '2026-11-24T10:00:00Z', state: 'running', total: 40, done: 20, changed: 12, failed: 0 } satisfies Rescoring;

it('asks for a question or a kit only when it is chosen', () => {
  expect(scopeOf({ kind: 'question', question: '', kit: 'k' })).toBeUndefined();
  expect(scopeOf({ kind: 'question', question: 'q', kit: 'k' })).toEqual({ scope: 'question', id: 'q' });
  expect(scopeOf({ kind: 'kit', question: 'q', kit: 'k' })).toEqual({ scope: 'kit', id: 'k' });
  expect(scopeOf({ kind: 'everything', question: 'q', kit: 'k' })).toEqual({ scope: 'everything' });
});
it('says how far a job is, and at its end what became of the answers', () => {
  expect(progressOf(job)).toBe('20 of 40 answers, 12 have another suggestion');
  expect(progressOf({ ...job, state: 'finished', total: 1, done: 1, changed: 1, failed: 1 })).toBe('1 answer, 1 has another suggestion, 1 could not be scored and keeps what it had');
});
