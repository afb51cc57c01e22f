import { queryOptions } from '@tanstack/react-query';
import { get, keepCsrf, post } from './http';
import { Problem } from './problem';

export type Role = 'author' | 'interviewer' | 'hiring' | 'admin';
export interface Membership {
  id: string;
  name: string;
  roles: Role[];
}
export interface Me {
  memberId: string;
  name: string;
  email: string;
  workspaces: Membership[];
  csrf: string;
}

const kept = (me: Me) => {
  keepCsrf(me.csrf);
  return me;
};

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    try {
      return kept(await get<Me>('/identity/me'));
    } catch (fault) {
      if (fault instanceof Problem && fault.detail.status === 401) return null;
      throw fault;
    }
  },
  staleTime: 60_000,
});

export const signIn = async (email: string, password: string) => kept(await post<Me>('/identity/sign-in', { email, password }));
export const signOut = () => post('/identity/sign-out');
export const changePassword = (current: string, next: string) => post('/identity/password', { current, next });
export const setUp = async (body: { token: string; name: string; email: string; password: string; workspaceName: string }) =>
  kept(await post<Me>('/identity/setup', body));
export const join = async (body: { token: string; password: string; name?: string }) => kept(await post<Me>('/identity/join', body));
