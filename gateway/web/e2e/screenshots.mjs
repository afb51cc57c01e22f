// Every page and state at 1440 and 390 px, light and dark, into GREENROOM_SHOTS. Needs a started demo platform (GREENROOM_URL).
import { mkdirSync } from 'node:fs';
import { launch, overflows } from './browser.mjs';
import { stage } from './stage.mjs';

const DIR = process.env.GREENROOM_SHOTS ?? 'screenshots';
const ONLY = process.env.GREENROOM_SHOTS_ONLY?.split(',');
const SIZES = (process.env.GREENROOM_SHOTS_SIZES ?? '1440,390').split(',').map(Number);
mkdirSync(DIR, { recursive: true });

const browser = await launch();
const wide = [];
try {
  const scenes = await stage(browser);
  for (const { name, page, prepare } of scenes) {
    if (ONLY && !ONLY.some((part) => name.includes(part))) continue;
    for (const width of SIZES) {
      await page.setViewportSize({ width, height: width < 800 ? 844 : 900 });
      await prepare(page, width).catch(async (fault) => {
        await page.screenshot({ path: `${DIR}/FAILED-${name}-${width}.png` });
        throw new Error(`${name} at ${width}: ${page.faults.join('; ')}`, { cause: fault });
      });
      for (const scheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.screenshot({ path: `${DIR}/${name}-${width}-${scheme}.png`, fullPage: !(await page.locator('.room, .veil').count()) });
      }
      if (await overflows(page)) wide.push(`${name} at ${width}`);
    }
    console.log(name);
  }
  const faults = scenes.flatMap(({ page }) => page.faults);
  console.log([...new Set(faults)].join('\n'));
  console.log(wide.length ? `wider than the window: ${wide.join(', ')}` : 'nothing is wider than the window');
} finally {
  await browser.close();
}
