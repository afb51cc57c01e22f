import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removeMember, setRoles, type Member } from '../../api/members';
import { Avatar } from '../../components/Avatar';
import { Fault } from '../../components/Fault';
import { Modal } from '../../components/Modal';
import { useMe, useRole, useWorkspace } from '../../shell/me';
import { RoleChecks, roleWord } from './RoleChecks';

export function MemberRow({ member, version }: { member: Member; version: number }) {
  const admin = useRole('admin');
  const me = useMe();
  const [changing, setChanging] = useState(false);
  return (
    <tr>
      <th scope="row">
        <span className="row"><Avatar name={member.name} /> <span>{member.name}{member.memberId === me.memberId && ' (you)'}<br /><span className="meta">{member.email}</span></span></span>
      </th>
      <td data-label="Roles">{member.roles.map(roleWord).join(', ') || 'None'}</td>
      <td data-label="State"><span className={member.state === 'active' ? 'chip chip--ok' : 'chip'}>{member.state === 'active' ? 'Active' : 'Invited'}</span></td>
      {admin && (
        <td>
          <button className="btn btn--small" type="button" aria-label={`Change ${member.name}`} onClick={() => setChanging(true)}>Change</button>
          {changing && <ChangeDialog member={member} version={version} own={member.memberId === me.memberId} onClose={() => setChanging(false)} />}
        </td>
      )}
    </tr>
  );
}

function ChangeDialog({ member, version, own, onClose }: { member: Member; version: number; own: boolean; onClose: () => void }) {
  const workspace = useWorkspace();
  const queries = useQueryClient();
  const [roles, setChosen] = useState(member.roles);
  const done = async () => {
    await queries.invalidateQueries({ queryKey: ['members'] });
    onClose();
  };
  const save = useMutation({ mutationFn: () => setRoles(workspace.id, member.memberId, roles, version), onSuccess: done });
  const leave = useMutation({ mutationFn: () => removeMember(workspace.id, member.memberId), onSuccess: done });
  return (
    <Modal title={member.name} onClose={onClose}>
      <RoleChecks roles={roles} onChange={setChosen} />
      <Fault error={save.error ?? leave.error} />
      <div className="dialog__feet">
        {!own && <button className="btn btn--danger" type="button" onClick={() => leave.mutate()}>Remove from the workspace</button>}
        <button className="btn btn--quiet" type="button" onClick={onClose}>Cancel</button>
        <button className="btn btn--go" type="button" onClick={() => save.mutate()}>Save the roles</button>
      </div>
    </Modal>
  );
}
