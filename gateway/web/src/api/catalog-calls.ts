import { queryOptions } from '@tanstack/react-query';
import type { ContentInput, FacetName, KitContentInput } from './catalog';
import { call, get, post, type Answer } from './http';

export type Chosen = Partial<Record<FacetName, string[]>>;
type Scope = 'all' | 'mine' | 'system';

const versioned = <T extends { version: number }>({ body, version }: Answer<T>): T => ({ ...body, version: version ?? body.version });

/** The search with its facets; chosen values of one facet widen, of several facets narrow. */
export const searchQuery = (ws: string, q: string, chosen: Chosen, scope: Scope = 'all') =>
  queryOptions({
    queryKey: ['search', ws, q, chosen, scope],
    queryFn: ({ signal }) => get('/workspaces/{ws}/catalog/search', { path: { ws }, query: { q, scope, limit: 50, ...chosen }, signal }),
  });

export const questionQuery = (ws: string, id: string) =>
  queryOptions({ queryKey: ['question', ws, id], queryFn: async () => versioned(await call('get', '/workspaces/{ws}/questions/{id}', { path: { ws, id } })) });
export const versionsQuery = (ws: string, id: string) =>
  queryOptions({ queryKey: ['versions', ws, id], queryFn: () => get('/workspaces/{ws}/questions/{id}/versions', { path: { ws, id } }) });
export const diffQuery = (ws: string, id: string, from: number, to: number) =>
  queryOptions({ queryKey: ['diff', ws, id, from, to], queryFn: () => get('/workspaces/{ws}/questions/{id}/diff', { path: { ws, id }, query: { from, to } }) });

export const createQuestion = (ws: string, content: ContentInput, key: string) => post('/workspaces/{ws}/questions', { path: { ws }, body: { content }, key });
export const saveQuestion = async (ws: string, id: string, content: ContentInput, ifMatch: number) =>
  versioned(await call('put', '/workspaces/{ws}/questions/{id}/draft', { path: { ws, id }, body: { content }, ifMatch }));
export const questionCommand = (ws: string, id: string, command: 'publish' | 'retire' | 'copy') =>
  post(`/workspaces/{ws}/questions/{id}/${command}`, { path: { ws, id } });

export const kitsQuery = (ws: string, scope: Scope = 'all') =>
  queryOptions({ queryKey: ['kits', ws, scope], queryFn: () => get('/workspaces/{ws}/kits', { path: { ws }, query: { scope, limit: 100 } }) });
export const kitQuery = (ws: string, id: string) =>
  queryOptions({ queryKey: ['kit', ws, id], queryFn: async () => versioned(await call('get', '/workspaces/{ws}/kits/{id}', { path: { ws, id } })) });
export const kitVersionQuery = (ws: string, id: string, version: number) =>
  queryOptions({ queryKey: ['kit-version', ws, id, version], queryFn: () => get('/workspaces/{ws}/kits/{id}/versions/{version}', { path: { ws, id, version } }), staleTime: Infinity });
export const createKit = (ws: string, content: KitContentInput, key: string) => post('/workspaces/{ws}/kits', { path: { ws }, body: { content }, key });
export const saveKit = async (ws: string, id: string, content: KitContentInput, ifMatch: number) =>
  versioned(await call('put', '/workspaces/{ws}/kits/{id}/draft', { path: { ws, id }, body: { content }, ifMatch }));
export const kitCommand = (ws: string, id: string, command: 'publish' | 'retire' | 'copy') => post(`/workspaces/{ws}/kits/{id}/${command}`, { path: { ws, id } });
