import { BASE } from './browser.mjs';

/** The link on the address under test, which in development is not the public one. */
const here = (url) => url.replace(new URL(url).origin, new URL(BASE).origin);

/** Creates a session by the page, as a person would, and hands back its links. */
export async function createSession(page, { name, panel = [] }) {
  await page.goto('/sessions?create=true');
  const kit = page.getByLabel('Kit', { exact: true });
  await kit.locator('option').nth(1).waitFor({ state: 'attached' });
  // A kit of about an hour, as most interviews are; the longest has all questions.
  const minutes = (await kit.locator('option').allInnerTexts()).map((text) => Number(/\((\d+) min\)/.exec(text)?.[1]));
  await kit.selectOption({ index: Math.max(1, minutes.findIndex((length) => length <= 90)) });
  await page.getByLabel('Candidate’s name', { exact: true }).fill(name);
  await page.getByLabel('Candidate’s time zone').selectOption('America/Bogota');
  for (const member of panel) await page.getByLabel(new RegExp(`^${member}`)).check();
  await page.getByRole('button', { name: 'Create the session' }).click();
  await page.getByRole('heading', { name: 'Session created' }).waitFor();
  const candidateUrl = await page.locator('.linkrow', { hasText: 'Candidate' }).locator('code').innerText();
  const panelUrl = await page.locator('.linkrow', { hasText: 'Panel' }).locator('code').innerText();
  return { session: panelUrl.split('/').at(-1), candidateUrl: here(candidateUrl), panelUrl };
}

export async function kitTitles(page) {
  await page.goto('/sessions?create=true');
  const options = page.getByLabel('Kit', { exact: true }).locator('option');
  await options.nth(1).waitFor({ state: 'attached' });
  return (await options.allInnerTexts()).slice(1);
}

/** The start may or may not show the first question by itself. */
export async function presentFirst(page) {
  const present = page.getByRole('button', { name: /^Present question 1/ });
  await page.locator('.roombar .chip--live').waitFor();
  if (await present.count()) await present.click();
}
