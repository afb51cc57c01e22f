// What a candidate can try on the invitation page before the day, and that none of it goes anywhere.
import { expect } from './expect.mjs';
import { accessible, holds } from './check.mjs';

/** Requests that a page makes while something is done. */
async function asked(page, act) {
  const seen = [];
  const note = (request) => seen.push(`${request.method()} ${new URL(request.url()).pathname}`);
  page.on('request', note);
  await act();
  page.off('request', note);
  return seen.filter((line) => line.includes('/api/'));
}

export async function tryDevices(guest) {
  await holds('a camera that is not allowed is said to be so, with what to do', async () => {
    await guest.getByRole('button', { name: 'Try the camera' }).click();
    await guest.getByText(/camera was not allowed\. Allow it/).waitFor();
  });
  await holds('camera and microphone are tried in the page, and nothing is sent', async () => {
    await guest.context().grantPermissions(['camera', 'microphone'], { origin: new URL(guest.url()).origin });
    const sent = await asked(guest, async () => {
      await guest.getByRole('button', { name: 'Try the camera' }).click();
      await guest.waitForFunction(() => document.querySelector('.picture')?.videoWidth > 0);
      await guest.getByRole('button', { name: 'Try the microphone' }).click();
      await guest.waitForFunction(() => Number(document.querySelector('.level')?.getAttribute('aria-valuenow')) > 0);
      await guest.getByRole('button', { name: 'Play the tone' }).click();
      await guest.getByText('We cannot tell whether you heard it').waitFor();
    });
    expect(sent.join(), 'requests').toBe('');
  });
  await accessible(guest, 'the invitation with its devices on');
  await holds('the connection is measured by questions that say nothing of the candidate', async () => {
    const sent = await asked(guest, async () => {
      await guest.getByRole('button', { name: 'Measure it' }).click();
      await guest.getByText(/^5 of 5 questions answered/).waitFor();
    });
    expect(new Set(sent).size, 'kinds of requests').toBe(1);
    expect(sent[0], 'request').toContain('GET ');
    const off = guest.getByRole('button', { name: 'Turn it off' });
    while (await off.count()) await off.first().click();
  });
}

export async function rehearse(guest) {
  await holds('the room is tried alone: written, submitted, chatted, and nothing is sent or kept', async () => {
    await guest.getByRole('link', { name: 'Try the room' }).click();
    const sent = await asked(guest, async () => {
      await guest.locator('#text').fill('The lamp in the hall; I swapped one part after the other.');
      await guest.getByText(/^Saved \d/).waitFor();
      await guest.getByRole('button', { name: /^Chat/ }).click();
      await guest.getByRole('textbox', { name: 'Message' }).fill('Is anybody here?');
      await guest.getByRole('textbox', { name: 'Message' }).press('Enter');
      await guest.getByText('Nobody reads this one.', { exact: false }).waitFor();
      await guest.getByRole('button', { name: 'Close the chat' }).click();
      await guest.getByRole('button', { name: 'Submit answer 1' }).click();
      await guest.getByRole('button', { name: 'Submit answer 2' }).waitFor();
    });
    expect(sent.join(), 'requests').toBe('');
    expect(await guest.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('rehearsal')).join()), 'kept').toBe('');
  });
  await accessible(guest, 'the rehearsal');
  await guest.getByRole('link', { name: 'Back to the invitation' }).click();
  await guest.getByRole('heading', { name: 'What is stored' }).waitFor();
}
