import { expect, it } from 'vitest';
import type { PanelView, RoomEntry } from '../api/room';
import { drift, onQuestion, planEnd, runningSeconds } from './clock';

const at = (minute: number) => Date.parse('2026-11-24T10:00:00Z') + minute * 60_000;
const panel = { workspaceId: 'w', plan: [], candidate: { id: 'c', name: 'C', consent: 'given' }, panel: ['m'], lead: 'm', driftSeconds: 0, outages: [] };
const iso = (minute: number) => new Date(at(minute)).toISOString();
const entry = (entryId: string, state: RoomEntry['state'], timeBoxMinutes = 10): RoomEntry => ({
  entryId, questionId: 'q', version: 1, weight: 1, timeBoxMinutes, state, usedSeconds: 0, title: entryId, competency: 'c',
});
const view = (over: Partial<PanelView>): PanelView => ({
  sessionId: 's', role: 'panel', state: 'live', version: 1, now: iso(0), startsAt: iso(0), startedAt: iso(0), pausedSeconds: 0,
  durationMinutes: 60, kitTitle: 'Kit', lobby: { waiting: [], admitted: [] }, answers: [], me: { id: 'm', name: 'M', lastNumber: 0 }, ...panel,
  current: { entryId: 'b', item: 's.b', prompt: '', title: '', timeBoxMinutes: 10, presentedAt: iso(12), usedSeconds: 0 }, ...over,
});

it('does not count pauses, past or present', () => {
  expect(runningSeconds(view({ pausedSeconds: 60 }), at(10))).toBe(540);
  expect(runningSeconds(view({ pausedSince: iso(5) }), at(10))).toBe(300);
});
it('counts on from what the server counted, and stands still in a pause', () => {
  const current = { entryId: 'b', item: 's.b', prompt: '', title: '', timeBoxMinutes: 10, presentedAt: iso(0), usedSeconds: 120 };
  expect(onQuestion(current, view({ now: iso(10), current }), at(11))).toBe(180);
  expect(onQuestion(current, view({ now: iso(10), current, pausedSince: iso(10) }), at(11))).toBe(120);
});
it('tells how far behind the plan is', () => {
  const plan = [entry('a', 'done'), entry('b', 'current'), entry('c', 'pending')];
  const now = view({ now: iso(12) });
  expect(drift(plan, now, at(15))).toBe(120);
  expect(planEnd(plan, now, at(15))).toBe(at(32));
});
