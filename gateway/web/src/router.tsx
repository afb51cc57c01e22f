import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './shell/Shell';

const root = createRootRoute();
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>) => ({ next: local(search.next) }),
  component: lazyRouteComponent(() => import('./pages/sign-in/SignIn'), 'SignIn'),
});
const today = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/today/Today'), 'Today'),
});
const catalog = createRoute({
  getParentRoute: () => shell,
  path: '/catalog',
  component: lazyRouteComponent(() => import('./pages/catalog/Catalog'), 'Catalog'),
});

/** Only a path of this site is followed after signing in, so that a crafted link leads nowhere else. */
function local(next: unknown) {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}

export const router = createRouter({ routeTree: root.addChildren([signIn, shell.addChildren([today, catalog])]), defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
