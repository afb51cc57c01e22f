import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { invitationQuery, redeem } from '../../api/guests';
import { Problem } from '../../api/problem';
import { Fault } from '../../components/Fault';
import { Loading } from '../../components/Loading';
import { useTitle } from '../../components/useTitle';
import { useFragment } from '../setup/fragment';
import { Invited } from './Invited';
import { NoEntry } from './NoEntry';

const route = getRouteApi('/i/$session/$invitation');

/** Who invites, when, how long, what counts, what is stored; then consent, name, and the way in. */
export function InvitationPage() {
  const { session, invitation } = route.useParams();
  const secret = useFragment();
  const { ready, refused } = useRedeemed(session, invitation, secret);
  const page = useQuery({ ...invitationQuery(session), enabled: ready });
  useTitle(page.data?.workspaceName ? `Your interview with ${page.data.workspaceName}` : 'Your interview');
  const shut = refused ?? (page.error instanceof Problem ? page.error : undefined);
  return (
    <>
      <a className="skip" href="#main">Skip to content</a>
      <header className="top"><span className="brand"><span className="lamp" aria-hidden="true" />Greenroom</span><span className="push meta">Invitation for you only. Do not pass the link on.</span></header>
      <main className="page page--read stack stack--6" id="main">
        {shut ? <NoEntry problem={shut} /> : page.data ? <Invited page={page.data} session={session} invitation={invitation} /> : page.error ? <Fault error={page.error} /> : <><h1 className="h-hero">Your interview</h1><Loading lines={10} what="Opening your invitation" /></>}
      </main>
    </>
  );
}

/** The secret becomes a cookie once; afterwards, as after a reload, the cookie is enough. */
function useRedeemed(session: string, invitation: string, secret: string) {
  const queries = useQueryClient();
  const [state, setState] = useState<{ ready: boolean; refused?: Problem }>({ ready: secret === '' });
  useEffect(() => {
    if (!secret) return;
    const once = { queryKey: ['redeem', session, invitation, secret], queryFn: () => redeem(session, invitation, secret), staleTime: Infinity };
    queries.fetchQuery(once).then(
      () => setState({ ready: true }),
      (fault: unknown) => setState(fault instanceof Problem && fault.detail.status < 500 ? { ready: false, refused: fault } : { ready: true }),
    );
  }, [queries, session, invitation, secret]);
  return state;
}
