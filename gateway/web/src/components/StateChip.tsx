import type { PublishState } from '../api/catalog';
import { Icon } from './Icon';

/** Draft, published or retired, told by icon and word. */
export function StateChip({ state, version }: { state: PublishState; version: number }) {
  if (state === 'published') return <span className="chip chip--ok"><Icon name="check" /> Published, version {version}</span>;
  if (state === 'retired') return <span className="chip"><Icon name="x" /> Retired at version {version}</span>;
  return <span className="chip chip--line"><Icon name="edit" /> Draft</span>;
}
