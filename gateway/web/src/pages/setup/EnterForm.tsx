import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { meQuery, type Me } from '../../api/identity';
import { Problem } from '../../api/problem';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { useTitle } from '../../components/useTitle';

interface Props {
  title: string;
  lead: string;
  action: string;
  fields: [name: string, label: string, type: string, autoComplete: string][];
  enter: (values: Record<string, string>) => Promise<Me>;
}

/** A form that ends with somebody signed in. */
export function EnterForm({ title, lead, action, fields, enter }: Props) {
  useTitle(title);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const go = useMutation({
    mutationFn: (form: FormData) => enter(Object.fromEntries(fields.map(([name]) => [name, String(form.get(name) ?? '')]))),
    onSuccess: (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      return navigate({ to: '/' });
    },
  });
  const wrong = (field: string) => (go.error instanceof Problem ? go.error.of(field) : undefined);
  return (
    <main className="page page--read stack stack--5" id="main">
      <p className="brand"><span className="lamp" aria-hidden="true" />Greenroom</p>
      <form className="panel stack" onSubmit={(e) => { e.preventDefault(); go.mutate(new FormData(e.currentTarget)); }}>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <Fault error={go.error} />
        {fields.map(([name, label, type, autoComplete]) => (
          <Field key={name} label={label} error={wrong(name)} help={type === 'password' ? 'At least 10 characters; a sentence is good.' : undefined}>
            {(c) => <input {...c} className="input" name={name} type={type} autoComplete={autoComplete} required />}
          </Field>
        ))}
        <button className="btn btn--go btn--tall" type="submit" aria-busy={go.isPending}>{action}</button>
      </form>
    </main>
  );
}
