import { queryOptions } from '@tanstack/react-query';
import type { components } from './generated/identity';
import { call, post } from './http';
import type { Role } from './identity';

type Schemas = components['schemas'];
export type Member = Schemas['Member'];
export type Policy = Schemas['Policy'];

/** The members by name, and the version of the workspace on which a change of roles rests. */
export const peopleQuery = (ws: string) =>
  queryOptions({ queryKey: ['members', ws], queryFn: () => call('get', '/workspaces/{ws}/members', { path: { ws } }), staleTime: 60_000 });
export const membersQuery = (ws: string) => queryOptions({ ...peopleQuery(ws), select: ({ body }: { body: Schemas['Members'] }) => body.items });

export const invite = (ws: string, body: Schemas['Invite'], key: string) => post('/workspaces/{ws}/invites', { path: { ws }, body, key });
export const setRoles = (ws: string, id: string, roles: Role[], ifMatch: number) =>
  call('put', '/workspaces/{ws}/members/{id}/roles', { path: { ws, id }, body: { roles }, ifMatch });
export const removeMember = (ws: string, id: string) => call('delete', '/workspaces/{ws}/members/{id}', { path: { ws, id } });

export const policyQuery = (ws: string) => queryOptions({ queryKey: ['policy', ws], queryFn: () => call('get', '/workspaces/{ws}/policy', { path: { ws } }) });
export const setPolicy = (ws: string, body: Policy, ifMatch: number) => call('put', '/workspaces/{ws}/policy', { path: { ws }, body, ifMatch });
