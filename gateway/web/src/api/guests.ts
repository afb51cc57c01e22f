import { queryOptions } from '@tanstack/react-query';
import type { components } from './generated/sessions';
import { get, post } from './http';

type Schemas = components['schemas'];
/** What a guest is told before anything is asked of them. */
export type InvitationPage = Schemas['Invitation'] & { workspaceName?: string };

export const redeem = (session: string, invitation: string, secret: string) =>
  post('/guests/{session}/redeem', { path: { session }, body: { invitation, secret } });
export const invitationQuery = (session: string) =>
  queryOptions({ queryKey: ['invitation', session], queryFn: () => invitationPage(session) });
export const hostQuery = (session: string) => queryOptions({ queryKey: ['host', session], queryFn: () => get('/guests/{session}/host', { path: { session } }), staleTime: Infinity });

/** Who invites stands in identity; without it the page still tells everything else. */
async function invitationPage(session: string): Promise<InvitationPage> {
  const path = { session };
  const [invitation, host] = await Promise.all([get('/guests/{session}/invitation', { path }), get('/guests/{session}/host', { path }).catch(() => ({}))]);
  return { ...invitation, ...host };
}

/** Asked to see how long an answer takes. */
export const measureWay = (session: string) => get('/guests/{session}/host', { path: { session } });
export const giveConsent = (session: string, body: Schemas['Consent']) => post('/guests/{session}/consent', { path: { session }, body });
export const withdrawConsent = (session: string) => post('/guests/{session}/consent/withdraw', { path: { session } });
export const askToEnter = (session: string) => post('/guests/{session}/lobby', { path: { session } });
