import { Icon } from '../../components/Icon';
import { useServerNow } from '../../room/useRoom';

/** How long a scorecard has waited; an old one is warned of. */
export function Age({ since, late }: { since: string; late: boolean }) {
  const now = useServerNow(0);
  const hours = Math.max(0, (now - Date.parse(since)) / 3_600_000);
  const words = hours < 1 ? 'New' : hours < 36 ? `${Math.round(hours)} h old` : `${Math.round(hours / 24)} days old`;
  return late || hours > 24 ? <span className="chip chip--warn"><Icon name="clock" /> {words}</span> : <span className="chip">{words}</span>;
}
