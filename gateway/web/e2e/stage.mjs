import { person, signIn } from './browser.mjs';
import { createSession, presentFirst } from './play.mjs';

const at = (path, ready) => async (page) => {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (ready) await ready(page);
  await page.waitForLoadState('networkidle').catch(() => undefined);
};
const opened = (link) => async (page) => {
  await page.locator(link).first().click();
  await page.waitForLoadState('networkidle').catch(() => undefined);
};
const pane = (name) => async (page, width) => {
  if (width < 800) await page.locator('.switch button', { hasText: name }).click();
};

/** Sets up people, sessions in each phase, and how to reach every page and state. */
export async function stage(browser) {
  const nobody = await person(browser);
  const ada = await person(browser);
  await signIn(ada, 'ada');
  const { session, candidateUrl } = await createSession(ada, { name: 'Maria-Fernanda Castellanos Echeverría de la Torre' });
  const alex = await person(browser);
  await signIn(alex, 'alex');
  const guest = await person(browser, { timezoneId: 'America/Bogota' });
  const scenes = [
    { name: 'sign-in', page: nobody, prepare: at('/sign-in') },
    { name: 'invitation', page: guest, prepare: (page) => page.goto(candidateUrl).then(() => page.getByRole('heading', { name: 'What is stored' }).waitFor()) },
    ...memberScenes(ada, session, alex),
    { name: 'rehearsal', page: guest, prepare: async (page) => { await page.goto(candidateUrl.replace(/#.*/, '/try')); await page.locator('#text').waitFor({ state: 'attached' }); } },
    { name: 'room-interviewer-lobby', page: ada, prepare: async (page, width) => { await page.goto(`/rooms/${session}`); await page.locator('#plan-h').waitFor({ state: 'attached' }); await pane('Guide')(page, width); } },
    {
      name: 'room-candidate-waiting', page: guest,
      prepare: async (page) => {
        if (page.url().endsWith('/try')) await page.goto(candidateUrl);
        if (!page.url().endsWith('/room')) {
          await page.getByLabel(/^I agree/).check();
          await page.getByRole('button', { name: 'Go to the room' }).click();
        }
        await page.getByRole('heading', { name: /You are in/ }).waitFor();
      },
    },
    {
      name: 'room-interviewer-waiting', page: ada,
      prepare: async (page) => { await page.goto(`/rooms/${session}`); await page.getByRole('button', { name: /^Let / }).waitFor(); },
    },
    { name: 'room-candidate', page: guest, prepare: async (page, width) => { if (width === 1440) await begin(ada); await page.locator('#text').waitFor({ state: 'attached' }); if (width === 1440) await write(page); await pane('Answer')(page, width); } },
    { name: 'room-candidate-question', page: guest, prepare: async (page, width) => { await pane('Question')(page, width); } },
    { name: 'room-candidate-undo', page: guest, prepare: async (page, width) => { await pane('Answer')(page, width); if (!(await page.getByRole('button', { name: 'Undo' }).count())) await page.getByRole('button', { name: /^Submit/ }).click(); await page.getByRole('button', { name: 'Undo' }).click(); await page.getByRole('button', { name: /^Submit/ }).click(); await page.getByRole('button', { name: 'Undo' }).waitFor(); } },
    { name: 'room-candidate-chat', page: guest, prepare: async (page) => { await page.getByRole('button', { name: 'Undo' }).click({ timeout: 500 }).catch(() => undefined); if (!(await page.locator('.chatbox').count())) await page.getByRole('button', { name: /^Chat/ }).click(); } },
    { name: 'room-candidate-offline', page: guest, prepare: async (page) => { await page.keyboard.press('Escape'); await page.context().setOffline(true); await page.getByText('Your network is down.').waitFor(); } },
    { name: 'room-interviewer-live', page: ada, prepare: async (page, width) => { await guest.context().setOffline(false); if (width === 1440) await rate(page); await pane('Rate')(page, width); } },
    { name: 'room-interviewer-answer', page: ada, prepare: async (page, width) => { await pane('Answer')(page, width); } },
    { name: 'room-interviewer-plan', page: ada, prepare: async (page, width) => { await pane('Plan')(page, width); } },
    { name: 'room-interviewer-keys', page: ada, prepare: async (page) => { if (!(await page.getByRole('dialog').count())) await page.keyboard.press('?'); await page.getByRole('dialog').waitFor(); } },
    { name: 'room-interviewer-offline', page: ada, prepare: async (page, width) => { await page.keyboard.press('Escape'); await pane('Rate')(page, width); await page.context().setOffline(true); await page.getByText('Your network is down.').waitFor(); } },
    { name: 'room-interviewer-ended', page: ada, prepare: async (page) => { await page.context().setOffline(false); await end(page); } },
    { name: 'room-candidate-ended', page: guest, prepare: async (page) => { await page.getByRole('heading', { name: /Thank you/ }).waitFor(); } },
    { name: 'scorecard-blind', page: ada, prepare: at(`/scorecards/${session}`) },
  ];
  return scenes;
}

function memberScenes(page, session, alex) {
  return [
    { name: 'today', page, prepare: at('/') },
    { name: 'sessions', page, prepare: at('/sessions') },
    { name: 'sessions-create', page, prepare: at('/sessions?create=true') },
    { name: 'session', page, prepare: at(`/sessions/${session}`) },
    { name: 'palette', page, prepare: async (p) => { await at('/')(p); await p.keyboard.press('Control+k'); await p.getByRole('dialog').waitFor(); } },
    { name: 'catalog', page, prepare: at('/catalog') },
    { name: 'question', page, prepare: async (p, width) => { await at('/catalog')(p); await p.locator('.item h3 a, .item h3 button').first().waitFor({ timeout: 3000 }).catch(() => undefined); if (width >= 1100) await p.getByRole('link', { name: 'Open' }).click({ timeout: 3000 }).catch(() => undefined); else await p.locator('.item a').first().click({ timeout: 3000 }).catch(() => undefined); await p.waitForLoadState('networkidle'); } },
    { name: 'kits', page, prepare: at('/kits') },
    { name: 'kit', page, prepare: async (p) => { await at('/kits')(p); await opened('.item h3 a')(p); await p.locator('main h2').first().waitFor(); } },
    { name: 'kit-edit', page, prepare: async (p) => { await at('/kits/new')(p); } },
    { name: 'question-edit', page, prepare: async (p) => { await at('/questions/new')(p); } },
    { name: 'people', page, prepare: at('/people') },
    { name: 'account', page, prepare: at('/account') },
    { name: 'scorer', page: alex, prepare: at('/scorer') },
    { name: 'scorecards', page, prepare: at('/scorecards') },
    { name: 'scorecard', page, prepare: async (p) => { await at('/scorecards')(p); const done = p.locator('tbody tr', { hasText: '2 of 2' }); await p.locator('tbody tr').first().waitFor({ timeout: 4000 }).catch(() => undefined); await ((await done.count()) ? done : p.locator('tbody tr')).first().locator('th a').click({ timeout: 4000 }).catch(() => undefined); await p.locator('.verdict, .hiddenbox').first().waitFor({ timeout: 4000 }).catch(() => undefined); } },
    { name: 'scorecard-amend', page, prepare: async (p) => { await at('/scorecards')(p); await p.locator('tbody tr', { hasText: '2 of 2' }).first().locator('th a').click(); await p.getByRole('button', { name: 'Amend my rating of question 1' }).click(); const dialog = p.getByRole('dialog'); await dialog.locator('.anchor').nth(2).click(); await dialog.getByLabel('Reason for the change').fill('Heard the bound on the queue only on reading.'); } },
    { name: 'not-found', page, prepare: at('/nowhere') },
  ];
}

async function begin(page) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: /^Let / }).click();
  await page.getByRole('button', { name: /^Start/ }).click();
  await presentFirst(page);
}

async function write(page) {
  await page.locator('#text').fill('Checkout began to answer 503 on a Friday evening. The alert on the error rate rang after four minutes, before support had a ticket. I took the role of incident lead and asked a colleague to keep the status page.\n\nFirst we switched the new recommendation call off by its feature flag, which brought the errors down within ten minutes. The root cause was an unbounded queue in front of the recommendation service: it was slow, and because there was no timeout its slowness became ours.\n\nSince then every outbound call has a timeout and a breaker, and the queue has a bound.');
  await page.getByText(/^Saved/).first().waitFor();
}

async function rate(page) {
  await page.locator('.doc--text').waitFor();
  await page.locator('#rate').click({ position: { x: 10, y: 200 } });
  for (const key of ['2', '2', '1']) await page.keyboard.press(key);
  await page.keyboard.press('Shift+3');
  await mark(page, 'The alert on the error rate', 'before support had a ticket.', 'A');
  await mark(page, 'First we switched', 'within ten minutes.', 'B');
  await page.getByLabel('New note').fill('Told it in order, with times. Needed no hint.');
  await page.getByLabel('New note').press('Enter');
}

/** Selects from some words of the answer to others, and makes that the evidence of a key point. */
async function mark(page, from, to, letter) {
  await page.evaluate(([first, last]) => {
    const answer = document.querySelector('.doc--text');
    const nodes = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.data.includes(first)) range.setStart(node, node.data.indexOf(first));
      if (node.data.includes(last)) range.setEnd(node, node.data.indexOf(last) + last.length);
    }
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }, [from, to]);
  await page.getByRole('toolbar').getByRole('button', { name: new RegExp(`Key point ${letter}`) }).click();
}

async function end(page) {
  const button = page.getByRole('button', { name: /^End/ });
  if (!(await button.count())) return;
  await button.click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the interview' }).click();
  await page.getByText('The interview has ended.').waitFor();
}
