import type { SessionState } from '../../api/sessions';
import { Icon } from '../../components/Icon';

export interface Chosen {
  q: string;
  state: SessionState | '';
  panel: string;
}

export function Filters({ chosen, onChange }: { chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <div className="searchbox">
        <Icon name="search" />
        <label className="sr" htmlFor="s-q">Search by the candidate’s name</label>
        <input className="input input--search" id="s-q" type="search" autoComplete="off" value={chosen.q} placeholder="Candidate’s name" onChange={(event) => onChange({ ...chosen, q: event.target.value })} />
      </div>
      <label className="sr" htmlFor="s-state">State</label>
      <select className="select" id="s-state" value={chosen.state} onChange={(event) => onChange({ ...chosen, state: event.target.value as Chosen['state'] })}>
        <option value="">Any state</option>
        <option value="live">Live</option>
        <option value="scheduled">Scheduled</option>
        <option value="ended">Ended</option>
        <option value="cancelled">Cancelled</option>
        <option value="noShow">No-show</option>
        <option value="expired">Expired</option>
      </select>
      <label className="sr" htmlFor="s-panel">Panel</label>
      <select className="select" id="s-panel" value={chosen.panel} onChange={(event) => onChange({ ...chosen, panel: event.target.value })}>
        <option value="">Any panel</option>
        <option value="me">With me</option>
      </select>
    </form>
  );
}
