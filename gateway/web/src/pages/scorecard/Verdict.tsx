import { panelOf, titleOf, type Scorecard } from '../../api/scoring';
import { Avatar } from '../../components/Avatar';
import { RecommendationMark } from '../../components/Marks';
import { RATING_WORDS, RECOMMENDATION_WORDS, RECOMMENDATIONS } from '../../components/ratings';
import { moment } from '../../components/time';
import type { NameOf } from './Card';
import { historyOf, type Amended } from './history';

/** Result, recommendations and doubts before any detail. */
export function Verdict({ card, nameOf }: { card: Scorecard; nameOf: NameOf }) {
  return (
    <section className="panel panel--flush verdict" aria-label="Result and recommendations">
      <Result card={card} />
      <Opinions card={card} nameOf={nameOf} />
      <HowSure card={card} />
    </section>
  );
}

function Result({ card }: { card: Scorecard }) {
  const { result, grid } = card;
  const value = result?.value ?? null;
  const rated = grid.filter((row) => row.mean !== null);
  const { ratings = 0, gaps = 0 } = result ?? {};
  return (
    <div className="stack stack--2">
      <h2 className="label">Result from the ratings</h2>
      {value === null ? <p className="verdict__score">– <small>nothing rated</small></p> : <p className="verdict__score">{value.toFixed(1)} <small>of {result?.of ?? 4}, {word(value)}</small></p>}
      <p>Weighted mean of {ratings} {ratings === 1 ? 'rating' : 'ratings'} on {rated.length} of {grid.length} questions, weights {result?.coveredWeight ?? 0} of {result?.totalWeight ?? 0}.{gaps > 0 && ` ${gaps === 1 ? 'One question is a gap and counts' : `${gaps} questions are gaps and count`} as nothing, not as zero.`}</p>
      {value !== null && (
        <details className="more">
          <summary>How it is worked out</summary>
          <p className="meta">({rated.map((row) => `${row.weight} × ${row.mean?.toFixed(1)}`).join(' + ')}) ÷ {rated.reduce((sum, row) => sum + row.weight, 0)} = {value.toFixed(1)}.{typeof result?.suggested === 'number' && ` From the scorer’s suggestions alone it would be ${result.suggested.toFixed(1)}.`}</p>
        </details>
      )}
    </div>
  );
}

const word = (value: number) => RATING_WORDS[String(Math.min(4, Math.max(1, Math.round(value)))) as keyof typeof RATING_WORDS].toLowerCase();

function Opinions({ card, nameOf }: { card: Scorecard; nameOf: NameOf }) {
  const all = card.recommendations ?? [];
  const changes = historyOf(card);
  const sides = new Set(all.flatMap((opinion) => (opinion.recommendation ? [RECOMMENDATIONS.indexOf(opinion.recommendation) > 1] : [])));
  return (
    <div className="stack stack--2">
      <div className="row row--between"><h2 className="label">What the panel recommends</h2>{sides.size > 1 && <span className="mark-mixed">Not of one mind</span>}</div>
      {all.length === 0 && <p className="meta">Nobody has submitted yet.</p>}
      <ul className="opinions">
        {all.map((opinion) => (
          <li key={opinion.memberId}>
            <Avatar name={nameOf(opinion.memberId)} person={person(card, opinion.memberId)} /><b>{nameOf(opinion.memberId)}</b>{opinion.recommendation ? <RecommendationMark value={opinion.recommendation} /> : <span className="meta">none</span>}
            {opinion.summary && <q>{opinion.summary}</q>}
            {changes.filter((change) => change.memberId === opinion.memberId).map((change) => <q className="meta" key={change.at}><Change change={change} card={card} /></q>)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({ change, card }: { change: Amended; card: Scorecard }) {
  const questions = change.ratings.map((step) => card.questions.findIndex((question) => question.entryId === step.entryId) + 1).filter(Boolean);
  return (
    <>
      Amended {moment(change.at)}
      {change.recommendation && ` from ${RECOMMENDATION_WORDS[change.recommendation.before].toLowerCase()}`}
      {questions.length > 0 && <>, rating of {questions.map((n, at) => <span key={n}>{at > 0 && ', '}<a href={`#q${n}`}>question {n}</a></span>)}</>}: {change.reason}
    </>
  );
}

export const person = (card: Scorecard, memberId: string) => ((Math.max(0, panelOf(card).indexOf(memberId)) % 4) + 1) as 1 | 2 | 3 | 4;

const MOST_DOUBTS = 6;

function HowSure({ card }: { card: Scorecard }) {
  const { agreement, grid, recommendations, session } = card;
  const marked = grid.map((row, at) => ({ row, at }));
  const kinds = session.panel.length > 1 ? (['mixed', 'gap', 'single'] as const) : (['gap'] as const);
  const doubts = kinds.flatMap((kind) => marked.filter(({ row }) => row.agreement === kind));
  const open = session.panel.length - (recommendations?.length ?? 0);
  return (
    <div className="stack stack--3">
      <h2 className="label">How sure are we</h2>
      {agreement && typeof agreement.value === 'number' ? <p><b>Agreement is {agreement.word ?? strength(agreement.value)}.</b> {agreement.name} {agreement.value.toFixed(2)}, {agreement.raters ? `${agreement.raters} raters, ` : ''}n = {agreement.n}. So few ratings give a rough figure.</p> : <p>Agreement needs two ratings on the same question.</p>}
      <ul className="stack stack--1">
        {doubts.slice(0, MOST_DOUBTS).map(({ row, at }) => (
          <li key={row.entryId}><a className={row.agreement === 'mixed' ? 'mark-mixed' : 'mark-gap'} href={`#q${at + 1}`}>{titleOf(row)}: {row.agreement === 'mixed' ? spread(row.cells) : row.agreement === 'single' ? 'only one rating' : row.mean === null ? 'nobody rated it' : 'a rating is missing'}</a></li>
        ))}
        {doubts.length > MOST_DOUBTS && <li className="meta">and {doubts.length - MOST_DOUBTS} more in the grid below</li>}
      </ul>
      <span className="meta">{open > 0 ? `${open} of ${session.panel.length} ${open === 1 ? 'has' : 'have'} not submitted yet.` : session.completedAt ? `Complete since ${moment(session.completedAt)}.` : 'Complete: everybody has submitted.'}</span>
    </div>
  );
}

const strength = (alpha: number) => (alpha >= 0.8 ? 'good' : alpha >= 0.5 ? 'moderate' : 'weak');

function spread(cells: { rating: number | null }[]) {
  const values = cells.flatMap((cell) => (cell.rating === null ? [] : [cell.rating]));
  return `${Math.min(...values)} against ${Math.max(...values)}`;
}
