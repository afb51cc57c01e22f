import type { KitContent, KitContentInput, KitEntry } from '../../api/catalog';

export const emptyKit = (): KitContent => ({ title: '', description: '', role: 'Back-end developer', slotMinutes: 60, entries: [] });

/** Minutes that the questions take together. */
export const total = (entries: KitEntry[]) => entries.reduce((sum, entry) => sum + entry.timeBoxMinutes, 0);

/** The entries with one of them moved to another place. */
export function moved(entries: KitEntry[], from: number, to: number): KitEntry[] {
  const entry = entries[from];
  if (!entry || to < 0 || to >= entries.length) return entries;
  return entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** Weight per competency, the heaviest first. */
export function coverage(entries: KitEntry[]): { competency: string; weight: number; of: number }[] {
  const of = entries.reduce((sum, entry) => sum + entry.weight, 0);
  const weights = new Map<string, number>();
  for (const { competency, weight } of entries) weights.set(competency, (weights.get(competency) ?? 0) + weight);
  return [...weights].map(([competency, weight]) => ({ competency, weight, of })).sort((a, b) => b.weight - a.weight);
}

/** What is sent: the entries without the words that the server adds to its answers. */
export const bare = (kit: KitContent): KitContentInput => ({
  ...kit,
  entries: kit.entries.map(({ questionId, version, weight, timeBoxMinutes }) => ({ questionId, version, weight, timeBoxMinutes })),
});
