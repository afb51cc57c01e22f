import type { RoomView } from '../api/room';
import { Icon } from '../components/Icon';
import { clockTime } from '../components/time';

/** Times in which our server was away: whose fault it was, and that it costs nobody any time. */
export function Outages({ view }: { view: RoomView }) {
  const { outages = [] } = view;
  const last = outages.at(-1);
  if (!last) return null;
  const more = outages.length - 1;
  return (
    <p className="meta small outage">
      <Icon name="cloudoff" /> <span>Our server was away from {clockTime(last.from).split(' ')[0]} to {clockTime(last.to)}{more > 0 && `, and ${more} ${more === 1 ? 'time' : 'times'} before`}. That time is given back on every clock.</span>
    </p>
  );
}
