import type { ScorecardQuestion } from '../../api/scoring';
import { KeyPointMark } from '../../components/Marks';

const WAITS = { rubric: 'The scorer waits for the rubric of this question.', scorer: 'The scorer is at work; its suggestion appears here.' } as const;
const ABSTAINED: Record<string, string> = { lowConfidence: 'The scorer is not sure enough to suggest anything here.', notEnglish: 'The scorer suggests nothing: it reads English only.' };

const FLAGS: Record<string, string> = { empty: 'an empty answer', questionPasted: 'the question pasted back', keywordStuffing: 'a list of terms without sense', negatingFrame: 'a negated answer', contradiction: 'a key point is contradicted', instructionsToGrader: 'words addressed to the grader' };

/** What the marks mean, which scorer spoke, and that people decide. */
export function ScorerLine({ question }: { question: ScorecardQuestion }) {
  const { suggestion, waitingFor } = question;
  const scorer = suggestion?.scorer ? `${suggestion.scorer.name} ${suggestion.scorer.version}` : '';
  return (
    <div className="stack stack--1">
      {waitingFor && <p className="meta" role="status">{WAITS[waitingFor]}</p>}
      {suggestion?.abstained && <p className="meta">{ABSTAINED[suggestion.abstained] ?? 'The scorer suggests nothing here.'}</p>}
      {suggestion?.flags.length ? <p className="meta">Noticed: {suggestion.flags.map((flag) => FLAGS[flag] ?? flag).join(', ')}.</p> : null}
      <p className="meta small row row--4">{([2, 1, 0] as const).map((state) => <KeyPointMark key={state} state={state} word />)}<span>– not rated</span><span>The scorer suggests, people decide.{scorer && ` ${scorer}.`}</span></p>
    </div>
  );
}
