import { call, post } from '../api/http';
import { Problem } from '../api/problem';
import { getMine, type Assessment, type Saved } from '../api/scoring';
import { applied, empty, queued, type Action, type Change } from './assessment';

export interface MineState {
  assessment: Assessment;
  changes: Change[];
  /** The scoring service does not take what is kept here; it is tried again. */
  away: boolean;
  loaded: boolean;
  savedAt?: string | undefined;
  fault?: unknown;
}
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;

/** My work on one session. Every action is kept on this device first and sent in order until it is confirmed. */
export class MyAssessment {
  private state: MineState;
  private readonly listeners = new Set<() => void>();
  private readonly key: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private pause = FIRST_PAUSE;
  private open = false;

  constructor(
    private readonly ws: string,
    private readonly session: string,
    member: string,
  ) {
    this.key = `greenroom.assessment.${session}.${member}`;
    this.state = { assessment: empty(session), changes: [], away: false, loaded: false, ...this.read() };
  }

  start = () => {
    this.open = true;
    window.addEventListener('online', this.work);
    void this.work();
    return () => {
      this.open = false;
      clearTimeout(this.timer);
      window.removeEventListener('online', this.work);
    };
  };
  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  snapshot = () => this.state;

  act(action: Action) {
    const revision = this.state.assessment.revision + 1;
    const change = { ...action, revision } as Change;
    const assessment = { ...applied(this.state.assessment, change), revision };
    this.change({ assessment, changes: queued(this.state.changes, change), fault: undefined });
    void this.work();
  }

  submit() {
    this.act({ key: 'submit', kind: 'submit', idempotencyKey: crypto.randomUUID() });
  }

  /** Reads what stands on the server anew, for instance after an amendment. */
  reload = () => {
    this.change({ loaded: false });
    return this.work();
  };

  private readonly work = async () => {
    if (this.busy || !this.open) return;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      if (!this.state.loaded) await this.load();
      for (let next = this.state.changes[0]; next; next = this.state.changes[0]) await this.send(next);
      this.pause = FIRST_PAUSE;
      this.change({ away: false });
    } catch (fault) {
      this.later(fault);
    } finally {
      this.busy = false;
    }
  };

  private later(fault: unknown) {
    if (!passes(fault)) {
      this.change({ fault });
      return;
    }
    this.change({ away: true });
    this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
    if (this.open) this.timer = setTimeout(() => void this.work(), this.pause);
  }

  private async load() {
    const served = await getMine(this.ws, this.session);
    const revision = Math.max(served.revision, this.state.assessment.revision);
    this.change({ loaded: true, assessment: { ...this.state.changes.reduce(applied, served), revision } });
  }

  private async send(change: Change) {
    try {
      this.confirmed(change, await request(this.ws, this.session, change));
    } catch (fault) {
      if (passes(fault)) throw fault;
      this.change({ changes: this.state.changes.filter((other) => other !== change), fault });
      if (fault instanceof Problem && fault.detail.status === 409) await this.load();
    }
  }

  private confirmed(change: Change, body: Partial<Saved>) {
    const revision = Math.max(this.state.assessment.revision, body.revision ?? 0, body.assessment?.revision ?? 0);
    const overtaken = body.applied === false;
    const changes = this.state.changes.flatMap((other) => {
      if (other !== change) return [other];
      return overtaken ? [{ ...change, revision: revision + 1 }] : [];
    });
    const state = change.kind === 'submit' ? 'submitted' : this.state.assessment.state;
    this.change({ changes, savedAt: body.savedAt ?? new Date().toISOString(), assessment: { ...this.state.assessment, revision: overtaken ? revision + 1 : revision, state } });
  }

  private change(part: Partial<MineState>) {
    this.state = { ...this.state, ...part };
    const { assessment, changes } = this.state;
    try {
      if (changes.length) localStorage.setItem(this.key, JSON.stringify({ assessment, changes }));
      else localStorage.removeItem(this.key);
    } catch {
      // A full storage takes the safety copy away, never the rating.
    }
    this.listeners.forEach((listener) => listener());
  }

  private read(): Partial<MineState> {
    try {
      return (JSON.parse(localStorage.getItem(this.key) ?? '{}') as Partial<MineState> | null) ?? {};
    } catch {
      return {};
    }
  }
}

/** Silence, overload and a session that scoring has not heard of yet all pass; a refusal does not. */
function passes(fault: unknown) {
  return !(fault instanceof Problem) || fault.detail.status >= 500 || fault.retryAfterSeconds !== undefined || [401, 429].includes(fault.detail.status);
}

async function request(ws: string, session: string, change: Change): Promise<Partial<Saved>> {
  const { revision } = change;
  const mine = { ws, session };
  switch (change.kind) {
    case 'rating':
      return (await call('put', '/workspaces/{ws}/assessments/mine/{session}/ratings/{entryId}', { path: { ...mine, entryId: change.entryId }, body: { revision, ...change.value } })).body;
    case 'note': {
      const { id: noteId, at, entryId, text } = change.note;
      return (await call('put', '/workspaces/{ws}/assessments/mine/{session}/notes/{noteId}', { path: { ...mine, noteId }, body: { revision, at, text, ...(entryId ? { entryId } : {}) } })).body;
    }
    case 'noNote':
      return (await call('delete', '/workspaces/{ws}/assessments/mine/{session}/notes/{noteId}', { path: { ...mine, noteId: change.id }, query: { revision } })).body;
    case 'recommendation':
      return (await call('put', '/workspaces/{ws}/assessments/mine/{session}/recommendation', { path: mine, body: { revision, recommendation: change.value, ...(change.summary ? { summary: change.summary } : {}) } })).body;
    case 'submit': {
      const { revision: submitted } = await post('/workspaces/{ws}/assessments/mine/{session}/submit', { path: mine, body: { revision }, key: change.idempotencyKey });
      return { revision: submitted };
    }
  }
}
