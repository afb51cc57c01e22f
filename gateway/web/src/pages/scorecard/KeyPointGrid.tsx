import { panelOf, type Scorecard, type ScorecardKeyPoint, type ScorecardQuestion, type Suggested } from '../../api/scoring';
import { initials } from '../../components/Avatar';
import { Shape } from '../../components/Icon';
import { KeyPointMark, RatingMark } from '../../components/Marks';
import { letterOf } from '../../room/passages';
import type { NameOf } from './Card';
import { marksOf } from './marks';

/** Key points by people, with the scorer's suggestion in a column of its own. */
export function KeyPointGrid({ card, question, nameOf, prefix }: { card: Scorecard; question: ScorecardQuestion; nameOf: NameOf; prefix: string }) {
  const panel = panelOf(card);
  const row = card.grid.find((entry) => entry.entryId === question.entryId);
  return (
    <div className="scroll">
      <table className="kpgrid">
        <caption className="sr">Key points: suggestion and ratings</caption>
        <thead><tr><th scope="col" colSpan={2}>Key point</th>{panel.map((id) => <th scope="col" key={id}><abbr className="plain" title={nameOf(id)}>{initials(nameOf(id))}</abbr></th>)}<th scope="col" className="col-hint">Scorer</th></tr></thead>
        <tbody>{question.keyPoints.map((point, at) => <Row key={point.id} point={point} at={at} panel={panel} question={question} prefix={prefix} />)}</tbody>
        <tfoot>
          <tr>
            <td /><th scope="row"><b>Question rating</b></th>
            {panel.map((id) => <td key={id}><RatingMark value={row?.cells.find((cell) => cell.memberId === id)?.rating ?? null} /></td>)}
            <td className="col-hint"><RatingMark value={question.suggestion?.rating ?? null} /></td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ point, at, panel, question, prefix }: { point: ScorecardKeyPoint; at: number; panel: string[]; question: ScorecardQuestion; prefix: string }) {
  const letter = letterOf(at);
  const mark = marksOf(question, undefined, true).find((one) => one.letter === letter);
  return (
    <tr id={`${prefix}-k-${letter}`}>
      <td>{mark ? <a className="ref ref--in" href={`#${prefix}-e-${letter}-${mark.start}`} aria-label={`Passage for key point ${letter}`}>{letter}</a> : <span className="meta">{letter}</span>}</td>
      <th scope="row">{point.text} <small className="meta">×{point.weight}</small></th>
      {panel.map((id) => <td key={id}><KeyPointMark state={point.ratings.find((rating) => rating.memberId === id)?.state ?? null} /></td>)}
      <td className="col-hint">{point.suggestion ? <Suggests suggested={point.suggestion} /> : <span className="rating is-gap">–<span className="sr">no suggestion</span></span>}</td>
    </tr>
  );
}

function Suggests({ suggested }: { suggested: Suggested }) {
  if (!suggested.state) return <span className="rating is-gap">{suggested.passage ? <small className="meta">words only</small> : '–'}<span className="sr">, please judge</span></span>;
  const share = typeof suggested.confidence === 'number' ? `${Math.round(suggested.confidence * 100)} %` : '';
  const sure = <span className="meta small">{[suggested.confidenceWord, share].filter(Boolean).join(', ')}</span>;
  if (suggested.state === 'contradicted') return <><span className="rating is-against"><Shape id="kp-x" />Contradicted</span> {sure}</>;
  const state = { missing: 0, partly: 1, covered: 2 }[suggested.state] as 0 | 1 | 2;
  return <><KeyPointMark state={state} /> {sure}</>;
}
