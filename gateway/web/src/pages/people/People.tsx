import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleQuery } from '../../api/members';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { useTitle } from '../../components/useTitle';
import { useRole, useWorkspace } from '../../shell/me';
import { InviteDialog } from './InviteDialog';
import { MemberRow } from './MemberRow';
import { PolicyForm } from './PolicyForm';

/** Who may do what? */
export function People() {
  useTitle('People');
  const workspace = useWorkspace();
  const admin = useRole('admin');
  const members = useQuery(peopleQuery(workspace.id));
  const [inviting, setInviting] = useState(false);
  const present = members.data?.body.items.filter((member) => member.state !== 'removed') ?? [];
  return (
    <main className="page stack stack--5" id="main">
      <header className="pagehead">
        <div><h1>People</h1><p className="meta">Members of {workspace.name} and what they may do</p></div>
        {admin && <button className="btn btn--go" type="button" onClick={() => setInviting(true)}><Icon name="plus" /> Invite a member</button>}
      </header>
      <Fault error={members.error} />
      {members.isPending && <Loading lines={6} what="Loading members" />}
      {members.data && (
        <div className="panel panel--flush">
          <table className="table table--cards">
            <thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col">State</th>{admin && <th scope="col"><span className="sr">Change</span></th>}</tr></thead>
            <tbody>{present.map((member) => <MemberRow key={member.memberId} member={member} version={members.data.version ?? 0} />)}</tbody>
          </table>
        </div>
      )}
      {admin && <PolicyForm />}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </main>
  );
}
