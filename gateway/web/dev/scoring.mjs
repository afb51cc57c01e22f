const SCORER = { name: 'greenroom-align', version: '1', modelDigest: 'mock', calibration: 'own-24-mock' };
const AT = '2026-11-24T10:00:00Z';
const CURVE = [[0, 0, 0], [0.3, 0.05, 0.12], [0.45, 0.4, 0.5], [0.55, 0.75, 0.78], [0.7, 1, 0.94], [1, 1, 0.94]].map(([raw, shipped, own]) => ({ raw, shipped, own }));
const OWN = { version: 1, name: SCORER.calibration, scorer: 'greenroom-align 1 mock', answers: 24, errorBefore: 0.21, errorAfter: 0.148, curve: CURVE, at: AT };

export function scoringRoutes(world) {
  const scoring = (world.scoring ??= { version: 0, settings: { confirmedAnswers: true }, jobs: [] });
  const job = (one) => (one.done < one.total ? { ...one, done: (one.done += 5) } : { ...one, state: 'finished', finishedAt: AT });
  const key = (id, member) => `${id}.${member.memberId}`;
  const mine = (id, member) => (world.assessments[key(id, member)] ??= { session: id, state: 'draft', revision: 0, ratings: {}, notes: [], recommendation: null });
  const write = (act) => ({ id, member, body, query, ...rest }) => {
    const a = mine(id, member);
    const revision = Number(body?.revision ?? query.get('revision'));
    if (revision > a.revision) { a.revision = revision; act(a, body ?? {}, rest); }
    return { body: { revision: a.revision, savedAt: new Date().toISOString() } };
  };
  const base = '/workspaces/:ws/assessments/mine/:id';
  const stateOf = (id, m) => world.assessments[`${id}.${m}`]?.state ?? 'none';
  const begun = () => world.sessions.filter((s) => s.startedAt);
  return [
    ['GET', base, ({ id, member }) => ({ body: { session: id, ...mine(id, member) } })],
    ['PUT', `${base}/ratings/:entry`, write((a, body, { entry }) => { a.ratings[entry] = { rating: body.rating, keyPoints: body.keyPoints }; })],
    ['PUT', `${base}/notes/:note`, write((a, body, { note }) => { a.notes = [...a.notes.filter((n) => n.id !== note), { id: note, at: body.at, entryId: body.entryId, text: body.text }]; })],
    ['DELETE', `${base}/notes/:note`, write((a, _b, { note }) => { a.notes = a.notes.filter((n) => n.id !== note); })],
    ['PUT', `${base}/recommendation`, write((a, body) => { a.recommendation = body.recommendation; a.summary = body.summary; })],
    ['POST', `${base}/submit`, ({ id, member }) => { mine(id, member).state = 'submitted'; return { body: mine(id, member) }; }],
    ['POST', `${base}/amend`, ({ id, member, body }) => { Object.assign(mine(id, member), { state: 'amended', recommendation: body.recommendation, summary: body.summary, amendedAt: new Date().toISOString() }); return { body: mine(id, member) }; }],
    ['GET', '/workspaces/:ws/evaluations', ({ member, query }) => {
      const items = begun().map((s) => {
        const panel = s.panel.map((m) => ({ memberId: m, state: stateOf(s.id, m) === 'amended' ? 'submitted' : stateOf(s.id, m) }));
        const complete = panel.every((p) => p.state === 'submitted');
        const card = scorecard(world, s, member);
        return { sessionId: s.id, kit: s.kit, candidateId: s.candidate.id, endedAt: s.endedAt, panel, complete, recommendations: card.recommendations && Object.fromEntries(card.recommendations.map((r) => [r.recommendation, 1])), lateSince: null, mineState: panel.find((p) => p.memberId === member.memberId)?.state ?? null };
      });
      const state = query.get('state');
      return { body: { items: items.filter((i) => (state === 'all' || (state === 'complete') === i.complete) && (query.get('mine') !== 'true' || i.mineState)), next: null } };
    }],
    ['GET', '/workspaces/:ws/scoring/settings', () => ({ body: scoring.settings, version: scoring.version })],
    ['PUT', '/workspaces/:ws/scoring/settings', ({ body }) => { scoring.settings = body; return { body, version: ++scoring.version }; }],
    ['GET', '/workspaces/:ws/scoring/calibration', () => ({ body: { name: OWN.name, own: OWN, judged: 27, needed: 29, versions: [OWN] } })],
    ['GET', '/workspaces/:ws/scoring/rescorings', () => ({ body: { items: scoring.jobs.map(job), next: null } })],
    ['POST', '/workspaces/:ws/scoring/rescorings', ({ body, member }) => { const one = { id: String(scoring.jobs.length), scope: { kind: body.scope, id: body.id }, requestedBy: member.memberId, requestedAt: AT, state: 'running', total: 40, done: 0, changed: 12, failed: 1 }; scoring.jobs.unshift(one); return { status: 201, body: one }; }],
    ['GET', '/workspaces/:ws/scorecards/:id', ({ id, member }) => { const s = world.sessions.find((x) => x.id === id); return s?.startedAt ? { body: scorecard(world, s, member) } : { status: 404, body: { type: '/problems/not-found', title: 'There is no scorecard yet', status: 404 } }; }],
  ];
}

function scorecard(world, s, member) {
  const submitted = s.panel.map((m) => [m, world.assessments[`${s.id}.${m}`]]).filter(([, a]) => a && a.state !== 'draft');
  const open = !s.panel.includes(member.memberId) || submitted.some(([m]) => m === member.memberId);
  const grid = s.plan.map((e) => {
    const cells = s.panel.map((m) => ({ memberId: m, rating: submitted.find(([x]) => x === m)?.[1].ratings[e.entryId]?.rating ?? null }));
    const values = cells.map((c) => c.rating).filter(Boolean);
    const mean = values.length ? values.reduce((a, b) => a + b) / values.length : null;
    return { entryId: e.entryId, title: e.title, competency: e.competency, weight: e.weight, cells, mean, agreement: values.length < s.panel.length ? 'gap' : Math.max(...values) - Math.min(...values) > 1 ? 'mixed' : 'agreed' };
  });
  const rated = grid.filter((g) => g.mean !== null);
  const covered = rated.reduce((sum, g) => sum + g.weight, 0);
  const questions = s.plan.map((e) => {
    const answer = s.answers[e.entryId];
    return {
      entryId: e.entryId, questionId: e.questionId, version: 3, weight: e.weight, competency: e.competency, timeBoxMinutes: e.timeBoxMinutes, title: e.title, prompt: e.content.prompt, anchors: e.content.anchors, answer: answer ? { text: answer.text, state: answer.state === 'left' ? 'left' : 'submitted', usedSeconds: e.usedSeconds } : null,
      keyPoints: e.content.keyPoints.map((k, at) => ({ id: k.id, text: k.text, weight: k.weight, ratings: open ? submitted.map(([m, a]) => ({ memberId: m, state: a.ratings[e.entryId]?.keyPoints[k.id]?.state ?? null, evidence: a.ratings[e.entryId]?.keyPoints[k.id]?.evidence ?? [] })) : [], ...(open && answer ? { suggestion: { state: ['covered', 'covered', 'missing', 'contradicted', 'partly', 'missing'][at], confidence: 0.94 - at * 0.07, confidenceWord: ['sure', 'sure', 'fairly sure', 'fairly sure', 'unsure', 'unsure'][at], passage: at === 3 ? { start: 0, end: Math.min(60, answer.text.length) } : at === 1 ? { start: answer.text.indexOf('with a unique'), end: answer.text.indexOf('with a unique') + 19 } : null } } : {}) })),
      suggestion: open && answer ? { rating: 3, flags: ['contradiction', 'keywordStuffing'], referencesUsed: [], restsOn: { confirmed: 3, erased: 1, withdrawn: 0 }, scorer: SCORER, at: AT } : null,
      earlier: open && answer ? [{ rating: 2, states: Object.fromEntries(e.content.keyPoints.map((k) => [k.id, 'partly'])), scorer: { ...SCORER, calibration: 'shipped-1' }, at: AT }] : [],
      notes: open ? submitted.flatMap(([m, a]) => a.notes.filter((n) => n.entryId === e.entryId).map((n) => ({ memberId: m, at: n.at, text: n.text }))) : [],
    };
  });
  return {
    session: { id: s.id, kit: s.kit, candidateId: s.candidate.id, panel: s.panel.map((m) => ({ memberId: m, state: submitted.some(([x]) => x === m) ? 'submitted' : 'none' })), startedAt: s.startedAt, endedAt: s.endedAt, complete: submitted.length === s.panel.length },
    means: open ? s.panel.map((memberId) => ({ memberId, value: 3.1 })) : [], amendments: [],
    result: open ? { value: covered ? rated.reduce((sum, g) => sum + g.mean * g.weight, 0) / covered : null, of: 4, coveredWeight: covered, totalWeight: grid.reduce((sum, g) => sum + g.weight, 0), ratings: rated.length * submitted.length, gaps: grid.length - rated.length, suggested: 2.9 } : null,
    recommendations: open ? submitted.map(([m, a]) => ({ memberId: m, recommendation: a.recommendation, summary: a.summary, amended: Boolean(a.amendedAt) })) : null,
    hidden: open ? [] : [{ what: 'ratings, notes and recommendations of the others, suggestions, result', why: 'You are on this panel. To keep your view your own, what others said is shown after you submit yours.', opens: 'ownSubmission' }],
    grid: open ? grid : grid.map((g) => ({ ...g, cells: [], mean: null, agreement: 'gap' })), questions,
    competencies: open ? grid.map((g) => ({ competency: g.competency, value: g.mean, lowest: g.mean && Math.floor(g.mean), highest: g.mean && Math.ceil(g.mean), ratings: g.cells.filter((c) => c.rating).length })) : [],
    agreement: open && submitted.length > 1 ? { name: 'Krippendorff’s α (ordinal)', value: 0.61, n: rated.length } : null,
  };
}
