import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from './shell/NotFound';
import { PageFault } from './shell/PageFault';
import { MembersOnly, Shell } from './shell/Shell';

const root = createRootRoute({ notFoundComponent: NotFound });
const member = createRoute({ getParentRoute: () => root, id: 'member', component: MembersOnly });
const shell = createRoute({ getParentRoute: () => member, id: 'shell', component: Shell });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>) => ({ next: local(search.next) }),
  component: lazyRouteComponent(() => import('./pages/sign-in/SignIn'), 'SignIn'),
});
const setUp = createRoute({ getParentRoute: () => root, path: '/setup', component: lazyRouteComponent(() => import('./pages/setup/SetUp'), 'SetUp') });
const join = createRoute({ getParentRoute: () => root, path: '/join', component: lazyRouteComponent(() => import('./pages/setup/SetUp'), 'Join') });

const today = createRoute({ getParentRoute: () => shell, path: '/', component: lazyRouteComponent(() => import('./pages/today/Today'), 'Today') });
const catalog = createRoute({ getParentRoute: () => shell, path: '/catalog', component: lazyRouteComponent(() => import('./pages/catalog/Catalog'), 'Catalog') });
const question = createRoute({
  getParentRoute: () => shell,
  path: '/questions/$id',
  validateSearch: (search: Record<string, unknown>): { from?: number; to?: number } => (search.from && search.to ? { from: Number(search.from), to: Number(search.to) } : {}),
  component: lazyRouteComponent(() => import('./pages/question/QuestionPage'), 'QuestionPage'),
});
const newQuestion = createRoute({ getParentRoute: () => shell, path: '/questions/new', component: lazyRouteComponent(() => import('./pages/question/QuestionEditor'), 'NewQuestion') });
const editQuestion = createRoute({ getParentRoute: () => shell, path: '/questions/$id/edit', component: lazyRouteComponent(() => import('./pages/question/QuestionEditor'), 'EditQuestion') });
const kits = createRoute({ getParentRoute: () => shell, path: '/kits', component: lazyRouteComponent(() => import('./pages/kits/Kits'), 'Kits') });
const newKit = createRoute({ getParentRoute: () => shell, path: '/kits/new', component: lazyRouteComponent(() => import('./pages/kits/KitPage'), 'NewKit') });
const kit = createRoute({ getParentRoute: () => shell, path: '/kits/$id', component: lazyRouteComponent(() => import('./pages/kits/KitPage'), 'KitPage') });
const people = createRoute({ getParentRoute: () => shell, path: '/people', component: lazyRouteComponent(() => import('./pages/people/People'), 'People') });
const account = createRoute({ getParentRoute: () => shell, path: '/account', component: lazyRouteComponent(() => import('./pages/account/Account'), 'Account') });

const sessions = createRoute({
  getParentRoute: () => shell,
  path: '/sessions',
  validateSearch: (search: Record<string, unknown>): { create?: true } => (search.create ? { create: true } : {}),
  component: lazyRouteComponent(() => import('./pages/sessions/Sessions'), 'Sessions'),
});
const session = createRoute({ getParentRoute: () => shell, path: '/sessions/$session', component: lazyRouteComponent(() => import('./pages/session/SessionPage'), 'SessionPage') });
const scorecards = createRoute({ getParentRoute: () => shell, path: '/scorecards', component: lazyRouteComponent(() => import('./pages/scorecards/Scorecards'), 'Scorecards') });
const scorecard = createRoute({ getParentRoute: () => shell, path: '/scorecards/$session', component: lazyRouteComponent(() => import('./pages/scorecard/ScorecardPage'), 'ScorecardPage') });
const scorer = createRoute({
  getParentRoute: () => shell,
  path: '/scorer',
  validateSearch: (search: Record<string, unknown>): { question?: string } => (typeof search.question === 'string' ? { question: search.question } : {}),
  component: lazyRouteComponent(() => import('./pages/scorer/ScorerPage'), 'ScorerPage'),
});
const room = createRoute({ getParentRoute: () => member, path: '/rooms/$session', component: lazyRouteComponent(() => import('./pages/room-interviewer/RoomInterviewer'), 'RoomInterviewer') });
const invitation = createRoute({ getParentRoute: () => root, path: '/i/$session/$invitation', component: lazyRouteComponent(() => import('./pages/invitation/InvitationPage'), 'InvitationPage') });
const guestRoom = createRoute({ getParentRoute: () => root, path: '/i/$session/$invitation/room', component: lazyRouteComponent(() => import('./pages/room-candidate/RoomCandidate'), 'RoomCandidate') });

const rehearsal = createRoute({ getParentRoute: () => root, path: '/i/$session/$invitation/try', component: lazyRouteComponent(() => import('./pages/rehearsal/RehearsalPage'), 'RehearsalPage') });

/** Only a path of this site is followed after signing in, so that a crafted link leads nowhere else. */
function local(next: unknown) {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}

const pages = shell.addChildren([today, sessions, session, scorecards, scorecard, scorer, catalog, newQuestion, question, editQuestion, kits, newKit, kit, people, account]);

export const router = createRouter({ routeTree: root.addChildren([signIn, setUp, join, invitation, guestRoom, rehearsal, member.addChildren([pages, room])]), defaultPreload: 'intent', defaultErrorComponent: PageFault });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
