import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { meQuery, type Me } from '../api/identity';
import { Fault } from '../components/Fault';
import { MeProvider } from './me';
import { MeMenu } from './MeMenu';

/** The frame of every page of a signed-in member; who is not signed in is sent to sign in first. */
export function Shell() {
  const me = useQuery(meQuery);
  const location = useLocation();
  if (me.isPending) return <p className="sr" role="status">Loading</p>;
  if (me.isError) return <main className="page"><Fault error={me.error} /></main>;
  if (!me.data) return <Navigate to="/sign-in" search={{ next: location.href }} replace />;
  return (
    <MeProvider me={me.data}>
      <a className="skip" href="#main">Skip to content</a>
      <TopBar me={me.data} />
      <Outlet />
    </MeProvider>
  );
}

function TopBar({ me }: { me: Me }) {
  return (
    <header className="top">
      <Link className="brand" to="/">
        <span className="lamp" aria-hidden="true" />
        Greenroom
      </Link>
      <nav className="top__nav" aria-label="Main">
        <Link to="/" activeOptions={{ exact: true }}>Today</Link>
        <Link to="/catalog">Catalog</Link>
        <Link to="/kits">Kits</Link>
        <Link to="/people">People</Link>
      </nav>
      <MeMenu me={me} />
    </header>
  );
}
