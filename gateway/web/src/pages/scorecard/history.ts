import type { EntryRating, Level, Rating, Scorecard } from '../../api/scoring';
import type { Recommendation } from '../../components/ratings';

export interface Step<T> {
  before: T;
  after: T;
}
/** One amendment, told by what it changed. */
export interface Amended {
  memberId: string;
  at: string;
  reason: string;
  recommendation?: Step<Recommendation>;
  ratings: RatingStep[];
}
export interface RatingStep {
  entryId: string;
  rating?: Step<Rating | null>;
  points: { id: string; step: Step<Level | null> }[];
}

/** All amendments, the oldest first. An amendment keeps what stood before; what came after stands in the next one, or now. */
export function historyOf(card: Scorecard): Amended[] {
  const all = [...card.amendments].sort((a, b) => a.at.localeCompare(b.at));
  return all.map((change, at) => {
    const later = all.slice(at + 1).filter((other) => other.memberId === change.memberId);
    const now = card.recommendations?.find((opinion) => opinion.memberId === change.memberId)?.recommendation;
    const after = later[0]?.recommendation ?? now;
    const ratings = Object.entries(change.ratings).map(([entryId, before]) => ratingStep(entryId, before, later.find((other) => other.ratings[entryId])?.ratings[entryId] ?? present(card, change.memberId, entryId)));
    const changed = change.recommendation && after && change.recommendation !== after;
    return {
      memberId: change.memberId, at: change.at, reason: change.reason, ratings,
      ...(changed ? { recommendation: { before: change.recommendation as Recommendation, after } } : {}),
    };
  });
}

function ratingStep(entryId: string, before: EntryRating, after: EntryRating): RatingStep {
  const ids = new Set([...Object.keys(before.keyPoints), ...Object.keys(after.keyPoints)]);
  const points = [...ids].map((id) => ({ id, step: { before: before.keyPoints[id]?.state ?? null, after: after.keyPoints[id]?.state ?? null } }));
  return {
    entryId,
    points: points.filter(({ step }) => step.before !== step.after),
    ...(before.rating === after.rating ? {} : { rating: { before: before.rating, after: after.rating } }),
  };
}

/** What a member's rating is now, as the scorecard shows it. */
function present(card: Scorecard, memberId: string, entryId: string): EntryRating {
  const rating = card.grid.find((row) => row.entryId === entryId)?.cells.find((cell) => cell.memberId === memberId)?.rating ?? null;
  const points = card.questions.find((question) => question.entryId === entryId)?.keyPoints ?? [];
  const keyPoints = points.flatMap((point) => point.ratings.filter((one) => one.memberId === memberId).map(({ state, evidence }) => [point.id, { state, evidence }] as const));
  return { rating, keyPoints: Object.fromEntries(keyPoints) };
}
