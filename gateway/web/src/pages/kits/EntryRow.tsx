import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import type { KitEntry } from '../../api/catalog';
import { Icon } from '../../components/Icon';

interface Props {
  entry: KitEntry;
  at: number;
  of: number;
  lifted: boolean;
  onLift: (lifted: boolean) => void;
  onMove: (to: number) => void;
  onChange: (part: Partial<KitEntry>) => void;
  onRemove: () => void;
}

/** One question of a kit; moved by drag, by the keys of its grip, or by its buttons. */
export function EntryRow({ entry, at, of, lifted, onLift, onMove, onChange, onRemove }: Props) {
  const title = entry.title ?? 'this question';
  const keys = (e: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[e.key];
    if (e.key === ' ' || e.key === 'Enter') onLift(!lifted);
    else if (e.key === 'Escape' && lifted) onLift(false);
    else if (step && lifted) onMove(at + step);
    else return;
    e.preventDefault();
  };
  return (
    <li
      className={lifted ? 'kitrow is-lifted' : 'kitrow'}
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => { e.preventDefault(); onMove(at); }}
    >
      <button className="kitrow__grip" type="button" draggable aria-pressed={lifted} aria-label={`Move ${title}, place ${at + 1} of ${of}, arrow keys`} onKeyDown={keys} onClick={(e) => e.preventDefault()} onDragStart={() => onLift(true)} onDragEnd={() => onLift(false)} onBlur={() => lifted && onLift(false)}>
        <Icon name="grip" />
      </button>
      <b>{at + 1}</b>
      <div className="kitrow__what">
        <Link className="item__title" to="/questions/$id" params={{ id: entry.questionId }}>{title}</Link>
        <br />
        <span className="meta">{entry.competency}, version {entry.version}</span>
      </div>
      <Small label="min" id={`m-${entry.questionId}`} value={entry.timeBoxMinutes} onChange={(timeBoxMinutes) => onChange({ timeBoxMinutes })} />
      <Small label="weight" id={`w-${entry.questionId}`} value={entry.weight} onChange={(weight) => onChange({ weight })} />
      <span className="people">
        <button className="btn btn--quiet btn--icon" type="button" aria-label={`Move ${title} up`} disabled={at === 0} onClick={() => onMove(at - 1)}><Icon name="up" /></button>
        <button className="btn btn--quiet btn--icon" type="button" aria-label={`Move ${title} down`} disabled={at === of - 1} onClick={() => onMove(at + 1)}><Icon name="down" /></button>
        <button className="btn btn--quiet btn--icon" type="button" aria-label={`Take ${title} out`} onClick={onRemove}><Icon name="x" /></button>
      </span>
    </li>
  );
}

function Small({ label, id, value, onChange }: { label: string; id: string; value: number; onChange: (value: number) => void }) {
  return (
    <div className="field field--inline">
      <label htmlFor={id}>{label}</label>
      <input className="input" id={id} inputMode="numeric" value={value} onChange={(e) => onChange(Number(e.target.value.replace(/\D/g, '').slice(0, 3)))} />
    </div>
  );
}
