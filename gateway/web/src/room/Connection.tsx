import { Icon } from '../components/Icon';
import { clockTime } from '../components/time';
import type { Room } from './useRoom';

/** Whose fault it is, what is safe, what happens next. Shown only while the room is away. */
export function ConnectionBanner({ room, safe }: { room: Room; safe: { network: string; server: string } }) {
  const { link } = room.state;
  if (link.kind !== 'down') return null;
  const network = link.whose === 'your-network';
  return (
    <div className="banner banner--warn" role="status">
      <Icon name={network ? 'wifi' : 'cloudoff'} />
      <p>
        <b>{network ? 'Your network is down.' : 'Our server does not answer.'}</b> {network ? safe.network : safe.server}
      </p>
      <span className="meta">since {clockTime(link.since, undefined, false)}, trying again</span>
      <button className="btn btn--small" type="button" onClick={() => room.client.retryNow()}>Try now</button>
    </div>
  );
}

/** A command that was refused, in the server's words. */
export function Refusal({ room }: { room: Room }) {
  const { refusal } = room.state;
  if (!refusal) return null;
  return (
    <div className="banner banner--danger" role="alert">
      <Icon name="warn" />
      <p><b>{refusal.title}.</b> {[refusal.detail, refusal.remedy].filter(Boolean).join(' ')}</p>
      <button className="btn btn--small" type="button" onClick={() => room.client.forgetRefusal()}>Close</button>
    </div>
  );
}
