import type { FacetName } from '../../api/catalog';
import type { Chosen } from '../../api/catalog-calls';
import { Icon } from '../../components/Icon';
import { toggled } from './Facets';
import { difficultyWord } from './words';

/** What narrows the list down, each with its way out. */
export function ChosenChips({ chosen, onChange }: { chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  const all = Object.entries(chosen).flatMap(([name, values]) => values.map((value) => [name as FacetName, value] as const));
  return (
    <span className="row">
      {all.map(([name, value]) => {
        const word = name === 'difficulty' ? difficultyWord(value) : value;
        return (
          <span className="chip chip--line" key={`${name}:${value}`}>
            {word}{' '}
            <button className="chip__x" type="button" aria-label={`Remove ${word}`} onClick={() => onChange(toggled(chosen, name, value))}><Icon name="x" /></button>
          </span>
        );
      })}
    </span>
  );
}
