const page = (items) => ({ body: { items, next: null } });

export function identityRoutes(world) {
  const me = (m) => ({ memberId: m.memberId, name: m.name, email: m.email, csrf: 'mock', workspaces: [{ id: world.ws, name: 'Kestrel Freight', roles: m.roles }] });
  return [
    ['POST', '/identity/sign-in', ({ body }) => {
      const found = world.members.find((m) => m.email === body.email);
      if (!found || body.password !== 'greenroom-demo') return { status: 401, body: { type: '/problems/wrong-credentials', title: 'E-mail or password is wrong', status: 401 } };
      return { body: me(found), headers: { 'Set-Cookie': `mock-member=${found.memberId}; Path=/; HttpOnly` } };
    }],
    ['POST', '/identity/sign-out', () => ({ status: 204, headers: { 'Set-Cookie': 'mock-member=; Path=/; Max-Age=0' } })],
    ['GET', '/identity/me', ({ member }) => (member ? { body: me(member) } : { status: 401, body: { type: '/problems/not-signed-in', title: 'Not signed in', status: 401 } })],
    ['GET', '/workspaces/:ws/members', () => ({ ...page(world.members), version: 1 })],
    ['GET', '/workspaces/:ws/policy', () => ({ body: { blind: 'afterOwn', retentionDays: 180 }, version: 1 })],
    ['GET', '/workspaces/:ws/catalog/search', ({ query }) => {
      const items = world.plan().map((e) => ({ id: e.questionId, workspaceId: 'x', version: 3, title: e.title, prompt: e.content.prompt, competency: e.competency, difficulty: 'medium', tags: [], role: 'Backend', timeBoxMinutes: e.timeBoxMinutes, state: 'published' })).filter((hit) => hit.title.toLowerCase().includes((query.get('q') ?? '').toLowerCase()));
      return { body: { items, total: items.length, next: null, facets: { competency: [], difficulty: [], tag: [], role: [] } } };
    }],
    ['GET', '/workspaces/:ws/kits/:id/versions/:n', () => ({ body: { kitId: 'kit-1', version: 4, content: { title: world.kit.title, entries: world.plan() } } })],
    ['GET', '/workspaces/:ws/kits', () => page([])],
  ];
}

const PRIVATE = ['plan', 'current', 'answers', 'chat', 'lobby', 'pausedSeconds'];
export const publicSession = (session) => Object.fromEntries(Object.entries(session).filter(([name]) => !PRIVATE.includes(name)));

export function sessionRoutes(world) {
  const find = (id) => world.sessions.find((s) => s.id === id);
  const change = (act) => ({ id, ...rest }) => {
    const session = find(id);
    act(session, rest);
    session.version += 1;
    return { body: publicSession(session), version: session.version };
  };
  const invitation = (s, id) => s.invitations.find((i) => i.id === id);
  return [
    ['GET', '/workspaces/:ws/session-kits', () => page([{ kitId: 'kit-1', version: 4, title: world.kit.title, slotMinutes: 60, questions: 4, workspaceId: 'x' }])],
    ['GET', '/workspaces/:ws/sessions', ({ query, member }) => page(world.sessions.filter((s) => (!query.get('state') || s.state === query.get('state')) && (query.get('panel') !== 'me' || s.panel.includes(member.memberId)) && s.candidate.name.toLowerCase().includes((query.get('q') ?? '').toLowerCase())).map(publicSession))],
    ['POST', '/workspaces/:ws/sessions', ({ body }) => {
      const id = `s-${world.sessions.length + 1}-${Math.random().toString(36).slice(2, 7)}`;
      const invitations = [{ id: `${id}-inv`, role: 'candidate', state: 'issued', epoch: 1 }, ...(body.observers ? [{ id: `${id}-obs`, role: 'observer', state: 'issued', epoch: 1 }] : [])];
      const session = { id, workspaceId: world.ws, state: 'scheduled', kit: world.kit, candidate: { id: `c-${id}`, pronouns: null, ...body.candidate }, panel: body.panel, lead: body.lead, startsAt: body.startsAt, durationMinutes: body.durationMinutes, timeZone: body.timeZone, consent: 'none', version: 1, invitations, plan: world.plan(), current: null, answers: {}, chat: [], lobby: { waiting: [], admitted: [] }, pausedSeconds: 0 };
      world.sessions.unshift(session);
      return { status: 201, body: publicSession(session) };
    }],
    ['GET', '/workspaces/:ws/sessions/:id', ({ id }) => ({ body: publicSession(find(id)), version: find(id).version })],
    ['GET', '/workspaces/:ws/sessions/:id/links', ({ id }) => {
      const link = (i) => `http://localhost:${process.env.MOCK_PORT ?? 5173}/i/${id}/${i.id}#mock-secret-${i.epoch}`;
      const open = find(id).invitations.filter((i) => i.state !== 'revoked');
      return { body: { candidate: open.filter((i) => i.role === 'candidate').map(link)[0] ?? null, observers: open.filter((i) => i.role === 'observer').map((i) => ({ invitationId: i.id, url: link(i) })), panel: `http://localhost:5173/rooms/${id}` } };
    }],
    ['POST', '/workspaces/:ws/sessions/:id/invitations', change((s, { body }) => s.invitations.push({ id: `${s.id}-i${s.invitations.length}`, role: body.role, state: 'issued', epoch: 1 }))],
    ['POST', '/workspaces/:ws/sessions/:id/invitations/:inv/revoke', change((s, { inv }) => { invitation(s, inv).state = 'revoked'; })],
    ['POST', '/workspaces/:ws/sessions/:id/invitations/:inv/reissue', change((s, { inv }) => Object.assign(invitation(s, inv), { state: 'issued', epoch: 2 }))],
    ['POST', '/workspaces/:ws/sessions/:id/reschedule', change((s, { body }) => Object.assign(s, body))],
    ['POST', '/workspaces/:ws/sessions/:id/cancel', change((s, { body }) => Object.assign(s, { state: 'cancelled', reason: body.reason }))],
    ['POST', '/workspaces/:ws/sessions/:id/no-show', change((s, { body }) => Object.assign(s, { state: 'noShow', reason: body.reason }))],
    ['GET', '/workspaces/:ws/sessions/:id/calendar.ics', () => ({ raw: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' })],
    ['GET', '/workspaces/:ws/candidates', ({ query }) => page(world.sessions.map((s) => s.candidate).filter((c) => query.get('ids').split(',').includes(c.id)))],
  ];
}
