import { join, setUp } from '../../api/identity';
import { EnterForm } from './EnterForm';
import { useFragment } from './fragment';

/** The first admin, by the one-time link that the first start prints. */
export function SetUp() {
  const token = useFragment();
  return (
    <EnterForm
      title="Set Greenroom up"
      lead="You become the first admin. Others come by links that you make."
      action="Begin"
      fields={[
        ['workspaceName', 'Name of your workspace', 'text', 'organization'],
        ['name', 'Your name', 'text', 'name'],
        ['email', 'Your e-mail', 'email', 'username'],
        ['password', 'Password', 'password', 'new-password'],
      ]}
      enter={(values) => setUp({ token, name: values.name ?? '', email: values.email ?? '', password: values.password ?? '', workspaceName: values.workspaceName ?? '' })}
    />
  );
}

/** An invited member chooses a password. */
export function Join() {
  const token = useFragment();
  return (
    <EnterForm
      title="Join your team"
      lead="Choose a password; your name and address are known already."
      action="Join"
      fields={[['password', 'Password', 'password', 'new-password']]}
      enter={(values) => join({ token, password: values.password ?? '' })}
    />
  );
}
