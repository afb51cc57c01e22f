import type { Content } from './catalog';
import type { ProblemDetail } from './problem';
import type { ConsentState, SessionState } from './sessions';

/** The room as one participant may know it; the server sends it whole whenever it changes. */
export interface RoomView {
  sessionId: string;
  role: 'panel' | 'candidate' | 'observer';
  state: SessionState;
  version: number;
  now: string;
  startsAt: string;
  startedAt?: string | null;
  endsAt?: string | null;
  endedAt?: string | null;
  pausedSeconds: number;
  pausedSince?: string | null;
  durationMinutes: number;
  kitTitle: string;
  workspaceId?: string;
  lobby: { waiting: { invitationId: string; name: string }[]; admitted: string[] };
  current: Presented | null;
  answers: RoomAnswer[];
  /** `lastNumber` is that of my last command that took effect; the next one must be higher. */
  me: { id: string; name?: string | null; lastNumber?: number };
  position?: { index: number; of: number } | null;
  plan?: RoomEntry[];
  candidate?: { id: string; name: string; pronouns?: string | null; timeZone?: string | null; accommodation?: string | null; consent: ConsentState };
  panel?: string[];
  driftSeconds?: number;
  outages?: { from: string; to?: string | null; whose: string }[];
}
export interface Presented {
  entryId: string;
  prompt: string;
  title: string;
  timeBoxMinutes: number;
  presentedAt?: string | null;
  usedSeconds: number;
}
export interface RoomAnswer {
  item: string;
  entryId: string;
  state: 'draft' | 'submitted' | 'left';
  revision: number;
  words: number;
  submittedAt?: string | null;
  savedAt?: string | null;
  text?: string;
}
export type EntryContent = Pick<Content, 'prompt' | 'reason' | 'guidance' | 'sampleAnswer' | 'keyPoints' | 'anchors' | 'followUps'>;
export interface RoomEntry {
  entryId: string;
  questionId: string;
  version: number;
  weight: number;
  timeBoxMinutes: number;
  state: 'pending' | 'current' | 'done' | 'skipped' | 'removed';
  usedSeconds: number;
  title: string;
  competency: string;
  content?: EntryContent;
}
export interface Present {
  id: string;
  kind: 'candidate' | 'panel' | 'observer';
  /** Members' names stand in identity; the room does not know them. */
  name?: string | null;
  connected: boolean | 'unknown';
  typing?: boolean;
}
export interface ChatEntry {
  n: number;
  from: { kind: string; id: string; name?: string | null };
  text: string;
  at: string;
}

export type RoomCommand =
  | { type: 'admit'; invitationId: string }
  | { type: 'present' | 'skip' | 'remove'; entryId: string }
  | { type: 'start' | 'back' | 'pause' | 'resume' | 'end' }
  | { type: 'add'; questionId: string; version: number }
  | { type: 'reorder'; entryIds: string[] };

export type ToServer =
  | { t: 'hello'; lastChat: number }
  | { t: 'command'; number: number; command: RoomCommand }
  | { t: 'draft'; item: string; revision: number; text: string }
  | { t: 'submit'; number: number; item: string; revision: number; document: string }
  | { t: 'chat'; number: number; text: string }
  | { t: 'typing'; on: boolean }
  | { t: 'ping'; at: number };

export type FromServer =
  | { t: 'view'; version: number; now: string; view: RoomView }
  | ({ t: 'answer' } & RoomAnswer)
  | { t: 'draftSaved'; item: string; revision: number; savedAt?: string | null }
  | { t: 'outcome'; number?: number | null; ok: boolean; problem?: ProblemDetail; item?: string; revision?: number }
  | { t: 'chat'; entries: ChatEntry[] }
  | { t: 'presence'; people: Present[] }
  | { t: 'pong'; at: number; now: string | number }
  | { t: 'bye'; reason: 'ended' | 'revoked' | 'restarting'; reconnect: boolean };
