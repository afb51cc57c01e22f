// Development only: the API in memory, so that pages can be looked at without the services. Nothing of it is built.
import { WebSocketServer } from 'ws';
import { seed } from './seed.mjs';
import { guestRoutes, roomRoutes, connect } from './room.mjs';
import { identityRoutes, sessionRoutes } from './people.mjs';
import { scoringRoutes } from './scoring.mjs';

const problem = (status, name, title, detail) => ({ status, body: { type: `/problems/${name}`, title, status, detail } });

export function mockApi() {
  const world = seed();
  const routes = [...identityRoutes(world), ...sessionRoutes(world), ...guestRoutes(world), ...roomRoutes(world), ...scoringRoutes(world)];
  return {
    name: 'greenroom-mock',
    configureServer(server) {
      const sockets = new WebSocketServer({ noServer: true });
      server.httpServer.on('upgrade', (request, socket, head) => {
        const [, kind, id] = /^\/api\/v1\/(rooms|guests)\/([^/]+)\/socket/.exec(request.url) ?? [];
        if (kind && !world.down) sockets.handleUpgrade(request, socket, head, (ws) => connect(world, ws, kind, id, cookies(request)));
        else if (kind) socket.destroy();
      });
      server.middlewares.use('/api/v1', async (request, response) => {
        const answer = world.down && !request.url.startsWith('/mock') ? { status: 503, body: { type: '/problems/service-unavailable', title: 'Away', status: 503 } } : await handle(world, routes, request);
        response.writeHead(answer.status ?? 200, { 'Content-Type': 'application/json', ...(answer.version ? { ETag: `"${answer.version}"` } : {}), ...(answer.headers ?? {}) });
        response.end(answer.raw ?? (answer.body === undefined ? '' : JSON.stringify(answer.body)));
      });
    },
  };
}

const cookies = (request) => Object.fromEntries((request.headers.cookie ?? '').split('; ').filter(Boolean).map((pair) => pair.split('=')));

async function handle(world, routes, request) {
  const url = new URL(request.url, 'http://mock');
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
  if (url.pathname === '/mock/down') return { body: { down: (world.down = body.down, world.sockets.forEach((s) => body.down && s.ws.terminate()), body.down) } };
  const who = cookies(request);
  for (const [method, pattern, act] of routes) {
    const params = method === request.method && match(pattern, url.pathname);
    if (!params) continue;
    const member = world.members.find((m) => m.memberId === who['mock-member']);
    if (!pattern.startsWith('/identity') && !pattern.startsWith('/guests') && !member) return problem(401, 'not-signed-in', 'Not signed in');
    return act({ ...params, body, query: url.searchParams, member, guest: who['mock-guest'] }) ?? { status: 204 };
  }
  return problem(404, 'not-found', 'Not found', `${request.method} ${url.pathname} is not in the mock.`);
}

function match(pattern, path) {
  const expression = new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return expression.exec(path)?.groups ?? (expression.test(path) ? {} : undefined);
}
