import type { Presented, RoomEntry, RoomView } from '../api/room';

/** Seconds since an instant without the pauses: time stands still while the room is paused. */
export function runningSeconds(view: Pick<RoomView, 'startedAt' | 'pausedSeconds' | 'pausedSince' | 'endedAt'>, now: number): number {
  if (!view.startedAt) return 0;
  const until = Date.parse(view.endedAt ?? view.pausedSince ?? '') || now;
  return Math.max(0, (until - Date.parse(view.startedAt)) / 1000 - view.pausedSeconds);
}

/** Seconds on the present question; `usedSeconds` is what the server counted up to the moment of the view. */
export function onQuestion(current: Presented, view: RoomView, now: number): number {
  const standing = view.pausedSince || view.state !== 'live';
  return current.usedSeconds + (standing ? 0 : Math.max(0, (now - Date.parse(view.now)) / 1000));
}

export const inPlan = (plan: RoomEntry[]) => plan.filter((entry) => entry.state !== 'removed');

/** Seconds that the plan is behind (positive) or ahead: time gone against the boxes that should be behind us. */
export function drift(plan: RoomEntry[], view: RoomView, now: number): number {
  const planned = inPlan(plan).reduce((sum, entry) => {
    const box = entry.timeBoxMinutes * 60;
    if (entry.state === 'done') return sum + box;
    if (entry.state === 'current' && view.current) return sum + Math.min(box, onQuestion(view.current, view, now));
    return sum;
  }, 0);
  return runningSeconds(view, now) - planned;
}

/** When the plan ends if everything still to come takes its box. */
export function planEnd(plan: RoomEntry[], view: RoomView, now: number): number {
  const left = inPlan(plan).reduce((sum, entry) => {
    const box = entry.timeBoxMinutes * 60;
    if (entry.state === 'pending') return sum + box;
    if (entry.state === 'current' && view.current) return sum + Math.max(0, box - onQuestion(view.current, view, now));
    return sum;
  }, 0);
  return now + left * 1000;
}

export const nextEntry = (plan: RoomEntry[]) => inPlan(plan).find((entry) => entry.state === 'pending');
