import type { ChatEntry, FromServer, Present, RoomAnswer, RoomView } from '../api/room';
import type { ProblemDetail, Silence } from '../api/problem';

/** Whether the room can be reached, and if not, whose fault that is. */
export type Link =
  | { kind: 'connecting' }
  | { kind: 'up' }
  | { kind: 'down'; whose: Silence; since: number; retryAt: number }
  | { kind: 'closed'; reason: 'ended' | 'revoked' | 'refused'; problem?: ProblemDetail };

export interface AnswerText {
  text: string;
  revision: number;
  state: RoomAnswer['state'];
  savedAt?: string | undefined;
}
export interface RoomState {
  link: Link;
  view?: RoomView;
  /** The newest text of each answer, as typed; ahead of the view. */
  texts: Record<string, AnswerText>;
  chat: ChatEntry[];
  people: Present[];
  /** Server time minus the time of this device, in milliseconds. */
  offset: number;
  /** Numbers of commands that the server has not answered. */
  unanswered: number[];
  refusal?: ProblemDetail | undefined;
}

export const start: RoomState = { link: { kind: 'connecting' }, texts: {}, chat: [], people: [], offset: 0, unanswered: [] };

/** One message of the server, folded into what is known. */
export function fold(state: RoomState, message: FromServer): RoomState {
  switch (message.t) {
    case 'view':
      return foldView(state, message.view);
    case 'answer':
      return foldText(state, message.item, { text: message.text ?? '', revision: message.revision, state: message.state, savedAt: message.savedAt ?? undefined });
    case 'draftSaved':
      return foldSaved(state, message.item, message.revision, message.savedAt ?? undefined);
    case 'outcome':
      // A draft that comes too late is not worth a word: what it held is submitted, or waits for its question.
      return message.ok || message.item ? state : { ...state, refusal: message.problem };
    case 'chat':
      return { ...state, chat: merge(state.chat, message.entries) };
    case 'presence':
      return { ...state, people: message.people };
    case 'pong':
    case 'bye':
      return state;
  }
}

function foldView(state: RoomState, view: RoomView): RoomState {
  if (state.view && view.version < state.view.version) return state;
  return view.answers.reduce<RoomState>((next, answer) => {
    const text = answer.text ?? next.texts[answer.item]?.text;
    if (text === undefined) return next;
    return foldText(next, answer.item, { text, revision: answer.revision, state: answer.state, savedAt: answer.savedAt ?? undefined });
  }, { ...state, view });
}

function foldText(state: RoomState, item: string, text: AnswerText): RoomState {
  const known = state.texts[item];
  if (known && (known.revision > text.revision || (known.state !== 'draft' && text.state === 'draft'))) return state;
  return { ...state, texts: { ...state.texts, [item]: { ...text, savedAt: text.savedAt ?? known?.savedAt } } };
}

function foldSaved(state: RoomState, item: string, revision: number, savedAt: string | undefined): RoomState {
  const known = state.texts[item];
  const next: AnswerText = { text: known?.text ?? '', state: known?.state ?? 'draft', revision: Math.max(revision, known?.revision ?? 0), savedAt };
  return { ...state, texts: { ...state.texts, [item]: next } };
}

/** The log continues where it stopped: entries are known by their number and come once. */
function merge(known: ChatEntry[], more: ChatEntry[]): ChatEntry[] {
  const all = new Map([...known, ...more].map((entry) => [entry.n, entry]));
  return [...all.values()].sort((a, b) => a.n - b.n);
}
