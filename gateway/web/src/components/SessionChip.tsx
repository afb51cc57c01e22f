import type { Session } from '../api/sessions';
import { Icon } from './Icon';

/** Where a session stands, by word and, where it asks for something, by sign. */
export function SessionChip({ session }: { session: Pick<Session, 'state' | 'consent'> }) {
  switch (session.state) {
    case 'live':
      return <span className="chip chip--live">Live</span>;
    case 'paused':
      return <span className="chip chip--live">Paused</span>;
    case 'scheduled':
      return session.consent === 'withdrawn' ? <span className="chip chip--danger"><Icon name="warn" /> Consent withdrawn</span> : session.consent === 'given' ? <span className="chip chip--ok"><Icon name="check" /> Ready</span> : <span className="chip">Scheduled</span>;
    case 'ending':
      return <span className="chip">Ending</span>;
    case 'ended':
      return <span className="chip">Ended</span>;
    case 'cancelled':
      return <span className="chip"><Icon name="x" /> Cancelled</span>;
    case 'noShow':
      return <span className="chip chip--danger"><Icon name="x" /> No-show</span>;
    case 'expired':
      return <span className="chip chip--warn"><Icon name="clock" /> Expired</span>;
  }
}
