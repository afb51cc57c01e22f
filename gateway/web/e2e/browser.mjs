import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const BASE = process.env.GREENROOM_URL ?? 'http://localhost:8080';
export const PASSWORD = 'greenroom-demo';
export const account = (name) => `${name}@demo.greenroom.dev`;

export const launch = () => chromium.launch({ executablePath: process.env.GREENROOM_CHROMIUM ?? '/usr/bin/chromium', args: ['--use-fake-device-for-media-stream'] });

/** A person of their own: cookies, storage and, if wanted, another zone and size. */
export async function person(browser, options = {}) {
  const context = await browser.newContext({ baseURL: BASE, viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(BASE).origin });
  const page = await context.newPage();
  page.setDefaultTimeout(25_000);
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && /Content Security Policy|Minified React|Warning:/.test(message.text()) && page.faults.push(`${page.url()}: ${message.text()}`));
  return page;
}

export async function signIn(page, name) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(account(name));
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe finds on a page by WCAG 2.2 A and AA, one line each. */
export async function axeFindings(page) {
  // Evaluated by the debugger, so that the page's own script policy stays as strict as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  return violations.map((v) => `${v.impact} ${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);
}

export const overflows = (page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
