import type { ProblemDetail } from '../api/problem';
import type { FromServer, RoomCommand } from '../api/room';
import type { Kept, Numbered } from './kept';
import { fold, start, type RoomState } from './state';
import type { Listener, Wire } from './Transport';

const SAVE_EVERY = 500;

/** One participant's end of a room: the state as the server tells it, and whatever still has to reach the server. */
export class RoomClient {
  private state: RoomState = start;
  private readonly listeners = new Set<() => void>();
  private readonly transport: Wire;
  private readonly due = new Map<string, ReturnType<typeof setTimeout>>();
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    wire: (listener: Listener) => Wire,
    readonly kept: Kept,
  ) {
    this.state = { ...start, unanswered: this.kept.messages().map((message) => message.number) };
    this.transport = wire({
      opened: () => this.opened(),
      heard: (message) => this.heard(message),
      read: (view) => this.heard({ t: 'view', version: view.version, now: view.now, view }),
      link: (link) => this.change({ ...this.state, link }),
    });
  }

  open = () => {
    this.transport.open();
    return () => this.transport.close();
  };
  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  snapshot = () => this.state;
  retryNow = () => this.transport.retryNow();
  serverNow = () => Date.now() + this.state.offset;

  command(command: RoomCommand) {
    this.dispatch({ t: 'command', number: this.number(), command });
  }

  chat(text: string) {
    this.dispatch({ t: 'chat', number: this.number(), text });
  }

  submit(item: string, revision: number) {
    this.flush(item);
    this.dispatch({ t: 'submit', number: this.number(), item, revision, document: item });
  }

  forgetRefusal() {
    this.change({ ...this.state, refusal: undefined });
  }

  /** Keeps the text on this device at once and saves it at most twice a second; returns its revision. */
  write(item: string, text: string): number {
    const revision = Math.max(this.kept.draft(item)?.revision ?? 0, this.state.texts[item]?.revision ?? 0) + 1;
    this.kept.keepDraft(item, { revision, text, at: Date.now() });
    if (!this.due.has(item)) this.due.set(item, setTimeout(() => this.flush(item), SAVE_EVERY));
    this.tellTyping();
    this.change({ ...this.state });
    return revision;
  }

  flush(item: string) {
    clearTimeout(this.due.get(item));
    this.due.delete(item);
    const draft = this.kept.draft(item);
    if (draft) this.transport.send({ t: 'draft', item, revision: draft.revision, text: draft.text });
  }

  private tellTyping() {
    if (this.typing) clearTimeout(this.typing);
    else this.transport.send({ t: 'typing', on: true });
    this.typing = setTimeout(() => {
      this.typing = undefined;
      this.transport.send({ t: 'typing', on: false });
    }, 2_000);
  }

  private opened() {
    this.transport.send({ t: 'hello', lastChat: this.state.chat.at(-1)?.n ?? 0 });
    for (const message of this.kept.messages()) this.transport.send(message);
  }

  private heard(message: FromServer) {
    let state = this.state;
    if (message.t === 'pong') state = { ...state, offset: offsetOf(message.at, message.now) };
    if (message.t === 'view' && state.offset === 0) state = { ...state, offset: Date.parse(message.now) - Date.now() };
    if (message.t === 'draftSaved') state = this.draftArrived(state, message.item, message.revision);
    if (message.t === 'outcome' && message.item && !message.ok) this.draftRefused(message.item, message.problem);
    if (message.t === 'outcome' && typeof message.number === 'number') {
      const answered = this.kept.answered(message.number);
      // The server never waits for a draft that it would not take any more.
      if (answered?.t === 'submit' && message.ok) state = this.draftArrived(state, answered.item, Number.MAX_SAFE_INTEGER);
      state = { ...state, unanswered: state.unanswered.filter((number) => number !== message.number) };
    }
    this.change(fold(state, message));
    if (message.t === 'view') this.flushCurrent();
  }

  /** What was typed while the room was away goes out as soon as its question is known to be the present one. */
  private flushCurrent() {
    const { view } = this.state;
    if (view?.current) this.flush(`${view.sessionId}.${view.current.entryId}`);
  }

  private draftRefused(item: string, problem: ProblemDetail | undefined) {
    const kind = problem?.type.split('/').pop();
    if (kind === 'already-submitted') this.kept.draftSaved(item, Number.MAX_SAFE_INTEGER);
  }

  /** What was kept here stands on the server now; the page shows it from there. */
  private draftArrived(state: RoomState, item: string, revision: number): RoomState {
    const kept = this.kept.draft(item);
    if (!kept || kept.revision > revision) return state;
    this.kept.draftSaved(item, revision);
    const known = state.texts[item];
    return { ...state, texts: { ...state.texts, [item]: { state: 'draft', ...known, text: kept.text, revision: kept.revision } } };
  }

  private dispatch(message: Numbered) {
    this.kept.keep(message);
    this.transport.send(message);
    this.change({ ...this.state, unanswered: [...this.state.unanswered, message.number] });
  }

  private number() {
    return this.kept.nextNumber(Math.max(this.serverNow(), (this.state.view?.me.lastNumber ?? 0) + 1));
  }

  private change(state: RoomState) {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

/** Half of the way there and back is taken to be the way back. */
function offsetOf(sentAt: number, serverNow: string | number) {
  const now = typeof serverNow === 'number' ? serverNow : Date.parse(serverNow);
  return now + (Date.now() - sentAt) / 2 - Date.now();
}
