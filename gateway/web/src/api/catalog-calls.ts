import { queryOptions } from '@tanstack/react-query';
import type { Content, Diff, FacetName, Kit, KitContent, Page, Question, SearchPage } from './catalog';
import { call, get, post } from './http';

export type Chosen = Partial<Record<FacetName, string[]>>;

const base = (ws: string) => `/workspaces/${ws}`;

/** The search with its facets; chosen values of one facet widen, of several facets narrow. */
export const searchQuery = (ws: string, text: string, chosen: Chosen, scope = 'all') =>
  queryOptions({
    queryKey: ['search', ws, text, chosen, scope],
    queryFn: ({ signal }) => {
      const params = new URLSearchParams({ q: text, scope, limit: '50' });
      for (const [facet, values] of Object.entries(chosen)) values.forEach((value) => params.append(facet, value));
      return get<SearchPage>(`${base(ws)}/catalog/search?${params.toString()}`, signal);
    },
  });

export const questionQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: ['question', ws, id],
    queryFn: async () => {
      const { body, version } = await call<Question>('GET', `${base(ws)}/questions/${id}`);
      return { ...body, version: version ?? body.version };
    },
  });

export interface VersionEntry {
  version: number;
  publishedAt: string;
  publishedBy: string;
}
export const versionsQuery = (ws: string, id: string) =>
  queryOptions({ queryKey: ['versions', ws, id], queryFn: () => get<Page<VersionEntry>>(`${base(ws)}/questions/${id}/versions`) });
export const diffQuery = (ws: string, id: string, from: number, to: number) =>
  queryOptions({ queryKey: ['diff', ws, id, from, to], queryFn: () => get<Diff>(`${base(ws)}/questions/${id}/diff?from=${from}&to=${to}`) });

export const createQuestion = (ws: string, content: Content, key: string) => post<Question>(`${base(ws)}/questions`, { content }, { key });
export const saveQuestion = async (ws: string, id: string, content: Content, ifMatch: number) => {
  const { body, version } = await call<Question>('PUT', `${base(ws)}/questions/${id}/draft`, { content }, { ifMatch });
  return { ...body, version: version ?? body.version };
};
export const questionCommand = (ws: string, id: string, command: 'publish' | 'retire' | 'copy') =>
  post<Question>(`${base(ws)}/questions/${id}/${command}`);

export const kitsQuery = (ws: string, scope = 'all') =>
  queryOptions({ queryKey: ['kits', ws, scope], queryFn: () => get<Page<Kit>>(`${base(ws)}/kits?scope=${scope}&limit=100`) });
export const kitQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: ['kit', ws, id],
    queryFn: async () => {
      const { body, version } = await call<Kit>('GET', `${base(ws)}/kits/${id}`);
      return { ...body, version: version ?? body.version };
    },
  });
export const createKit = (ws: string, content: KitContent, key: string) => post<Kit>(`${base(ws)}/kits`, { content }, { key });
export const saveKit = async (ws: string, id: string, content: KitContent, ifMatch: number) => {
  const { body, version } = await call<Kit>('PUT', `${base(ws)}/kits/${id}/draft`, { content }, { ifMatch });
  return { ...body, version: version ?? body.version };
};
export const kitCommand = (ws: string, id: string, command: 'publish' | 'retire' | 'copy') => post<Kit>(`${base(ws)}/kits/${id}/${command}`);
