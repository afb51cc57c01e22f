import { useMutation } from '@tanstack/react-query';
import { changePassword } from '../../api/identity';
import { Problem } from '../../api/problem';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { useTitle } from '../../components/useTitle';
import { useMe } from '../../shell/me';

/** One's own account. */
export function Account() {
  useTitle('Account');
  const me = useMe();
  const change = useMutation({ mutationFn: (form: FormData) => changePassword(String(form.get('current')), String(form.get('next'))) });
  const wrong = (field: string) => (change.error instanceof Problem ? change.error.of(field) : undefined);
  return (
    <main className="page page--read stack stack--5" id="main">
      <header className="stack stack--1"><h1>{me.name}</h1><p className="meta">{me.email}</p></header>
      <form className="panel stack" onSubmit={(e) => { e.preventDefault(); change.mutate(new FormData(e.currentTarget)); }}>
        <h2>Change the password</h2>
        <Fault error={change.error} />
        {change.isSuccess && <p className="status status--ok" role="status"><Icon name="check" /> Changed. You were signed out everywhere else.</p>}
        <Field label="Present password" error={wrong('current')}>{(c) => <input {...c} className="input" name="current" type="password" autoComplete="current-password" required />}</Field>
        <Field label="New password" error={wrong('next')} help="At least 10 characters; a sentence is good.">{(c) => <input {...c} className="input" name="next" type="password" autoComplete="new-password" required />}</Field>
        <button className="btn btn--go" type="submit" aria-busy={change.isPending}>Change it</button>
      </form>
    </main>
  );
}
