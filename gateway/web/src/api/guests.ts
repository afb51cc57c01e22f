import { queryOptions } from '@tanstack/react-query';
import { get, post } from './http';
import type { ConsentState, InvitationRole, SessionState } from './sessions';

/** What a guest is told before anything is asked of them. */
export interface InvitationPage {
  workspaceName?: string | null;
  kitTitle: string;
  startsAt: string;
  durationMinutes: number;
  timeZone: string;
  candidateTimeZone?: string | null;
  criteria: string[];
  stored: string[];
  retentionDays: number;
  consent: ConsentState;
  name?: string | null;
  pronouns?: string | null;
  panelSize: number;
  role: InvitationRole;
  state: SessionState;
}

const base = (session: string) => `/guests/${session}`;

export const redeem = (session: string, invitation: string, secret: string) =>
  post<{ role: InvitationRole }>(`${base(session)}/redeem`, { invitation, secret });
export const invitationQuery = (session: string) =>
  queryOptions({ queryKey: ['invitation', session], queryFn: () => get<InvitationPage>(`${base(session)}/invitation`) });
export const giveConsent = (session: string, body: { consent: true; name?: string; pronouns?: string; accommodation?: string }) =>
  post<unknown>(`${base(session)}/consent`, body);
export const withdrawConsent = (session: string) => post<unknown>(`${base(session)}/consent/withdraw`);
export const askToEnter = (session: string) => post<unknown>(`${base(session)}/lobby`);
