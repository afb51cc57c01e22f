import type { Scorecard } from '../../api/scoring';
import { useVars } from '../../components/useVars';

type Competency = Scorecard['competencies'][number];

export function Profile({ card }: { card: Scorecard }) {
  return (
    <section className="panel stack" aria-labelledby="comp-h">
      <div><h2 className="h-small" id="comp-h">Competency profile</h2><p className="meta">Bar: mean. Bracket: lowest to highest rating.</p></div>
      <ul className="bars">
        {card.competencies.map((competency) => <Bar key={competency.competency} competency={competency} range={range(competency)} />)}
        <li aria-hidden="true"><span /><span className="bars__axis"><span>1</span><span>2</span><span>3</span><span>4</span></span><span /></li>
      </ul>
    </section>
  );
}

function Bar({ competency: { competency, value }, range }: { competency: Competency; range: [number, number] | undefined }) {
  const ref = useVars<HTMLSpanElement>({ '--v': value ?? 1, '--lo': range?.[0] ?? value ?? 1, '--hi': range?.[1] ?? value ?? 1 });
  if (value === null) return <li><span>{competency}</span><span className="bar is-gap" /><span className="num meta">not rated</span></li>;
  return <li><span>{competency}</span><span className="bar" ref={ref} /><span className="num"><b>{value.toFixed(1)}</b> {range && <span className="meta">{range[0]}–{range[1]}</span>}</span></li>;
}

function range(competency: Competency): [number, number] | undefined {
  const { lowest, highest } = competency;
  return typeof lowest === 'number' && typeof highest === 'number' ? [lowest, highest] : undefined;
}
