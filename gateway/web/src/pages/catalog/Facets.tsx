import type { FacetName, FacetValue } from '../../api/catalog';
import type { Chosen } from '../../api/catalog-calls';
import { difficultyWord } from './words';

const NAMES: [FacetName, string][] = [['competency', 'Competency'], ['difficulty', 'Difficulty'], ['tag', 'Tag'], ['role', 'Role']];

/** The facets with their counts; a value without a hit cannot be chosen. */
export function Facets({ facets, chosen, onChange }: { facets: Record<FacetName, FacetValue[]> | undefined; chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  return (
    <aside aria-label="Narrow down">
      <details className="facets" open={window.matchMedia('(min-width: 1101px)').matches}>
        <summary className="facets__toggle">Narrow down</summary>
        {NAMES.map(([name, title]) => (
          <details className="facet" key={name} open={name === 'competency' || name === 'difficulty'}>
            <summary>{title}</summary>
            {facets?.[name].map(({ value, count }) => (
              <label className="check" key={value}>
                <input type="checkbox" checked={chosen[name]?.includes(value) ?? false} disabled={count === 0 && !chosen[name]?.includes(value)} onChange={() => onChange(toggled(chosen, name, value))} />
                {name === 'difficulty' ? difficultyWord(value) : value}
                <span>{count}</span>
              </label>
            ))}
          </details>
        ))}
      </details>
    </aside>
  );
}

export function toggled(chosen: Chosen, name: FacetName, value: string): Chosen {
  const now = chosen[name] ?? [];
  return { ...chosen, [name]: now.includes(value) ? now.filter((v) => v !== value) : [...now, value] };
}
