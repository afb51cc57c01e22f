import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MyAssessment } from './MyAssessment';

const served = { session: 's', state: 'draft', revision: 3, ratings: {}, notes: [], recommendation: null };
let server: (method: string, path: string, body: { revision?: number }) => Response;
let asked: string[];
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

beforeEach(() => {
  localStorage.clear();
  asked = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push(`${init.method} ${path.split('/s/').at(1) ?? ''}`);
    return server(init.method ?? '', path, JSON.parse(String(init.body ?? '{}')) as { revision?: number });
  });
});
afterEach(() => vi.unstubAllGlobals());

const rate = (rating: 1 | 2 | 3 | 4) => ({ key: 'rating.e', kind: 'rating', entryId: 'e', value: { rating, keyPoints: {} } }) as const;

it('keeps ratings while scoring is away and sends them after a reload', async () => {
  server = () => json({ title: 'away', status: 503, type: '/problems/service-unavailable' }, 503);
  const mine = new MyAssessment('w', 's', 'm');
  const stop = mine.start();
  mine.act(rate(3));
  await vi.waitFor(() => expect(mine.snapshot().away).toBe(true));
  stop();
  server = (method, _path, body) => json(method === 'GET' ? served : { revision: body.revision });
  const again = new MyAssessment('w', 's', 'm');
  expect(again.snapshot().assessment.ratings['e']?.rating).toBe(3);
  again.start();
  await vi.waitFor(() => expect(again.snapshot().changes).toEqual([]));
  expect(asked.at(-1)).toBe('PUT ratings/e');
  expect(localStorage.length).toBe(0);
});
it('sends an action again when another device was ahead of it', async () => {
  let standing = 8;
  server = (method, _path, body) => {
    if (method === 'GET') return json({ ...served, revision: 3 });
    const applied = (body.revision ?? 0) > standing;
    if (applied) standing = body.revision ?? 0;
    return json({ revision: standing, applied });
  };
  const mine = new MyAssessment('w', 's', 'm');
  mine.start();
  await vi.waitFor(() => expect(mine.snapshot().loaded).toBe(true));
  mine.act(rate(2));
  await vi.waitFor(() => expect(mine.snapshot().changes).toEqual([]));
  expect(standing).toBeGreaterThan(8);
});
it('tells a refusal and does not repeat it', async () => {
  server = (method) => (method === 'GET' ? json(served) : json({ title: 'No', status: 422, type: '/problems/invalid-field' }, 422));
  const mine = new MyAssessment('w', 's', 'm');
  mine.start();
  mine.act(rate(2));
  await vi.waitFor(() => expect(mine.snapshot().fault).toBeDefined());
  expect(mine.snapshot().changes).toEqual([]);
});
