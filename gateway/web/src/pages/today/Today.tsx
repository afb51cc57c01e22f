import { useMe } from '../../shell/me';

export function Today() {
  const me = useMe();
  return (
    <main className="page" id="main">
      <h1>Hello, {me.name.split(' ')[0]}</h1>
    </main>
  );
}
