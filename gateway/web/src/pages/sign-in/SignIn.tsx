import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { meQuery, signIn } from '../../api/identity';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';

const route = getRouteApi('/sign-in');

export function SignIn() {
  const { next } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: (form: FormData) => signIn(String(form.get('email')), String(form.get('password'))),
    onSuccess: (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      router.history.push(next);
    },
  });
  return (
    <main className="page page--read stack stack--5" id="main">
      <p className="brand"><span className="lamp" aria-hidden="true" />Greenroom</p>
      <form className="panel stack" action={(form) => enter.mutate(form)}>
        <h1>Sign in</h1>
        <Fault error={enter.error} />
        <Field label="E-mail">{(c) => <input {...c} className="input" name="email" type="email" autoComplete="username" required />}</Field>
        <Field label="Password">{(c) => <input {...c} className="input" name="password" type="password" autoComplete="current-password" required />}</Field>
        <button className="btn btn--go btn--tall" type="submit" aria-busy={enter.isPending}>Sign in</button>
      </form>
    </main>
  );
}
