import type { ScorecardQuestion, Suggestion } from '../../api/scoring';
import { letterOf } from '../../room/passages';

type Flag = Suggestion['flags'][number];

/** What a flag means, in a sentence: it names a suspicion, never a verdict. */
const FLAGS: Record<Flag, string> = {
  empty: 'Looks like an empty answer: hardly any words, or words that say that nothing is known.',
  questionPasted: 'Looks like the question pasted back: hardly a word of it is new.',
  keywordStuffing: 'Looks like a list of key words without sentences; it shows that the words are known, so nothing counts as more than partly covered.',
  negatingFrame: 'Looks denied as a whole: what follows words such as “it is wrong to” counts as its opposite.',
  contradiction: 'Says the opposite of a key point. That counts as missing.',
  instructionsToGrader: 'Speaks to whoever grades it; those sentences were left out of the comparison.',
};

/** The sentences for the flags of a suggestion, with the letters of the key points that are contradicted. */
export function noticed(question: ScorecardQuestion): { flag: Flag; words: string; letters: string[] }[] {
  const letters = question.keyPoints.flatMap((point, at) => (point.suggestion?.state === 'contradicted' ? [letterOf(at)] : []));
  return (question.suggestion?.flags ?? []).map((flag) => ({ flag, words: FLAGS[flag] ?? `Noticed: ${flag}.`, letters: flag === 'contradiction' ? letters : [] }));
}

/** Why people have to judge alone; nothing where the suggestion stands. */
export function abstained(suggestion: Suggestion | null): string | undefined {
  switch (suggestion?.abstained) {
    case undefined:
      return undefined;
    case 'notEnglish':
      return 'The answer does not seem to be in English, which is all that the scorer reads.';
    case 'lowConfidence':
      return 'The scorer is not sure enough. It shows only the words that come near a key point.';
  }
}

/** What a suggestion rests on beside the rubric; nothing where no answer of the workspace is among it. */
export function restsOn({ restsOn: { confirmed, erased, withdrawn } }: Suggestion): string | undefined {
  if (!confirmed) return undefined;
  const lost = [erased && `${erased === confirmed && confirmed === 1 ? 'It' : erased} ${erased === 1 ? 'has' : 'have'} been erased since`, withdrawn && `${withdrawn} ${withdrawn === 1 ? 'is' : 'are'} no longer confirmed`].filter(Boolean).join(', ');
  return `Rests also on ${confirmed} confirmed ${confirmed === 1 ? 'answer' : 'answers'} of this workspace.${lost && ` ${lost}; scoring again leaves ${erased + withdrawn === 1 ? 'it' : 'them'} out.`}`;
}
