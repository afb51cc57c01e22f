import { queryOptions } from '@tanstack/react-query';
import { call, get, post, remove } from './http';
import type { Role } from './identity';

export interface Member {
  memberId: string;
  name: string;
  email?: string;
  roles: Role[];
  state: 'active' | 'invited' | 'removed';
  version?: number;
}
export interface Policy {
  blind: 'afterOwn' | 'afterAll' | 'always';
  retentionDays: number;
}

const base = (ws: string) => `/workspaces/${ws}`;

export const membersQuery = (ws: string) =>
  queryOptions({ queryKey: ['members', ws], queryFn: async () => (await get<{ items: Member[] }>(`${base(ws)}/members`)).items, staleTime: 60_000 });

export const invite = (ws: string, body: { name: string; email: string; roles: Role[] }, key: string) =>
  post<{ memberId: string; link: string }>(`${base(ws)}/invites`, body, { key });
export const setRoles = (ws: string, member: Member, roles: Role[]) =>
  call<Member>('PUT', `${base(ws)}/members/${member.memberId}/roles`, { roles }, member.version === undefined ? {} : { ifMatch: member.version });
export const removeMember = (ws: string, id: string) => remove(`${base(ws)}/members/${id}`);

export const policyQuery = (ws: string) => queryOptions({ queryKey: ['policy', ws], queryFn: () => call<Policy>('GET', `${base(ws)}/policy`) });
export const setPolicy = (ws: string, policy: Policy, ifMatch: number) => call<Policy>('PUT', `${base(ws)}/policy`, policy, { ifMatch });
