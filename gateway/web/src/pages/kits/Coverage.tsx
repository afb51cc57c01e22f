import type { KitEntry } from '../../api/catalog';
import { Meter } from '../../components/Meter';
import { coverage } from './entries';

/** Which competencies the kit is about, by weight. */
export function Coverage({ entries }: { entries: KitEntry[] }) {
  return (
    <section className="panel stack stack--3" aria-labelledby="c-h">
      <h2 className="h-small" id="c-h">What it covers</h2>
      <ul className="cover">
        {coverage(entries).map(({ competency, weight, of }) => (
          <li key={competency}><span>{competency}</span><Meter share={weight / of} /><span className="num">{weight} of {of}</span></li>
        ))}
      </ul>
    </section>
  );
}
