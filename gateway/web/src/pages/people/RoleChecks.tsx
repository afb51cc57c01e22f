import type { Role } from '../../api/identity';

const ROLES: [Role, string, string][] = [
  ['author', 'Author', 'writes questions and kits'],
  ['interviewer', 'Interviewer', 'runs interviews and rates'],
  ['hiring', 'Hiring', 'reads scorecards'],
  ['admin', 'Admin', 'invites people and sets policies'],
];

export const roleWord = (role: Role) => ROLES.find(([id]) => id === role)?.[1] ?? role;

/** The roles with what each one may do. */
export function RoleChecks({ roles, onChange }: { roles: Role[]; onChange: (roles: Role[]) => void }) {
  return (
    <fieldset className="field">
      <legend>Roles</legend>
      {ROLES.map(([id, word, may]) => (
        <label className="check" key={id}>
          <input type="checkbox" checked={roles.includes(id)} onChange={() => onChange(roles.includes(id) ? roles.filter((r) => r !== id) : [...roles, id])} />
          <span>{word}<br /><span className="meta">{may}</span></span>
        </label>
      ))}
    </fieldset>
  );
}
