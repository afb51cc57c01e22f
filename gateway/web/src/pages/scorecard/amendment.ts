import type { Amendment, Assessment, EntryRating } from '../../api/scoring';
import type { Recommendation } from '../../components/ratings';
import { ratingOf } from '../../room/assessment';

export type Changes = Omit<Amendment, 'reason'>;

/** What an amendment of one question would change; nothing if it would change nothing. */
export function questionChanges(assessment: Assessment, entryId: string, rating: EntryRating, note: string): Changes | undefined {
  const words = note.trim();
  const rated = !sameRating(ratingOf(assessment, entryId), rating);
  if (!rated && !words) return undefined;
  return { ...(rated ? { ratings: { [entryId]: rating } } : {}), ...(words ? { notes: [{ entryId, text: words }] } : {}) };
}

export function recommendationChanges(assessment: Assessment, recommendation: Recommendation | null, summary: string): Changes | undefined {
  const words = summary.trim();
  const other = recommendation !== null && recommendation !== assessment.recommendation;
  const said = words !== '' && words !== (assessment.summary ?? '');
  if (!other && !said) return undefined;
  return { ...(other ? { recommendation } : {}), ...(said ? { summary: words } : {}) };
}

function sameRating(a: EntryRating, b: EntryRating) {
  const ids = new Set([...Object.keys(a.keyPoints), ...Object.keys(b.keyPoints)]);
  return a.rating === b.rating && [...ids].every((id) => a.keyPoints[id]?.state === b.keyPoints[id]?.state);
}
