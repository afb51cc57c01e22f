import { useState } from 'react';
import { Icon } from '../../components/Icon';
import { Run, type Box } from '../../components/Run';
import { Status } from '../../components/Status';
import { clockTime, minutes } from '../../components/time';
import { Outages } from '../../room/Outages';
import { drift, nextEntry, onQuestion, planEnd, runningSeconds } from '../../room/clock';
import { AddFromCatalog } from '../kits/AddFromCatalog';
import type { Desk } from './desk';
import { PlanList } from './PlanList';

export function PlanPane({ desk, isShown, onPresent }: { desk: Desk; isShown: boolean; onPresent: () => void }) {
  const [adding, setAdding] = useState(false);
  const { plan, room, live, up, over } = desk;
  const next = nextEntry(plan);
  return (
    <section className={isShown ? 'pane is-shown' : 'pane'} id="plan" aria-labelledby="plan-h">
      <div className="pane__scroll stack">
        <div className="stack stack--2">
          <div className="row row--between"><h2 className="label" id="plan-h">Plan</h2>{live && <Drift desk={desk} />}</div>
          <Clock desk={desk} />
          <Outages view={desk.view} />
        </div>
        {live && desk.view.candidate?.accommodation && <p className="asked small"><b>Asked for</b> {desk.view.candidate.accommodation}</p>}
        <PlanList desk={desk} />
        {!over && <button className="btn btn--quiet from" type="button" disabled={!up} onClick={() => setAdding(true)}><Icon name="plus" /> Add from the catalog</button>}
      </div>
      {live && (
        <div className="pane__foot stack stack--2">
          {next ? (
            <button className="btn btn--go btn--wide" type="button" disabled={!up} onClick={onPresent}>Present question {plan.indexOf(next) + 1} <kbd>N</kbd></button>
          ) : (
            <p className="meta">That was the last question of the plan.</p>
          )}
          <div className="row row--between">
            <button className="btn btn--quiet btn--small" type="button" disabled={!up} onClick={() => room.client.command({ type: 'back' })}><Icon name="left" /> Back</button>
            {next && <button className="btn btn--quiet btn--small" type="button" disabled={!up} onClick={() => room.client.command({ type: 'skip', entryId: next.entryId })}><Icon name="skip" /> Skip question {plan.indexOf(next) + 1}</button>}
          </div>
        </div>
      )}
      {adding && <AddFromCatalog taken={plan.map((entry) => entry.questionId)} onAdd={(hit) => room.client.command({ type: 'add', questionId: hit.id, version: hit.version })} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Drift({ desk: { plan, view, now } }: { desk: Desk }) {
  const behind = Math.round(drift(plan, view, now) / 60);
  if (behind > 0) return <Status tone="warn" icon="clock" live={false}>{behind} min behind</Status>;
  return <Status icon="clock" live={false}>{behind < 0 ? `${-behind} min ahead` : 'On time'}</Status>;
}

function Clock({ desk }: { desk: Desk }) {
  const { view, now, plan, live, over } = desk;
  if (over) return <p className="meta">Ended after {Math.round(runningSeconds(view, now) / 60)} of {view.durationMinutes} min.</p>;
  if (!live) {
    const away = Math.round((Date.parse(view.startsAt) - now) / 60_000);
    return <p className="clock">{clockTime(now, undefined, false).split(' ')[0]} <small>{away > 0 ? `starts in ${away > 90 ? `${Math.round(away / 60)} h` : `${away} min`}` : away < 0 ? `planned ${-away > 90 ? `${Math.round(-away / 60)} h` : `${-away} min`} ago` : 'now'}</small></p>;
  }
  return (
    <>
      {view.current && <p className="clock" role="timer" aria-label="Time on this question">{minutes(onQuestion(view.current, view, now))} <small>of {view.current.timeBoxMinutes}:00</small></p>}
      <Run boxes={boxes(desk)} />
      <p className="meta small">{Math.floor(runningSeconds(view, now) / 60)} of {view.durationMinutes} min gone. The plan ends at {clockTime(planEnd(plan, view, now), undefined, false)}.</p>
    </>
  );
}

function boxes({ plan, view, now }: Desk): Box[] {
  const strips = plan.map<Box>((entry) => {
    const isNow = entry.entryId === view.current?.entryId;
    const used = isNow && view.current ? onQuestion(view.current, view, now) : entry.usedSeconds;
    const share = used / (entry.timeBoxMinutes * 60);
    return { key: entry.entryId, minutes: entry.timeBoxMinutes, used: entry.state === 'done' ? Math.min(1, share) : share, kind: share > 1 ? 'is-over' : isNow ? 'is-now' : undefined };
  });
  const free = view.durationMinutes - plan.reduce((sum, entry) => sum + entry.timeBoxMinutes, 0);
  return free > 0 ? [...strips, { key: 'free', minutes: free, used: 0, kind: 'is-free' }] : strips;
}
