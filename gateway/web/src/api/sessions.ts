import { queryOptions } from '@tanstack/react-query';
import type { Page } from './catalog';
import { call, get, post } from './http';

export type SessionState = 'scheduled' | 'live' | 'paused' | 'ending' | 'ended' | 'cancelled' | 'noShow' | 'expired';
export type ConsentState = 'none' | 'given' | 'withdrawn';
export type InvitationRole = 'candidate' | 'observer';

export interface KitRef {
  id: string;
  version: number;
  title: string;
}
export interface Candidate {
  id: string;
  name: string;
  email?: string | null;
  pronouns?: string | null;
  timeZone: string;
}
export interface Invitation {
  id: string;
  role: InvitationRole;
  state: 'issued' | 'redeemed' | 'revoked' | 'expired';
  epoch: number;
}
export interface Session {
  id: string;
  workspaceId: string;
  state: SessionState;
  kit: KitRef;
  candidate: Candidate;
  panel: string[];
  lead: string;
  startsAt: string;
  durationMinutes: number;
  timeZone: string;
  startedAt?: string | null;
  endedAt?: string | null;
  consent: ConsentState;
  invitations: Invitation[];
  reason?: string | null;
  version: number;
}
export interface SessionLinks {
  candidate?: string | null;
  observers: { invitationId: string; url: string }[];
  panel: string;
}
export interface SessionKit {
  kitId: string;
  version: number;
  title: string;
  slotMinutes: number;
  questions: number;
  workspaceId: string;
}
export interface Schedule {
  startsAt: string;
  durationMinutes: number;
  timeZone: string;
}
export interface NewSession extends Schedule {
  kitId: string;
  kitVersion: number;
  candidate: { name: string; email?: string; timeZone: string };
  panel: string[];
  lead: string;
  observers?: boolean;
}
export type NoShowReason = 'noContact' | 'technical' | 'declined' | 'other';

export interface SessionFilter {
  state?: string;
  panel?: 'me';
  q?: string;
  cursor?: string;
}

/** After an erasure a session stands without the candidate's name and zone. */
function named(session: Session): Session {
  const { candidate } = session;
  return { ...session, candidate: { ...candidate, name: (candidate.name as string | null) ?? 'Name erased', timeZone: (candidate.timeZone as string | null) ?? session.timeZone } };
}

const base = (ws: string) => `/workspaces/${ws}`;
const one = (ws: string, id: string) => `${base(ws)}/sessions/${id}`;

export const sessionsQuery = (ws: string, filter: SessionFilter) =>
  queryOptions({
    queryKey: ['sessions', ws, filter],
    queryFn: async ({ signal }) => {
      const params = new URLSearchParams({ limit: '50' });
      for (const [name, value] of Object.entries(filter)) if (value) params.set(name, value);
      const page = await get<Page<Session>>(`${base(ws)}/sessions?${params.toString()}`, signal);
      return { ...page, items: page.items.map(named) };
    },
  });
export const sessionQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: ['session', ws, id],
    queryFn: async () => {
      const { body, version } = await call<Session>('GET', one(ws, id));
      return { ...named(body), version: version ?? body.version };
    },
  });
export const linksQuery = (ws: string, id: string) =>
  queryOptions({ queryKey: ['links', ws, id], queryFn: () => get<SessionLinks>(`${one(ws, id)}/links`) });
export const sessionKitsQuery = (ws: string) =>
  queryOptions({ queryKey: ['session-kits', ws], queryFn: async () => (await get<Page<SessionKit>>(`${base(ws)}/session-kits?limit=100`)).items });
export const candidatesQuery = (ws: string, ids: string[]) =>
  queryOptions({
    queryKey: ['candidates', ws, ids],
    queryFn: async () => (ids.length ? (await get<Page<Candidate>>(`${base(ws)}/candidates?ids=${ids.join(',')}`)).items : []),
    staleTime: 60_000,
  });

export const createSession = async (ws: string, body: NewSession, key: string) => named(await post<Session>(`${base(ws)}/sessions`, body, { key }));
export const reschedule = (ws: string, session: Session, schedule: Schedule) =>
  post<Session>(`${one(ws, session.id)}/reschedule`, schedule, { ifMatch: session.version });
export const cancelSession = (ws: string, id: string, reason: string) => post<Session>(`${one(ws, id)}/cancel`, { reason });
export const markNoShow = (ws: string, id: string, reason: NoShowReason, note: string) =>
  post<Session>(`${one(ws, id)}/no-show`, note ? { reason, note } : { reason });
export const inviteTo = (ws: string, id: string, role: InvitationRole) => post<unknown>(`${one(ws, id)}/invitations`, { role });
export const invitationCommand = (ws: string, id: string, invitation: string, command: 'revoke' | 'reissue') =>
  post<unknown>(`${one(ws, id)}/invitations/${invitation}/${command}`);
export const calendarUrl = (ws: string, id: string) => `/api/v1${one(ws, id)}/calendar.ics`;
