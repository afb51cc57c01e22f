import type { EntryRating, ScorecardQuestion } from '../../api/scoring';
import { letterOf, locate, type Marked } from '../../room/passages';

/** All passages of one answer, each once per key point: people's marks before the scorer's. */
export function marksOf(question: ScorecardQuestion, mine: EntryRating | undefined, open: boolean): Marked[] {
  const text = question.answer?.text ?? '';
  return question.keyPoints.flatMap((point, at): Marked[] => {
    const letter = letterOf(at);
    const evidence = [...(open ? point.ratings.flatMap((rating) => rating.evidence) : []), ...(mine?.keyPoints[point.id]?.evidence ?? [])];
    const people = evidence.flatMap((one): Marked[] => {
      const where = one.kind === 'passage' && locate(text, one);
      return where ? [{ ...where, letter, keyPoint: point.id, kind: 'person' }] : [];
    });
    const found = point.suggestion?.passage && locate(text, point.suggestion.passage);
    const scorer: Marked[] = found ? [{ ...found, letter, keyPoint: point.id, kind: 'scorer', ...(point.suggestion?.state === 'contradicted' ? { against: true as const } : {}) }] : [];
    return once([...people, ...scorer]);
  });
}

function once(marks: Marked[]): Marked[] {
  return marks.filter((mark, at) => marks.findIndex((other) => other.start === mark.start && other.end === mark.end) === at);
}
