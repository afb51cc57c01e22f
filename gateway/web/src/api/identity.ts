import { queryOptions } from '@tanstack/react-query';
import type { components } from './generated/identity';
import { get, keepCsrf, post } from './http';
import { Problem } from './problem';

type Schemas = components['schemas'];
export type Role = Schemas['Role'];
export type Membership = Schemas['MyWorkspace'];
export type Me = Schemas['Me'];

const kept = (me: Me) => {
  keepCsrf(me.csrf);
  return me;
};

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    try {
      return kept(await get('/identity/me', {}));
    } catch (fault) {
      if (fault instanceof Problem && fault.detail.status === 401) return null;
      throw fault;
    }
  },
  staleTime: 60_000,
});

export const signIn = async (email: string, password: string) => kept(await post('/identity/sign-in', { body: { email, password } }));
export const signOut = () => post('/identity/sign-out', {});
export const changePassword = (current: string, next: string) => post('/identity/password', { body: { current, next } });
export const setUp = async (body: Schemas['Setup']) => kept(await post('/identity/setup', { body }));
export const join = async (body: Schemas['Join']) => kept(await post('/identity/join', { body }));
