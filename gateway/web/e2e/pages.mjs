// Every page of a member: axe finds nothing serious, nothing is wider than the window, the first load is small.
import { expect } from './expect.mjs';
import { accessible, holds, story } from './check.mjs';
import { overflows, person, signIn } from './browser.mjs';

const PAGES = ['/', '/sessions', '/sessions?create=true', '/scorecards', '/catalog', '/kits', '/people', '/scorer', '/account', '/nowhere'];

await story('Every page', async (browser, people) => {
  const ada = await person(browser);
  people.push(ada);
  await accessible(await opened(ada, '/sign-in'), 'sign-in');
  await signIn(ada, 'ada');
  const question = await firstLink(ada, '/catalog', 'a[href^="/questions/"]:not([href$="/new"])');
  const kit = await firstLink(ada, '/kits', '.item h3 a');
  const session = await firstLink(ada, '/sessions', 'tbody a[href^="/sessions/"]');
  const scorecard = await firstLink(ada, '/scorecards', 'tbody a[href^="/scorecards/"]');
  const all = [...PAGES, question, kit, '/questions/new', '/kits/new', session, scorecard].filter(Boolean);
  for (const path of all) {
    await accessible(await opened(ada, path), path);
    await holds(`${path} fits a window of 390 px`, async () => {
      await ada.setViewportSize({ width: 390, height: 844 });
      expect(await overflows(ada), 'wider than the window').toBe(false);
      await ada.setViewportSize({ width: 1440, height: 900 });
    });
  }
  await holds('an administrator gives a member another role and takes it back', async () => {
    const alex = await person(browser);
    people.push(alex);
    await signIn(alex, 'alex');
    await opened(alex, '/people');
    const roles = alex.locator('tr', { hasText: 'Ben Panel' }).locator('td[data-label="Roles"]');
    for (const isAuthor of [true, false]) {
      await alex.getByRole('button', { name: 'Change Ben Panel' }).click();
      await alex.getByRole('checkbox', { name: /^Author/ }).setChecked(isAuthor);
      await alex.getByRole('button', { name: 'Save the roles' }).click();
      await alex.getByRole('dialog').waitFor({ state: 'detached' });
      await roles.filter(isAuthor ? { hasText: 'Author' } : { hasNotText: 'Author' }).waitFor();
    }
  });
  await holds('an administrator keeps confirmed answers out of suggestions, and lets them in again', async () => {
    const alex = await person(browser);
    people.push(alex);
    await signIn(alex, 'alex');
    await opened(alex, '/scorecards');
    await alex.getByRole('link', { name: 'Scorer' }).click();
    const choice = alex.getByRole('checkbox', { name: /^Let later suggestions rest on confirmed answers/ });
    for (const isOn of [false, true]) {
      await choice.setChecked(isOn);
      await alex.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
      await alex.reload();
      await choice.and(alex.locator(isOn ? ':checked' : ':not(:checked)')).waitFor();
    }
    await alex.getByText(/is in use/).first().waitFor();
    await alex.getByText(/^\d+ of \d+ rated answers/).waitFor();
    await accessible(alex, 'the scorer’s page');
  });
  await holds('the hiring team has a question of a scorecard scored again, and sees it finish', async () => {
    const hana = await person(browser);
    people.push(hana);
    await signIn(hana, 'hana');
    await opened(hana, scorecard);
    await hana.getByRole('link', { name: 'Score this question again' }).first().click();
    await hana.getByRole('button', { name: 'Score again' }).click();
    const job = hana.locator('.jobs > li').first();
    await job.locator('.chip', { hasText: 'Finished' }).waitFor({ timeout: 60_000 });
    await job.getByText(/^\d+ answers?, \d+ ha(s|ve) another suggestion/).waitFor();
    await accessible(hana, 'the scorer’s page with a finished job');
  });
  await holds('the palette opens by keyboard and leads to a page', async () => {
    await opened(ada, '/');
    await ada.keyboard.press('Control+k');
    await ada.getByRole('combobox').fill('people');
    await ada.keyboard.press('Enter');
    await ada.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  });
});

async function opened(page, path) {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function firstLink(page, path, link) {
  await opened(page, path);
  const found = page.locator(link).first();
  return (await found.waitFor({ timeout: 5_000 }).then(() => true, () => false)) ? found.getAttribute('href') : undefined;
}
