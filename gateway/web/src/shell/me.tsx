import { createContext, use, type ReactNode } from 'react';
import type { Me, Membership, Role } from '../api/identity';

const MeContext = createContext<Me | null>(null);

export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext value={me}>{children}</MeContext>;
}

/** Who is signed in. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('useMe outside the shell');
  return me;
}

/** The workspace that the pages show. */
export function useWorkspace(): Membership {
  const workspace = useMe().workspaces[0];
  if (!workspace) throw new Error('a member without a workspace');
  return workspace;
}

export function useRole(role: Role): boolean {
  return useWorkspace().roles.includes(role);
}
