import type { Assessment, EntryRating, Note } from '../api/scoring';
import type { Recommendation } from '../components/ratings';

/** One saved action; a later one of the same key takes its place. */
export type Change =
  | { key: string; revision: number; kind: 'rating'; entryId: string; value: EntryRating }
  | { key: string; revision: number; kind: 'note'; note: Note }
  | { key: string; revision: number; kind: 'noNote'; id: string }
  | { key: string; revision: number; kind: 'recommendation'; value: Recommendation; summary: string }
  | { key: string; revision: number; kind: 'submit'; idempotencyKey: string };

type WithoutRevision<T> = T extends unknown ? Omit<T, 'revision'> : never;
export type Action = WithoutRevision<Change>;

export const empty = (session: string): Assessment => ({ session, state: 'draft', revision: 0, ratings: {}, notes: [], recommendation: null, amendments: [] });

/** The assessment as it will stand once the change has arrived. */
export function applied(assessment: Assessment, change: Change): Assessment {
  switch (change.kind) {
    case 'rating':
      return { ...assessment, ratings: { ...assessment.ratings, [change.entryId]: change.value } };
    case 'note':
      return { ...assessment, notes: [...assessment.notes.filter((n) => n.id !== change.note.id), change.note].sort((a, b) => a.at.localeCompare(b.at)) };
    case 'noNote':
      return { ...assessment, notes: assessment.notes.filter((n) => n.id !== change.id) };
    case 'recommendation':
      return { ...assessment, recommendation: change.value, summary: change.summary };
    case 'submit':
      return assessment;
  }
}

/** Changes in the order of their revisions, each key once. */
export function queued(changes: Change[], change: Change): Change[] {
  return [...changes.filter((other) => other.key !== change.key), change];
}

export const ratingOf = (assessment: Assessment, entryId: string): EntryRating => assessment.ratings[entryId] ?? { rating: null, keyPoints: {} };

export const ratedCount = (assessment: Assessment) => Object.values(assessment.ratings).filter((r) => r.rating !== null).length;
