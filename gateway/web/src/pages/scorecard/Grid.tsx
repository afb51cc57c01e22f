import { panelOf, titleOf, type Scorecard, type ScorecardEntry } from '../../api/scoring';
import { AgreementMark, RatingMark } from '../../components/Marks';
import type { NameOf } from './Card';

/** Questions by interviewers; gaps are hatched, mixed ratings are marked by sign, word and ground. */
export function Grid({ card, nameOf }: { card: Scorecard; nameOf: NameOf }) {
  const panel = panelOf(card);
  return (
    <section className="panel panel--flush" aria-labelledby="grid-h">
      <div className="panel__head"><h2 className="h-small" id="grid-h">Ratings by question</h2><span className="row row--4 meta"><span className="mark-agree">within one step</span><span className="mark-mixed">two or more apart</span><span className="mark-gap">not rated</span></span></div>
      <div className="scroll">
        <table className="table table--cards grid">
          <thead><tr><th scope="col">Question</th>{panel.map((id) => <th scope="col" key={id}>{first(nameOf(id))}</th>)}<th scope="col" className="num">Mean</th><th scope="col">Panel</th><th scope="col" className="col-hint">Scorer suggests</th></tr></thead>
          <tbody>{card.grid.map((row, at) => <Row key={row.entryId} row={row} at={at} card={card} nameOf={nameOf} />)}</tbody>
          <tfoot>
            <tr>
              <th scope="row">Weighted mean</th>
              {panel.map((id) => <td key={id} data-label={first(nameOf(id))}>{card.means?.find((mean) => mean.memberId === id)?.value?.toFixed(1) ?? '–'}</td>)}
              <td className="num" data-label="All">{card.result?.value?.toFixed(1) ?? '–'}</td><td /><td className="col-hint" />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="panelfoot row row--4 meta">{([1, 2, 3, 4] as const).map((value) => <RatingMark key={value} value={value} word />)}</p>
    </section>
  );
}

function Row({ row, at, card, nameOf }: { row: ScorecardEntry; at: number; card: Scorecard; nameOf: NameOf }) {
  const question = card.questions.find((q) => q.entryId === row.entryId);
  return (
    <tr>
      <th scope="row"><a href={`#q${at + 1}`}>{titleOf(row)}</a><br /><span className="meta">{row.competency}, weight {row.weight}{question && !question.answer ? '. No answer' : ''}</span></th>
      {panelOf(card).map((id) => {
        const rating = row.cells.find((cell) => cell.memberId === id)?.rating ?? null;
        return <td key={id} data-label={first(nameOf(id))} className={rating === null ? 'is-gap' : row.agreement === 'mixed' ? 'is-mixed' : ''}><RatingMark value={rating} /></td>;
      })}
      <td className="num" data-label="Mean">{row.mean?.toFixed(1) ?? '–'}</td>
      <td data-label="Panel">{row.agreement && <AgreementMark state={row.agreement} />}</td>
      <td className="col-hint" data-label="Scorer">{question?.waitingFor ? <span className="meta">soon</span> : <RatingMark value={row.suggested ?? question?.suggestion?.rating ?? null} />}</td>
    </tr>
  );
}

const first = (name: string) => name.split(' ')[0] ?? name;
