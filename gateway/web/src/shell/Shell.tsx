import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { meQuery } from '../api/identity';
import { Fault } from '../components/Fault';
import { MeProvider, useMe } from './me';
import { Palette } from './Palette';
import { MeMenu } from './MeMenu';

/** Who is not signed in is sent to sign in first, and comes back to where they wanted to go. */
export function MembersOnly() {
  const me = useQuery(meQuery);
  const location = useLocation();
  if (me.isPending) return <p className="sr" role="status">Loading</p>;
  if (me.isError) return <main className="page"><Fault error={me.error} /></main>;
  if (!me.data) return <Navigate to="/sign-in" search={{ next: location.href }} replace />;
  return <MeProvider me={me.data}><Outlet /></MeProvider>;
}

/** The frame of every page of a signed-in member but the room. */
export function Shell() {
  return (
    <>
      <a className="skip" href="#main">Skip to content</a>
      <TopBar />
      <Outlet />
    </>
  );
}

function TopBar() {
  const me = useMe();
  return (
    <header className="top">
      <Link className="brand" to="/">
        <span className="lamp" aria-hidden="true" />
        Greenroom
      </Link>
      <nav className="top__nav" aria-label="Main">
        <Link to="/" activeOptions={{ exact: true }}>Today</Link>
        <Link to="/sessions">Sessions</Link>
        <Link to="/scorecards">Scorecards</Link>
        <Link to="/catalog">Catalog</Link>
        <Link to="/kits">Kits</Link>
        <Link to="/people">People</Link>
      </nav>
      <Palette />
      <MeMenu me={me} />
    </header>
  );
}
