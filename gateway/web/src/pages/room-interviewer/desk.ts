import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoomAnswer, RoomEntry, RoomView } from '../../api/room';
import { membersQuery } from '../../api/members';
import type { EntryRating, Level, Note } from '../../api/scoring';
import { ratingOf } from '../../room/assessment';
import { inPlan } from '../../room/clock';
import { useServerNow, type Room } from '../../room/useRoom';
import { useMine, type Mine } from '../../room/useMine';
import type { Passage } from '../../room/passages';
import { useMe, useWorkspace } from '../../shell/me';

/** Everything that the parts of the interviewer's room share. */
export interface Desk {
  room: Room;
  view: RoomView;
  plan: RoomEntry[];
  now: number;
  mine: Mine;
  up: boolean;
  live: boolean;
  over: boolean;
  /** The question that is being looked at: the present one unless another was chosen in the plan. */
  shown: RoomEntry | undefined;
  show: (entryId: string) => void;
  rating: EntryRating;
  rate: (change: Partial<EntryRating>) => void;
  rateKeyPoint: (id: string, state: Level) => void;
  addPassage: (id: string, passage: Passage) => void;
  dropEvidence: (id: string, at: number) => void;
  note: (text: string) => void;
  answer: (RoomAnswer & { text: string }) | undefined;
  nameOf: (memberId: string) => string;
}

export function useDesk(room: Room, view: RoomView): Desk {
  const me = useMe();
  const ws = useWorkspace().id;
  const members = useQuery(membersQuery(view.workspaceId ?? ws)).data;
  const now = useServerNow(room.state.offset);
  const mine = useMine(view.workspaceId ?? ws, view.sessionId, me.memberId);
  const [looking, setLooking] = useState<{ id: string; during: string | undefined }>();
  const plan = inPlan(view.plan ?? []);
  const current = view.current?.entryId;
  const wanted = looking?.during === current ? looking?.id : current;
  const shown = plan.find((entry) => entry.entryId === wanted) ?? plan.find((entry) => entry.entryId === current) ?? plan[0];
  const over = ['ending', 'ended'].includes(view.state);
  return {
    room, view, plan, now, mine, shown, over,
    up: room.state.link.kind === 'up',
    live: view.state === 'live' || view.state === 'paused',
    show: (id) => setLooking({ id, during: current }),
    nameOf: (id) => members?.find((member) => member.memberId === id)?.name ?? 'Panel member',
    answer: answerOf(room, view, shown),
    ...rating(mine, shown, new Date(now).toISOString()),
  };
}

function answerOf(room: Room, view: RoomView, shown: RoomEntry | undefined) {
  const item = shown && `${view.sessionId}.${shown.entryId}`;
  const known = view.answers.find((answer) => answer.item === item);
  const typed = item ? room.state.texts[item] : undefined;
  if (!item || !shown || (!known && !typed)) return undefined;
  const text = typed?.text ?? '';
  const base: RoomAnswer = known ?? { item, entryId: shown.entryId, state: 'draft', revision: 0, words: 0 };
  const savedAt = typed?.savedAt ?? base.savedAt;
  const state = base.state === 'draft' ? (typed?.state ?? base.state) : base.state;
  return { ...base, state, text, ...(savedAt ? { savedAt } : {}), words: text.split(/\s+/u).filter(Boolean).length };
}

function rating(mine: Mine, shown: RoomEntry | undefined, at: string) {
  const entryId = shown?.entryId ?? '';
  const now = ratingOf(mine.assessment, entryId);
  const rate = (change: Partial<EntryRating>) => {
    if (entryId) mine.act({ key: `rating.${entryId}`, kind: 'rating', entryId, value: { ...now, ...change } });
  };
  const keyPoint = (id: string, change: Partial<EntryRating['keyPoints'][string]>) => {
    const known = now.keyPoints[id] ?? { state: 1 as Level, evidence: [] };
    rate({ keyPoints: { ...now.keyPoints, [id]: { ...known, ...change } } });
  };
  return {
    rating: now,
    rate,
    // The moment of the press is kept as evidence until a passage is better evidence.
    rateKeyPoint: (id: string, state: Level) => keyPoint(id, { state, evidence: now.keyPoints[id]?.evidence ?? (state > 0 ? [{ kind: 'moment', at }] : []) }),
    addPassage: (id: string, passage: Passage) => {
      const known = now.keyPoints[id];
      keyPoint(id, { state: known?.state || 2, evidence: [...(known?.evidence ?? []).filter((e) => e.kind === 'passage'), passage] });
    },
    dropEvidence: (id: string, index: number) => keyPoint(id, { evidence: (now.keyPoints[id]?.evidence ?? []).filter((_, other) => other !== index) }),
    note: (text: string) => {
      const note: Note = { id: crypto.randomUUID(), at, text, ...(entryId ? { entryId } : {}) };
      mine.act({ key: `note.${note.id}`, kind: 'note', note });
    },
  };
}
