const now = () => new Date().toISOString();
const used = (s, entry) => entry.usedSeconds + (s.current?.entryId === entry.entryId && s.state === 'live' ? (Date.now() - s.current.since) / 1000 : 0);

function view(world, s, role, me) {
  const plan = s.plan.filter((e) => e.state !== 'removed');
  const entry = plan.find((e) => e.entryId === s.current?.entryId);
  const answers = Object.entries(s.answers).map(([entryId, a]) => ({ item: `${s.id}.${entryId}`, entryId, words: a.text.split(/\s+/).filter(Boolean).length, ...a }));
  const common = {
    sessionId: s.id, role, state: s.state, version: s.version, now: now(), startsAt: s.startsAt, startedAt: s.startedAt, endedAt: s.endedAt, endsAt: s.startedAt ? new Date(Date.parse(s.startedAt) + s.durationMinutes * 60_000).toISOString() : null,
    pausedSeconds: s.pausedSeconds, pausedSince: s.pausedSince ?? null, durationMinutes: s.durationMinutes, kitTitle: s.kit.title, workspaceName: 'Kestrel Freight', lobby: s.lobby, answers, me,
    current: entry ? { entryId: entry.entryId, prompt: entry.content.prompt, title: entry.title, timeBoxMinutes: entry.timeBoxMinutes, presentedAt: entry.presentedAt ?? s.startedAt, usedSeconds: used(s, entry) } : null,
  };
  if (role !== 'panel') return { ...common, lobby: { waiting: s.lobby.waiting, admitted: s.lobby.admitted }, position: entry ? { index: plan.indexOf(entry) + 1, of: plan.length } : null };
  return { ...common, workspaceId: world.ws, plan: s.plan.map((e) => ({ ...e, usedSeconds: used(s, e) })), candidate: { ...s.candidate, consent: s.consent }, panel: s.panel, driftSeconds: 0, outages: [] };
}

function leave(s) {
  const entry = s.plan.find((e) => e.entryId === s.current?.entryId);
  if (!entry) return;
  entry.usedSeconds = used(s, entry);
  entry.state = 'done';
}

const COMMANDS = {
  admit: (s, c) => { s.lobby = { waiting: s.lobby.waiting.filter((w) => w.invitationId !== c.invitationId), admitted: [...s.lobby.admitted, c.invitationId] }; },
  start: (s) => { Object.assign(s, { state: 'live', startedAt: now() }); COMMANDS.present(s, { entryId: s.plan.find((e) => e.state === 'pending')?.entryId }); },
  present: (s, c) => {
    const entry = s.plan.find((e) => e.entryId === c.entryId);
    if (!entry) return;
    leave(s);
    Object.assign(entry, { state: 'current', presentedAt: now() });
    s.current = { entryId: entry.entryId, since: Date.now() };
  },
  skip: (s, c) => { s.plan.find((e) => e.entryId === c.entryId).state = 'skipped'; },
  back: (s) => { const done = s.plan.filter((e) => e.state === 'done').at(-1); if (done) { const before = s.plan.find((e) => e.entryId === s.current?.entryId); COMMANDS.present(s, { entryId: done.entryId }); if (before) before.state = 'pending'; } },
  remove: (s, c) => { s.plan.find((e) => e.entryId === c.entryId).state = 'removed'; },
  reorder: (s, c) => { s.plan.sort((a, b) => c.entryIds.indexOf(a.entryId) - c.entryIds.indexOf(b.entryId)); },
  add: (s, c) => { s.plan.push({ ...s.plan[0], entryId: `x${s.plan.length}`, questionId: c.questionId, state: 'pending', usedSeconds: 0 }); },
  pause: (s) => { const e = s.plan.find((x) => x.entryId === s.current?.entryId); if (e) e.usedSeconds = used(s, e); Object.assign(s, { state: 'paused', pausedSince: now() }); },
  resume: (s) => { s.pausedSeconds += (Date.now() - Date.parse(s.pausedSince)) / 1000; Object.assign(s, { state: 'live', pausedSince: null }); if (s.current) s.current.since = Date.now(); },
  end: (s) => { leave(s); Object.assign(s, { state: 'ended', endedAt: now(), current: null }); Object.values(s.answers).forEach((a) => { if (a.state === 'draft') a.state = 'left'; }); },
};

export function connect(world, ws, kind, id, who) {
  const s = world.sessions.find((x) => x.id === id);
  const member = world.members.find((m) => m.memberId === who['mock-member']);
  const invitation = s?.invitations.find((i) => i.id === who['mock-guest']);
  const role = kind === 'rooms' ? 'panel' : invitation?.role;
  if (!s || (role === 'panel' ? !member : !invitation)) return ws.close();
  const me = role === 'panel' ? { id: member.memberId, name: member.name } : { id: invitation.id, name: s.candidate.name };
  const socket = { ws, s, role, me, send: (message) => ws.send(JSON.stringify(message)) };
  world.sockets.add(socket);
  ws.on('close', () => { world.sockets.delete(socket); presence(world, s); });
  ws.on('message', (data) => heard(world, socket, JSON.parse(data)));
}

export const tell = (world, s) => each(world, s, (o) => o.send({ t: 'view', version: s.version, now: now(), view: view(world, s, o.role, o.me) }));
const each = (world, s, act) => world.sockets.forEach((o) => o.s === s && act(o));

function presence(world, s, typing = false) {
  const here = new Map();
  for (const id of s.panel) here.set(id, { id, kind: 'panel', name: world.members.find((m) => m.memberId === id)?.name ?? id, connected: false });
  const inv = s.invitations.find((i) => i.role === 'candidate');
  here.set(inv.id, { id: inv.id, kind: 'candidate', name: s.candidate.name, connected: false, typing });
  each(world, s, (o) => here.has(o.me.id) && Object.assign(here.get(o.me.id), { connected: true }));
  each(world, s, (o) => o.send({ t: 'presence', people: [...here.values()] }));
}

function heard(world, socket, m) {
  const { s } = socket;
  const entryId = m.item?.split('.').at(-1);
  if (m.t === 'hello') {
    socket.send({ t: 'view', version: s.version, now: now(), view: view(world, s, socket.role, socket.me) });
    socket.send({ t: 'chat', entries: s.chat.filter((c) => c.n > m.lastChat) });
    presence(world, s);
  }
  if (m.t === 'ping') socket.send({ t: 'pong', at: m.at, now: now() });
  if (m.t === 'typing') presence(world, s, m.on);
  if (m.t === 'command') { COMMANDS[m.command.type](s, m.command); s.version += 1; socket.send({ t: 'outcome', number: m.number, ok: true }); tell(world, s); }
  if (m.t === 'draft') {
    s.answers[entryId] = { state: 'draft', ...s.answers[entryId], revision: m.revision, text: m.text, savedAt: now() };
    socket.send({ t: 'draftSaved', item: m.item, revision: m.revision, savedAt: now() });
    each(world, s, (o) => o !== socket && o.send({ t: 'answer', item: m.item, revision: m.revision, text: m.text, savedAt: now(), state: s.answers[entryId].state }));
  }
  if (m.t === 'submit') { Object.assign(s.answers[entryId], { state: 'submitted', submittedAt: now() }); s.version += 1; socket.send({ t: 'outcome', number: m.number, ok: true }); tell(world, s); }
  if (m.t === 'chat') {
    const entry = { n: s.chat.length + 1, from: { kind: socket.role === 'panel' ? 'panel' : 'candidate', ...socket.me }, text: m.text, at: now() };
    s.chat.push(entry);
    socket.send({ t: 'outcome', number: m.number, ok: true });
    each(world, s, (o) => o.send({ t: 'chat', entries: [entry] }));
  }
}

export function roomRoutes(world) {
  return [['GET', '/rooms/:id', ({ id, member }) => { const s = world.sessions.find((x) => x.id === id); return s ? { body: view(world, s, 'panel', { id: member.memberId, name: member.name }) } : { status: 404, body: { type: '/problems/not-found', title: 'There is no such session', status: 404 } }; }]];
}

export function guestRoutes(world) {
  const find = (id) => world.sessions.find((s) => s.id === id);
  const guest = (act) => (call) => {
    const s = find(call.id);
    const invitation = s?.invitations.find((i) => i.id === call.guest && i.state !== 'revoked');
    return invitation ? act(s, invitation, call) : { status: 401, body: { type: '/problems/link-not-redeemed', title: 'Open your link', status: 401 } };
  };
  return [
    ['POST', '/guests/:id/redeem', ({ id, body }) => {
      const invitation = find(id)?.invitations.find((i) => i.id === body.invitation);
      if (invitation?.state === 'revoked') return { status: 409, body: { type: '/problems/link-revoked', title: 'This link was revoked', status: 409 } };
      return { body: { role: invitation.role }, headers: { 'Set-Cookie': `mock-guest=${invitation.id}; Path=/api/v1/guests/${id}; HttpOnly` } };
    }],
    ['GET', '/guests/:id/invitation', guest((s, i) => ({ body: { kitTitle: s.kit.title, startsAt: s.startsAt, durationMinutes: s.durationMinutes, timeZone: s.timeZone, candidateTimeZone: s.candidate.timeZone, criteria: ['Reliability', 'Consistency', 'Change in production', 'Diagnosis'], stored: ['Your answers and the chat, so that the panel can rate what you said.', 'Ratings and notes of the panel. You get feedback, not the notes.'], retentionDays: 180, consent: s.consent, name: s.candidate.name, pronouns: s.candidate.pronouns, panelSize: s.panel.length, role: i.role, state: s.state } }))],
    ['GET', '/guests/:id/host', guest(() => ({ body: { workspaceName: 'Kestrel Freight' } }))],
    ['POST', '/guests/:id/consent', guest((s, _i, { body }) => { s.consent = 'given'; if (body.name) s.candidate.name = body.name; s.candidate.accommodation = body.accommodation; s.version += 1; tell(world, s); return { status: 204 }; })],
    ['POST', '/guests/:id/consent/withdraw', guest((s) => { s.consent = 'withdrawn'; return { status: 204 }; })],
    ['POST', '/guests/:id/lobby', guest((s, i) => { if (!s.lobby.waiting.some((w) => w.invitationId === i.id)) s.lobby.waiting.push({ invitationId: i.id, name: s.candidate.name }); s.version += 1; tell(world, s); return { status: 204 }; })],
    ['GET', '/guests/:id/room', guest((s, i) => ({ body: view(world, s, i.role, { id: i.id, name: s.candidate.name }) }))],
  ];
}
