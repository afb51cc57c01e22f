import type { ToServer } from '../api/room';

export type Numbered = Extract<ToServer, { number: number }>;
export interface KeptDraft {
  revision: number;
  text: string;
  at: number;
}

/** What the server has not confirmed yet. It stands on this device, so that a reload or a dead network loses nothing. */
export class Kept {
  constructor(
    private readonly name: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = localStorage,
  ) {}

  drafts(): Record<string, KeptDraft> {
    return this.read('drafts', {});
  }

  draft(item: string): KeptDraft | undefined {
    return this.drafts()[item];
  }

  keepDraft(item: string, draft: KeptDraft) {
    this.write('drafts', { ...this.drafts(), [item]: draft });
  }

  /** Forgets a draft once the server holds it or a later one. */
  draftSaved(item: string, revision: number) {
    const { [item]: kept, ...others } = this.drafts();
    if (kept && kept.revision <= revision) this.write('drafts', others);
  }

  messages(): Numbered[] {
    return this.read<Numbered[]>('messages', []);
  }

  keep(message: Numbered) {
    this.write('messages', [...this.messages(), message]);
  }

  answered(number: number): Numbered | undefined {
    const messages = this.messages();
    this.write('messages', messages.filter((message) => message.number !== number));
    return messages.find((message) => message.number === number);
  }

  /** Numbers rise for ever: over reloads by what is kept, over devices by the time of the server. */
  nextNumber(serverNow: number): number {
    const next = Math.max(this.read('number', 0) + 1, Math.floor(serverNow));
    this.write('number', next);
    return next;
  }

  clear() {
    for (const part of ['drafts', 'messages']) this.storage.removeItem(this.key(part));
  }

  private key(part: string) {
    return `greenroom.room.${this.name}.${part}`;
  }

  private read<T>(part: string, otherwise: T): T {
    try {
      return JSON.parse(this.storage.getItem(this.key(part)) ?? 'null') ?? otherwise;
    } catch {
      return otherwise;
    }
  }

  private write(part: string, value: unknown) {
    try {
      this.storage.setItem(this.key(part), JSON.stringify(value));
    } catch {
      // A full or forbidden storage takes the safety copy away, never the room.
    }
  }
}
