import type { Content } from './catalog';
import type { ProblemDetail } from './problem';
import type { ConsentState, SessionState } from './sessions';

/** The room as one participant may know it; the server sends it whole whenever it changes. */
export interface RoomView {
  sessionId: string;
  role: 'interviewer' | 'candidate' | 'observer';
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
  workspaceName?: string | null;
  lobby: { waiting: { invitationId: string; name: string }[]; admitted: string[] };
  current: Presented | null;
  answers: RoomAnswer[];
  me: { id: string; name: string };
  position?: { index: number; of: number } | null;
  plan?: RoomEntry[];
  candidate?: { id: string; name: string; pronouns?: string | null; timeZone: string; consent: ConsentState };
  panel?: RoomPanelMember[] | string[];
  driftSeconds?: number;
  outages?: { from: string; to?: string | null; whose: string }[];
}
export interface RoomPanelMember {
  memberId: string;
  name: string;
}
export interface Presented {
  entryId: string;
  prompt: string;
  title: string;
  timeBoxMinutes: number;
  presentedAt: string;
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
  name: string;
  connected: boolean | 'unknown';
  typing?: boolean;
}
export interface ChatEntry {
  n: number;
  from: { kind: string; id: string; name: string };
  text: string;
  at: string;
}

export type RoomCommand =
  | { type: 'admit'; invitation: string }
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
  | { t: 'answer'; item: string; revision: number; text: string; by?: string; savedAt: string; state: RoomAnswer['state'] }
  | { t: 'draftSaved'; item: string; revision: number; savedAt: string }
  | { t: 'outcome'; number: number; ok: boolean; problem?: ProblemDetail }
  | { t: 'chat'; entries: ChatEntry[] }
  | { t: 'presence'; people: Present[] }
  | { t: 'pong'; at: number; now: string | number }
  | { t: 'bye'; reason: 'ended' | 'revoked' | 'restarting'; reconnect: boolean };
