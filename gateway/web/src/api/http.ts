import { Problem, Unanswered, type ProblemDetail } from './problem';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface RequestOptions {
  /** Given where a press may be repeated: the same key never acts twice. Made up for every other POST. */
  key?: string;
  /** The version that the change rests on. */
  ifMatch?: number;
  signal?: AbortSignal;
}

export interface Answer<T> {
  body: T;
  version?: number;
}

let csrf: string | undefined;

/** Kept from `me`; sent with every change that rests on the member's cookie. */
export function keepCsrf(token: string | undefined) {
  csrf = token;
}

export async function call<T>(method: Method, path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await send(method, path, body, options);
  if (!response.ok) throw await problem(response);
  const etag = response.headers.get('ETag')?.replaceAll(/[W/"]/g, '');
  const text = await response.text();
  const answer: Answer<T> = { body: (text ? JSON.parse(text) : undefined) as T };
  return etag === undefined || Number.isNaN(Number(etag)) ? answer : { ...answer, version: Number(etag) };
}

export const get = async <T>(path: string, signal?: AbortSignal) =>
  (await call<T>('GET', path, undefined, signal ? { signal } : {})).body;
export const post = async <T>(path: string, body: unknown = {}, options?: RequestOptions) =>
  (await call<T>('POST', path, body, options)).body;
export const put = async <T>(path: string, body: unknown, options?: RequestOptions) =>
  (await call<T>('PUT', path, body, options)).body;
export const remove = async <T>(path: string) => (await call<T>('DELETE', path)).body;

async function send(method: Method, path: string, body: unknown, options: RequestOptions) {
  try {
    return await fetch(`/api/v1${path}`, {
      method,
      headers: headers(method, body, options),
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (fault) {
    if (options.signal?.aborted) throw fault;
    throw new Unanswered(navigator.onLine ? 'our-server' : 'your-network');
  }
}

function headers(method: Method, body: unknown, options: RequestOptions) {
  const all: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (body !== undefined) all['Content-Type'] = 'application/json';
  if (method === 'POST') all['Idempotency-Key'] = options.key ?? crypto.randomUUID();
  if (method !== 'GET' && csrf) all['X-CSRF-Token'] = csrf;
  if (options.ifMatch !== undefined) all['If-Match'] = `"${options.ifMatch}"`;
  return all;
}

async function problem(response: Response) {
  const after = Number(response.headers.get('Retry-After'));
  const fallback: ProblemDetail = { type: '/problems/unknown', title: 'Our server could not answer', status: response.status };
  const detail = await response.json().then((json) => json as ProblemDetail, () => fallback);
  return new Problem(detail, Number.isFinite(after) && after > 0 ? after : undefined);
}
