import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { searchQuery } from '../api/catalog-calls';
import { sessionsQuery } from '../api/sessions';
import type { Icon } from '../components/Icon';
import { useRole, useWorkspace } from './me';

export interface Target {
  title: string;
  kind: string;
  href: string;
  icon: Parameters<typeof Icon>[0]['name'];
}

/** Pages and acts first, then sessions and questions that match what is typed. */
export function useFound(text: string): Target[] {
  const ws = useWorkspace().id;
  const author = useRole('author');
  const q = text.trim();
  const asked = q.length >= 2;
  const sessions = useQuery({ ...sessionsQuery(ws, { q }), enabled: asked, placeholderData: keepPreviousData }).data?.items ?? [];
  const questions = useQuery({ ...searchQuery(ws, q, {}), enabled: asked, placeholderData: keepPreviousData }).data?.items ?? [];
  return [
    ...fixed(author).filter((target) => target.title.toLowerCase().includes(q.toLowerCase())),
    ...(asked ? sessions.slice(0, 5).map<Target>((s) => ({ title: s.candidate.name, kind: `Session, ${s.kit.title}`, href: `/sessions/${s.id}`, icon: 'user' })) : []),
    ...(asked ? questions.slice(0, 6).map<Target>((hit) => ({ title: hit.title, kind: `Question, ${hit.competency}`, href: `/questions/${hit.id}`, icon: 'info' })) : []),
  ];
}

function fixed(author: boolean): Target[] {
  const page = (title: string, href: string): Target => ({ title, kind: 'Page', href, icon: 'right' });
  return [
    { title: 'New session', kind: 'Do', href: '/sessions?create=true', icon: 'plus' },
    page('Today', '/'), page('Sessions', '/sessions'), page('Scorecards', '/scorecards'), page('Scorer', '/scorer'), page('Catalog', '/catalog'), page('Kits', '/kits'), page('People', '/people'), page('Account and password', '/account'),
    ...(author ? [{ title: 'New question', kind: 'Do', href: '/questions/new', icon: 'plus' } as const, { title: 'New kit', kind: 'Do', href: '/kits/new', icon: 'plus' } as const] : []),
  ];
}
