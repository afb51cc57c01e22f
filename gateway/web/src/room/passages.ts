import type { Evidence } from '../api/scoring';

export type Passage = Extract<Evidence, { kind: 'passage' }>;
export interface Marked {
  start: number;
  end: number;
  letter: string;
  keyPoint: string;
  kind: 'person' | 'scorer';
  /** The words say the opposite of the key point. */
  against?: true;
}
export interface Segment {
  start: number;
  text: string;
  marks: Marked[];
  /** Marks whose passage ends here; their letters follow. */
  ending: Marked[];
}

/** Where a passage stands now: where it was marked, or elsewhere if the text was changed since, or nowhere. */
export function locate(text: string, passage: Pick<Passage, 'start' | 'end'> & { text?: string }): { start: number; end: number } | undefined {
  const { start, end } = passage;
  if (passage.text === undefined) return end <= text.length ? { start, end } : undefined;
  if (text.slice(start, end) === passage.text) return { start, end };
  const moved = text.indexOf(passage.text);
  return moved < 0 ? undefined : { start: moved, end: moved + passage.text.length };
}

/** The text cut at every edge of a mark, so that marks may overlap. */
export function segments(text: string, marks: Marked[]): Segment[] {
  const within = marks.filter((mark) => mark.start < mark.end && mark.end <= text.length);
  const edges = [...new Set([0, text.length, ...within.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      marks: within.filter((mark) => mark.start <= start && mark.end >= end),
      ending: within.filter((mark) => mark.end === end),
    };
  });
}

export const letterOf = (at: number) => String.fromCharCode(65 + at);
