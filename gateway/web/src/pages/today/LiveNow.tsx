import { Link } from '@tanstack/react-router';
import type { Session } from '../../api/sessions';
import { Run } from '../../components/Run';
import { clockTime } from '../../components/time';
import { city } from '../../components/zones';
import { useServerNow } from '../../room/useRoom';
import { useMe } from '../../shell/me';

/** The interview that runs now, with the one way in. */
export function LiveNow({ session }: { session: Session }) {
  const me = useMe();
  const now = useServerNow(0);
  const from = Date.parse(session.startedAt ?? session.startsAt);
  const gone = Math.max(0, Math.floor((now - from) / 60_000));
  const end = from + session.durationMinutes * 60_000;
  const over = gone > session.durationMinutes;
  return (
    <section className="now" aria-labelledby={`now-${session.id}`}>
      <div className="stack stack--2">
        <p><span className="chip chip--live">{session.state === 'paused' ? 'Paused' : 'Live'} since {clockTime(from, undefined, false)}</span></p>
        <h2 id={`now-${session.id}`}>{session.candidate.name}</h2>
        <p className="meta">{session.kit.title}. {session.lead === me.memberId ? 'You lead' : 'You are on the panel'}. {over ? 'Was to end' : 'Ends'} {clockTime(end, undefined, false)}, {clockTime(end, session.candidate.timeZone, false)} in {city(session.candidate.timeZone)}.</p>
        <Run label={`${gone} of ${session.durationMinutes} minutes gone`} boxes={[{ key: 'all', minutes: session.durationMinutes, used: gone / session.durationMinutes, kind: over ? 'is-over' : 'is-now' }]} />
      </div>
      <Link className="btn btn--go btn--tall" to="/rooms/$session" params={{ session: session.id }}>Go back in</Link>
    </section>
  );
}
