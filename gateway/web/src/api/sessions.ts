import { queryOptions } from '@tanstack/react-query';
import type { components } from './generated/sessions';
import { call, get, post } from './http';

type Schemas = components['schemas'];
export type SessionState = Schemas['SessionState'];
export type InvitationRole = Schemas['NewInvitation']['role'];
export type NewSession = Schemas['NewSession'];
export type NoShowReason = Schemas['NoShow']['reason'];
type Sent = Schemas['Session'];
/** As sent, but with words for the name of a candidate who was erased. */
export type Session = Sent & { candidate: { name: string; timeZone: string } };

export interface SessionFilter {
  state?: SessionState[];
  panel?: 'me';
  q?: string;
  cursor?: string;
}

/** After an erasure a session stands without the candidate's name and zone. */
const named = (session: Sent): Session => ({ ...session, candidate: { name: 'Name erased', timeZone: session.timeZone, ...session.candidate } });

export const sessionsQuery = (ws: string, filter: SessionFilter) =>
  queryOptions({
    queryKey: ['sessions', ws, filter],
    queryFn: async ({ signal }) => {
      const page = await get('/workspaces/{ws}/sessions', { path: { ws }, query: { limit: 50, ...filter }, signal });
      return { ...page, items: page.items.map(named) };
    },
  });
export const sessionQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: ['session', ws, id],
    queryFn: async () => {
      const { body, version } = await call('get', '/workspaces/{ws}/sessions/{id}', { path: { ws, id } });
      return { ...named(body), version: version ?? body.version };
    },
  });
export const linksQuery = (ws: string, id: string) =>
  queryOptions({ queryKey: ['links', ws, id], queryFn: () => get('/workspaces/{ws}/sessions/{id}/links', { path: { ws, id } }) });
export const sessionKitsQuery = (ws: string) =>
  queryOptions({ queryKey: ['session-kits', ws], queryFn: async () => (await get('/workspaces/{ws}/session-kits', { path: { ws } })).items });
export const candidatesQuery = (ws: string, ids: string[]) =>
  queryOptions({
    queryKey: ['candidates', ws, ids],
    queryFn: async () => (ids.length ? (await get('/workspaces/{ws}/candidates', { path: { ws }, query: { ids } })).items : []),
    staleTime: 60_000,
  });

export const createSession = async (ws: string, body: NewSession, key: string) => named(await post('/workspaces/{ws}/sessions', { path: { ws }, body, key }));
export const reschedule = (ws: string, { id, version }: Session, body: Schemas['Reschedule']) =>
  post('/workspaces/{ws}/sessions/{id}/reschedule', { path: { ws, id }, body, ifMatch: version });
export const cancelSession = (ws: string, id: string, reason: string) => post('/workspaces/{ws}/sessions/{id}/cancel', { path: { ws, id }, body: { reason } });
export const markNoShow = (ws: string, id: string, reason: NoShowReason, note: string) =>
  post('/workspaces/{ws}/sessions/{id}/no-show', { path: { ws, id }, body: note ? { reason, note } : { reason } });
export const inviteTo = (ws: string, id: string, role: InvitationRole) => post('/workspaces/{ws}/sessions/{id}/invitations', { path: { ws, id }, body: { role } });
export const invitationCommand = (ws: string, id: string, invitation: string, command: 'revoke' | 'reissue') =>
  post(`/workspaces/{ws}/sessions/{id}/invitations/{invitation}/${command}`, { path: { ws, id, invitation } });
export const calendarUrl = (ws: string, id: string) => `/api/v1/workspaces/${ws}/sessions/${id}/calendar.ics`;
