import { axeFindings, launch } from './browser.mjs';

const steps = [];

/** One sentence that holds, or the reason why it does not. */
export async function holds(sentence, act) {
  const from = Date.now();
  try {
    await act();
    steps.push({ sentence, ok: true });
    console.log(`ok    ${sentence} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  } catch (fault) {
    steps.push({ sentence, ok: false });
    console.log(`FAIL  ${sentence}\n      ${String(fault.message).split('\n').slice(0, 6).join('\n      ')}`);
    throw fault;
  }
}

export async function accessible(page, name) {
  await holds(`axe finds nothing serious on ${name}`, async () => {
    const found = (await axeFindings(page)).filter((line) => /^(serious|critical)/.test(line));
    if (found.length) throw new Error(found.join('\n'));
  });
}

/** Plays one story in its own browser; the process ends with 1 when a sentence does not hold. */
export async function story(title, play) {
  console.log(`\n${title}`);
  const browser = await launch();
  const people = [];
  try {
    await play(browser, people);
    await holds('no script of any page failed or was refused by its policy', async () => {
      const faults = people.flatMap((page) => page.faults);
      if (faults.length) throw new Error([...new Set(faults)].join('\n'));
    });
  } catch (fault) {
    if (steps.every((step) => step.ok)) console.log(`FAIL  ${String(fault.message).split('\n').slice(0, 4).join('\n      ')}`);
    await Promise.all(people.map((page, at) => page.screenshot({ path: `${process.env.GREENROOM_E2E_OUT ?? '/tmp'}/greenroom-e2e-${at}.png` }).catch(() => undefined)));
    process.exitCode = 1;
  } finally {
    await browser.close();
    const broken = steps.filter((step) => !step.ok).length;
    console.log(`${steps.length - broken} of ${steps.length} sentences hold`);
  }
}
