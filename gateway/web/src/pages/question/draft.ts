import type { Content } from '../../api/catalog';

export const emptyContent = (): Content => ({
  title: '', prompt: '', reason: '', guidance: '', sampleAnswer: '',
  keyPoints: [newPoint([]), newPoint(['p1'])],
  anchors: { '1': '', '2': '', '3': '', '4': '' },
  competency: '', difficulty: 'medium', tags: [], role: '', timeBoxMinutes: 10, followUps: [''],
});

/** A key point under an id that no other one of the question has. */
export function newPoint(taken: string[]) {
  let n = taken.length + 1;
  while (taken.includes(`p${n}`)) n++;
  return { id: `p${n}`, text: '', weight: 1, terms: [] as string[] };
}

/** What is sent: without blanks round the edges, empty terms, empty key points and empty follow-ups. */
export function tidy(content: Content): Content {
  const clean = (values: string[]) => values.map((v) => v.trim()).filter(Boolean);
  return {
    ...content,
    tags: clean(content.tags),
    followUps: clean(content.followUps),
    keyPoints: content.keyPoints.filter((p) => p.text.trim()).map((p) => ({ ...p, text: p.text.trim(), terms: clean(p.terms) })),
  };
}
