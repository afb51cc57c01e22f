import type { Rescoring, RescoringInput } from '../../api/scoring';

export interface Chosen {
  kind: RescoringInput['scope'];
  question: string;
  kit: string;
}

/** What is asked for; nothing as long as the question or kit is still to be chosen. */
export function scopeOf({ kind, question, kit }: Chosen): RescoringInput | undefined {
  if (kind === 'everything') return { scope: kind };
  const id = kind === 'question' ? question : kit;
  return id ? { scope: kind, id } : undefined;
}

/** How far a job is, in words. */
export function progressOf({ state, total, done, changed, failed }: Rescoring): string {
  const became = [`${changed} ${changed === 1 ? 'has' : 'have'} another suggestion`, failed && `${failed} could not be scored and ${failed === 1 ? 'keeps what it' : 'keep what they'} had`].filter(Boolean).join(', ');
  const answers = `${total} ${total === 1 ? 'answer' : 'answers'}`;
  return state === 'running' ? `${done} of ${answers}, ${became}` : `${answers}, ${became}`;
}
