import type { Answered, Asked, Method, Operation, PathOf } from './contract';
import { Problem, Unanswered, type ProblemDetail } from './problem';

export interface Answer<T> {
  body: T;
  version?: number;
}
interface Parts {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  body?: unknown;
  key?: string;
  ifMatch?: number;
  signal?: AbortSignal;
}

let csrf: string | undefined;

/** Kept from `me`; sent with every change that rests on the member's cookie. */
export function keepCsrf(token: string | undefined) {
  csrf = token;
}

/** One request as its OpenAPI document has it: path, query, body and answer are held to it by the type checker. */
export async function call<M extends Method, P extends PathOf<M>>(method: M, path: P, asked: Asked<Operation<M, P>>): Promise<Answer<Answered<Operation<M, P>>>> {
  const response = await send(method, path, asked as Parts);
  if (!response.ok) throw await problem(response);
  const etag = response.headers.get('ETag')?.replaceAll(/[W/"]/g, '');
  const text = await response.text();
  const answer = { body: (text ? JSON.parse(text) : undefined) as Answered<Operation<M, P>> };
  return etag === undefined || Number.isNaN(Number(etag)) ? answer : { ...answer, version: Number(etag) };
}

export const get = async <P extends PathOf<'get'>>(path: P, asked: Asked<Operation<'get', P>>) => (await call('get', path, asked)).body;
export const post = async <P extends PathOf<'post'>>(path: P, asked: Asked<Operation<'post', P>>) => (await call('post', path, asked)).body;

/** Where an operation is reached, with its names filled in. */
export function address(path: string, { path: names = {}, query = {} }: Pick<Parts, 'path' | 'query'>) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(names[name])));
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined && each !== '') params.append(name, String(each));
  }
  const search = params.toString();
  return `/api/v1${filled}${search ? `?${search}` : ''}`;
}

async function send(method: Method, path: string, parts: Parts) {
  const body = parts.body ?? (method === 'post' ? {} : undefined);
  try {
    return await fetch(address(path, parts), {
      method: method.toUpperCase(),
      headers: headers(method, body, parts),
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(parts.signal ? { signal: parts.signal } : {}),
    });
  } catch (fault) {
    if (parts.signal?.aborted) throw fault;
    throw new Unanswered(navigator.onLine ? 'our-server' : 'your-network');
  }
}

function headers(method: Method, body: unknown, { key, ifMatch }: Parts) {
  const all: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (body !== undefined) all['Content-Type'] = 'application/json';
  if (method === 'post') all['Idempotency-Key'] = key ?? crypto.randomUUID();
  if (method !== 'get' && csrf) all['X-CSRF-Token'] = csrf;
  if (ifMatch !== undefined) all['If-Match'] = `"${ifMatch}"`;
  return all;
}

async function problem(response: Response) {
  const after = Number(response.headers.get('Retry-After'));
  const fallback: ProblemDetail = { type: '/problems/unknown', title: 'Our server could not answer', status: response.status, detail: 'Its answer could not be read.' };
  const detail = await response.json().then((json) => json as ProblemDetail, () => fallback);
  return new Problem(detail, Number.isFinite(after) && after > 0 ? after : undefined);
}
