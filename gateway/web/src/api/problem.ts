import type { components } from './generated/identity';

/** A problem detail (RFC 9457) as Greenroom sends it: what happened, which field, and the remedy. */
export type ProblemDetail = components['schemas']['Problem'];

/** Whose fault it is that nothing came back; the page says so honestly. */
export type Silence = 'your-network' | 'our-server';

export class Problem extends Error {
  constructor(
    readonly detail: ProblemDetail,
    readonly retryAfterSeconds?: number,
  ) {
    super([detail.title, detail.detail, detail.remedy].filter(Boolean).join('. '));
  }

  /** The last part of the type, such as `already-submitted`. */
  get kind() {
    return this.detail.type.split('/').pop() ?? '';
  }

  is(kind: string) {
    return this.kind === kind;
  }

  /** What is wrong with one field of a form, if anything. */
  of(field: string): string | undefined {
    const listed = this.detail.errors?.find((e) => e.field === field)?.detail;
    return listed ?? (this.detail.field === field ? (this.detail.remedy ?? this.detail.detail ?? this.detail.title) : undefined);
  }
}

export class Unanswered extends Error {
  constructor(readonly whose: Silence) {
    super(whose === 'your-network' ? 'Your network is down.' : 'Our server does not answer.');
  }
}
