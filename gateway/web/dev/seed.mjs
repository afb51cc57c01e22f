const WS = '00000000-0000-7000-8000-00000000ac3e';
const member = (n, name, roles) => ({ memberId: `00000000-0000-7000-8000-0000000000d${n}`, name, email: `${name.split(' ')[0].toLowerCase()}@demo.greenroom.dev`, roles, state: 'active' });
const kp = (id, text, weight) => ({ id, text, weight, terms: [text.split(' ')[0].toLowerCase()] });

const contents = [
  {
    title: 'Retries without double effects', competency: 'Reliability', timeBoxMinutes: 12, weight: 3,
    prompt: 'A phone app sends a payment and the connection drops before the reply. How do you let it try again without paying twice?',
    keyPoints: [kp('a', 'One key per intent, the same on each retry', 3), kp('b', 'Key and effect in one atomic write', 3), kp('c', 'Same key with another body is refused', 1), kp('d', 'Two at once: one wins, the other waits or conflicts', 2), kp('e', 'Back-off with jitter and a limit', 2), kp('f', 'Says how long keys live', 1)],
    anchors: { 1: 'Sends again and hopes', 2: 'Has a key, loses it between write and effect', 3: 'Key and effect together, replays the reply', 4: 'As 3, with races, body hash and lifetime' },
  },
  {
    title: 'Publish an event with the write', competency: 'Consistency', timeBoxMinutes: 12, weight: 3,
    prompt: 'A service saves an order and must tell the warehouse. How do you make sure that the message goes out exactly when the order is kept, and never otherwise?',
    keyPoints: [kp('a', 'Names the gap between two systems', 2), kp('b', 'Event stored in the same transaction', 3), kp('c', 'Readers cope with the same event twice', 3), kp('d', 'Order per order is kept', 1), kp('e', 'Watches lag; sets stuck events aside', 2)],
    anchors: { 1: 'Saves, then sends; sees no problem in it', 2: 'Sees it, answers with retries or two phases', 3: 'One write, outbox, readers ignore repeats', 4: 'As 3, with order, lag and stuck events' },
  },
  {
    title: 'Change a busy table without a stop', competency: 'Change in production', timeBoxMinutes: 12, weight: 2,
    prompt: 'A column of a large, busy table must be split in two. How do you do it while people work?',
    keyPoints: [kp('a', 'Expand first, contract in a later release', 3), kp('b', 'Old and new code run side by side', 2), kp('c', 'Backfill in small steps, without a long lock', 3), kp('d', 'A way back at each step', 2)],
    anchors: { 1: 'Stops the service', 2: 'One big migration at night', 3: 'Expand, backfill, contract', 4: 'As 3, with checks and a way back' },
  },
  {
    title: 'The slow endpoint', competency: 'Diagnosis', timeBoxMinutes: 10, weight: 1,
    prompt: 'One endpoint became slow last week, only for some customers. Where do you look, and in what order?',
    keyPoints: [kp('a', 'Asks what changed', 1), kp('b', 'Splits by customer and percentile', 2), kp('c', 'Follows one slow request through', 2)],
    anchors: { 1: 'Guesses', 2: 'Looks at averages', 3: 'Narrows down by data', 4: 'As 3, and proves the cause' },
  },
].map((content) => ({ reason: 'Networks lose replies, not only requests. This shows whether somebody designs for it or repairs it.', guidance: 'Let them choose the protocol. If they begin with brokers, bring them back to the phone: who makes up the key, and when?\nAsk for the moment in which both tries arrive.', sampleAnswer: 'The app makes up one key for each press of Pay and sends it with every retry.\nThe server writes key and payment in one transaction, and answers a known key with the reply it kept.', followUps: ['What if the key store is lost?', 'How long do you keep keys?', 'What does the person see meanwhile?'], difficulty: 'medium', tags: [], role: 'Backend', ...content }));

const kit = { id: 'kit-1', version: 4, title: 'Backend engineer, core' };
const plan = () => contents.map(({ title, competency, weight, timeBoxMinutes, ...rest }, at) => ({ entryId: `e${at + 1}`, questionId: `q${at + 1}`, version: 3, weight, timeBoxMinutes, title, competency, state: 'pending', usedSeconds: 0, content: { title, competency, timeBoxMinutes, ...rest } }));

const TEXT = 'The app cannot know whether the first try got through, so I would make trying again harmless instead of trying to be clever. The app makes up a key when the person presses Pay, and sends the same key with every retry of that press.\n\nOn the server the key goes into the same transaction as the payment, with a unique index, so there is never a payment without its key or the other way round. When the key is there already I return the stored response.';

export function seed() {
  const members = [member(1, 'Ada Brightwater', ['admin', 'author', 'interviewer', 'hiring']), member(2, 'Ben Okonkwo-Fitzgerald', ['interviewer']), member(3, 'Hana Demirtaş', ['hiring']), member(4, 'Alex Morgan', ['author'])];
  const [ada, ben, hana] = members.map((m) => m.memberId);
  const at = (hours) => new Date(Math.round((Date.now() + hours * 3_600_000) / 900_000) * 900_000).toISOString();
  const session = (id, name, hours, state, over = {}) => ({
    id, workspaceId: WS, state, kit, candidate: { id: `c-${id}`, name, email: `${id}@example.org`, pronouns: null, timeZone: 'America/Bogota' }, panel: [ada, ben], lead: ada,
    startsAt: at(hours), durationMinutes: 60, timeZone: 'Europe/Berlin', startedAt: null, endedAt: null, consent: 'none', version: 1, plan: plan(), current: null, answers: {}, chat: [], lobby: { waiting: [], admitted: [] }, pausedSeconds: 0,
    invitations: [{ id: `${id}-inv`, role: 'candidate', state: 'issued', epoch: 1 }], ...over,
  });
  const ended = (id, name, hours) => {
    const done = session(id, name, hours, 'ended', { startedAt: at(hours), endedAt: at(hours + 1), consent: 'given' });
    done.plan.slice(0, 3).forEach((entry) => { entry.state = 'done'; entry.usedSeconds = 700; });
    done.answers = { e1: { text: TEXT, revision: 40, state: 'submitted', savedAt: at(hours) }, e2: { text: 'I write the event into a table in the same transaction as the order, and a small relay reads that table and publishes.', revision: 9, state: 'submitted', savedAt: at(hours) }, e3: { text: 'One update over the table in the night.', revision: 4, state: 'left', savedAt: at(hours) } };
    return done;
  };
  const sessions = [
    session('s-next', 'Maria-Fernanda Castellanos Echeverría de la Torre', 0.25, 'scheduled', { consent: 'given' }),
    session('s-later', 'Þórdís Guðmundsdóttir', 26, 'scheduled', { candidate: { id: 'c-later', name: 'Þórdís Guðmundsdóttir', timeZone: 'Atlantic/Reykjavik' } }),
    session('s-live', 'Krishnamoorthy Venkataraghavan Subramanian', -0.5, 'live', { startedAt: new Date(Date.now() - 26 * 60_000).toISOString(), consent: 'given', lobby: { waiting: [], admitted: ['s-live-inv'] } }),
    ended('s-done', 'Adaeze Nwosu', -48), ended('s-mine', 'Ngozi Okonkwo-Fitzgerald', -96),
    session('s-missed', 'Bo Li', -72, 'noShow', { reason: 'Nobody came and nobody wrote' }),
  ];
  const live = sessions.find((s) => s.id === 's-live');
  live.plan[0].state = 'done'; live.plan[0].usedSeconds = 840; live.plan[1].state = 'current'; live.plan[1].usedSeconds = 520;
  live.current = { entryId: 'e2', since: Date.now() };
  live.answers = { e1: { text: TEXT, revision: 40, state: 'submitted', submittedAt: new Date(Date.now() - 600_000).toISOString(), savedAt: new Date().toISOString() }, e2: { text: 'The trouble is that the order goes into our database and the message goes to the broker, and those are two systems that cannot promise anything together. If I save first and the process dies before the send, the order exists and nobody hears of it.\n\nSo I would not do both. I write the event into a table in the same transaction as the order, and a small relay reads that table and publishes.', revision: 33, state: 'draft', savedAt: new Date().toISOString() } };
  live.chat = [{ n: 1, from: { kind: 'panel', id: ben, name: 'Ben Okonkwo-Fitzgerald' }, text: 'Can you hear us well?', at: new Date(Date.now() - 1500_000).toISOString() }];
  const passage = (text, words) => ({ kind: 'passage', start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  const rated = (r1, r2, r3, recommendation, summary) => ({ state: 'submitted', revision: 20, recommendation, summary, notes: [{ id: `n${r1}${r3}`, at: at(-47.8), entryId: 'e1', text: 'Came to the stored response alone, from a bug of their own.' }], ratings: { e1: { rating: r1, keyPoints: { a: { state: 2, evidence: [passage(TEXT, 'sends the same key with every retry of that press')] }, b: { state: 2, evidence: [passage(TEXT, 'the key goes into the same transaction as the payment')] }, c: { state: 0, evidence: [] }, d: { state: 1, evidence: [] } } }, e2: { rating: r2, keyPoints: { b: { state: 2, evidence: [] } } }, ...(r3 ? { e3: { rating: r3, keyPoints: {} } } : {}) } });
  const assessments = {
    [`s-done.${ada}`]: rated(4, 3, 4, 'yes', 'Strong on retries and events; change in production needs a mentor in the first months.'),
    [`s-done.${ben}`]: rated(4, 3, 2, 'no', 'The backfill would have locked the table. For a platform team that is the job.'),
    [`s-mine.${ben}`]: rated(3, 3, 2, 'yes', 'Careful and clear.'),
  };
  return { ws: WS, members, hana, kit, plan, sessions, assessments, sockets: new Set(), down: false };
}
