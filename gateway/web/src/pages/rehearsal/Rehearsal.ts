import type { ChatEntry, RoomAnswer, RoomView, ToServer } from '../../api/room';
import type { Listener, Wire } from '../../room/Transport';

const SESSION = 'rehearsal';
const MINUTES = 5;
const QUESTIONS = ['What did you repair last, and how did you find what was broken?', 'Explain to a friend who does not program what you like about your work.'];
const ANSWER_AFTER = 250;
const NEXT_AFTER = 1_200;

/** Plays the server's part of a room, in this page alone: saves, takes a submission once, shows what comes next. */
export class Rehearsal implements Wire {
  private at = 0;
  private version = 0;
  private presentedAt = new Date().toISOString();
  private readonly answers = new Map<string, RoomAnswer>();
  private readonly chat: ChatEntry[] = [];
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly listener: Listener) {}

  open() {
    this.listener.link({ kind: 'up' });
    this.listener.opened();
  }

  close() {
    this.timers.forEach(clearTimeout);
  }

  retryNow() {
    // It is never away.
  }

  send(message: ToServer) {
    switch (message.t) {
      case 'hello':
        this.show();
        this.listener.heard({ t: 'presence', people: [{ id: 'me', kind: 'candidate', name: 'You', connected: true }] });
        break;
      case 'draft':
        this.keep(message.item, message.revision, message.text);
        break;
      case 'submit':
        this.take(message);
        break;
      case 'chat':
        this.listener.heard({ t: 'outcome', number: message.number, ok: true });
        this.say('candidate', message.text);
        this.later(NEXT_AFTER, () => this.say('panel', 'Nobody reads this one. On the day the panel does.'));
        break;
      default:
    }
    return true;
  }

  private keep(item: string, revision: number, text: string) {
    const words = text.split(/\s+/u).filter(Boolean).length;
    const savedAt = new Date().toISOString();
    this.answers.set(item, { item, entryId: entryOf(item), state: 'draft', revision, words, text, savedAt });
    this.later(ANSWER_AFTER, () => this.listener.heard({ t: 'draftSaved', item, revision, savedAt }));
  }

  private take({ item, number, revision }: Extract<ToServer, { t: 'submit' }>) {
    const known = this.answers.get(item) ?? { item, entryId: entryOf(item), state: 'draft', revision, words: 0, text: '' };
    this.answers.set(item, { ...known, state: 'submitted', submittedAt: new Date().toISOString() });
    this.later(ANSWER_AFTER, () => {
      this.listener.heard({ t: 'outcome', number, ok: true });
      this.show();
    });
    this.later(NEXT_AFTER, () => {
      this.at += 1;
      this.presentedAt = new Date().toISOString();
      this.show();
    });
  }

  private say(kind: 'candidate' | 'panel', text: string) {
    const mine = kind === 'candidate';
    this.chat.push({ n: this.chat.length + 1, from: { kind, id: mine ? 'me' : SESSION, name: mine ? 'You' : 'Rehearsal' }, text, at: new Date().toISOString() });
    this.listener.heard({ t: 'chat', entries: [...this.chat] });
  }

  private show() {
    this.version += 1;
    const now = new Date().toISOString();
    this.listener.heard({ t: 'view', version: this.version, now, view: this.view(now) });
  }

  private view(now: string): RoomView {
    const prompt = QUESTIONS[this.at];
    const entryId = `q${this.at + 1}`;
    const used = Math.round((Date.parse(now) - Date.parse(this.presentedAt)) / 1000);
    return {
      sessionId: SESSION, role: 'candidate', state: 'live', version: this.version, now, startsAt: this.presentedAt, pausedSeconds: 0,
      durationMinutes: MINUTES * QUESTIONS.length, kitTitle: 'Try the room', lobby: { waiting: [], admitted: ['me'] }, answers: [...this.answers.values()], outages: [], me: { id: 'me', name: 'You', lastNumber: 0 },
      current: prompt ? { entryId, item: `${SESSION}.${entryId}`, prompt, title: prompt, timeBoxMinutes: MINUTES, presentedAt: this.presentedAt, usedSeconds: used } : null,
      ...(prompt ? { position: { index: this.at + 1, of: QUESTIONS.length } } : {}),
    };
  }

  private later(after: number, act: () => void) {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, after);
    this.timers.add(timer);
  }
}

const entryOf = (item: string) => item.slice(SESSION.length + 1);
