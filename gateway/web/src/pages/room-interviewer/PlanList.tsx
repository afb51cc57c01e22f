import { useEffect, useRef } from 'react';
import type { RoomEntry } from '../../api/room';
import { Icon } from '../../components/Icon';
import type { Desk } from './desk';

/** The questions in order; a press looks at one, without showing it to the candidate. */
export function PlanList({ desk }: { desk: Desk }) {
  const { plan, view } = desk;
  const first = plan.find((entry) => entry.state === 'pending');
  return (
    <ol className="plan">
      {plan.map((entry) => <Row key={entry.entryId} entry={entry} desk={desk} isFirst={view.state === 'scheduled' && entry === first} />)}
    </ol>
  );
}

function Row({ entry, desk, isFirst }: { entry: RoomEntry; desk: Desk; isFirst: boolean }) {
  const { view, shown, show, room, up, over, plan } = desk;
  const row = useRef<HTMLLIElement>(null);
  const isNow = entry.entryId === view.current?.entryId;
  useEffect(() => {
    if (isNow) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNow]);
  return (
    <li ref={row} className={isNow || isFirst ? 'is-now' : ''} {...(isNow ? { 'aria-current': 'step' as const } : {})}>
      {entry.state === 'done' ? <Icon name="check" /> : isNow ? <Icon name="play" /> : entry.state === 'skipped' ? <Icon name="skip" /> : <span />}
      <button className="plan__open" type="button" aria-pressed={shown === entry} onClick={() => show(entry.entryId)}>{entry.title}</button>
      <span className="times">{entry.state === 'done' ? Math.max(1, Math.round(entry.usedSeconds / 60)) : entry.timeBoxMinutes} min</span>
      <small>{hint(entry, desk, isNow, isFirst)}</small>
      {shown === entry && entry.state === 'pending' && !over && (
        <span className="plan__tools row">
          {desk.live && <button className="btn btn--small" type="button" disabled={!up} onClick={() => room.client.command({ type: 'present', entryId: entry.entryId })}>Present</button>}
          <Move entry={entry} desk={desk} by={-1} />
          <Move entry={entry} desk={desk} by={1} />
          <button className="btn btn--quiet btn--icon btn--small" type="button" disabled={!up || plan.length < 2} aria-label={`Take out ${entry.title}`} onClick={() => room.client.command({ type: 'remove', entryId: entry.entryId })}><Icon name="x" /></button>
        </span>
      )}
    </li>
  );
}

function Move({ entry, desk: { plan, room, up }, by }: { entry: RoomEntry; desk: Desk; by: -1 | 1 }) {
  const at = plan.indexOf(entry);
  const other = plan[at + by];
  const move = () => {
    const ids = plan.map((e) => e.entryId);
    ids.splice(at, 1);
    ids.splice(at + by, 0, entry.entryId);
    room.client.command({ type: 'reorder', entryIds: ids });
  };
  return (
    <button className="btn btn--quiet btn--icon btn--small" type="button" disabled={!up || other?.state !== 'pending'} aria-label={`Move ${entry.title} ${by < 0 ? 'up' : 'down'}`} onClick={move}>
      <Icon name={by < 0 ? 'up' : 'down'} />
    </button>
  );
}

function hint(entry: RoomEntry, { mine }: Desk, isNow: boolean, isFirst: boolean) {
  if (isNow) return 'The candidate sees this now';
  if (isFirst) return 'First when you start';
  if (entry.state === 'skipped') return 'Skipped';
  if (entry.state !== 'done') return '';
  const rating = mine.assessment.ratings[entry.entryId]?.rating;
  const over = Math.round(entry.usedSeconds / 60) - entry.timeBoxMinutes;
  return [over > 0 ? `${entry.timeBoxMinutes} planned, ${over} over.` : '', rating ? `Rated ${rating}.` : 'Not rated yet.'].filter(Boolean).join(' ');
}
