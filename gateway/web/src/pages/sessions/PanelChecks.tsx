import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../../api/members';
import { useMe, useWorkspace } from '../../shell/me';

/** Who interviews and rates, and which of them leads. */
export function PanelChecks({ panel, lead, onChange }: { panel: string[]; lead: string; onChange: (panel: string[], lead: string) => void }) {
  const me = useMe();
  const members = useQuery(membersQuery(useWorkspace().id)).data?.filter((m) => m.state === 'active' && m.roles.some((role) => role !== 'author')) ?? [];
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...panel, id] : panel.filter((other) => other !== id);
    onChange(next, next.includes(lead) ? lead : (next[0] ?? ''));
  };
  return (
    <>
      <fieldset className="field">
        <legend>Panel</legend>
        {members.map((member) => (
          <label className="check" key={member.memberId}>
            <input type="checkbox" checked={panel.includes(member.memberId)} onChange={(event) => toggle(member.memberId, event.target.checked)} />
            <span>{member.name}{member.memberId === me.memberId ? ' (you)' : ''}</span>
          </label>
        ))}
      </fieldset>
      {panel.length > 1 && (
        <div className="field">
          <label htmlFor="lead">Who leads</label>
          <select className="select" id="lead" value={lead} onChange={(event) => onChange(panel, event.target.value)}>
            {members.filter((member) => panel.includes(member.memberId)).map((member) => <option key={member.memberId} value={member.memberId}>{member.name}</option>)}
          </select>
        </div>
      )}
    </>
  );
}
