import { Link } from '@tanstack/react-router';
import type { ScorecardQuestion } from '../../api/scoring';
import { Icon } from '../../components/Icon';
import { KeyPointMark } from '../../components/Marks';
import { moment } from '../../components/time';
import { useRole } from '../../shell/me';
import { EarlierSuggestions } from './EarlierSuggestions';
import { abstained, noticed, restsOn } from './suggestion';

const WAITS = { rubric: 'The scorer waits for the rubric of this question.', scorer: 'The scorer is at work; its suggestion appears here.' } as const;

/** What the scorer noticed, what the marks mean, which scorer spoke, and that people decide. */
export function ScorerLine({ question, prefix }: { question: ScorecardQuestion; prefix: string }) {
  const { suggestion, waitingFor } = question;
  const why = abstained(suggestion);
  const mayAsk = [useRole('admin'), useRole('hiring')].some(Boolean);
  return (
    <div className="stack stack--2">
      {waitingFor && <p className="meta" role="status">{WAITS[waitingFor]}</p>}
      {question.answer?.text && !suggestion && !waitingFor && <div className="banner"><Icon name="info" /><p><b>Please judge.</b> There is no suggestion for this answer.</p></div>}
      {why && <div className="banner"><Icon name="info" /><p><b>Please judge.</b> {why}</p></div>}
      {noticed(question).map(({ flag, words, letters }) => (
        <div className={flag === 'contradiction' ? 'banner banner--danger' : 'banner banner--warn'} key={flag}>
          <Icon name="warn" />
          <p>{words} {letters.map((letter) => <a className="ref ref--in" key={letter} href={`#${prefix}-k-${letter}`} aria-label={`Contradicted: key point ${letter}`}>{letter}</a>)}</p>
        </div>
      ))}
      <p className="meta small row row--4">{([2, 1, 0] as const).map((state) => <KeyPointMark key={state} state={state} word />)}<span>– not rated</span></p>
      <p className="meta small">The scorer suggests, people decide.{suggestion && ` ${restsOn(suggestion) ?? ''} By ${suggestion.scorer.name} ${suggestion.scorer.version}, calibration ${suggestion.scorer.calibration}, ${moment(suggestion.at)}.`.replace(/ +/g, ' ')}{suggestion && mayAsk && <> <Link to="/scorer" search={{ question: question.questionId }}>Score this question again</Link></>}</p>
      <EarlierSuggestions question={question} />
    </div>
  );
}
