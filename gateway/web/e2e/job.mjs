// The whole job in real browsers: two people play an interview, a third reads the scorecard.
import { expect } from './expect.mjs';
import { accessible, holds, story } from './check.mjs';
import { person, signIn } from './browser.mjs';
import { createSession, kitTitles, presentFirst } from './play.mjs';
import { rehearse, tryDevices } from './guest.mjs';
import { listen } from './secrets.mjs';

const ANSWER = 'The caller makes up one key per intent and sends the same key with each retry.\n\nThe key and the effect are written in one atomic write.';
const MORE = ' A known key is answered with the stored reply.';
const NOTE = 'planted-note-7316 thought of the race alone';
const ASKED = 'Ten minutes more and questions in writing.';
const ADDED = 'On reading it again: the race is named, the lock is not.';
const NAME = `Nadia Ferreira ${Date.now() % 100_000}`;

await story('The whole job', async (browser, people) => {
  const ada = await person(browser);
  const guest = await person(browser, { timezoneId: 'America/Bogota' });
  const hana = await person(browser);
  people.push(ada, guest, hana);
  const reached = listen(guest);
  const planted = { rubric: '', guidance: '' };
  let made;

  await holds('Ada signs in and sees her day', async () => {
    await signIn(ada, 'ada');
    await ada.getByRole('heading', { name: 'Today' }).waitFor();
  });
  await accessible(ada, 'Today');
  await holds('a session is made from a kit and ends in links', async () => {
    expect((await kitTitles(ada)).length, 'kits').toBeAtLeast(1);
    made = await createSession(ada, { name: NAME });
    expect(made.candidateUrl, 'candidate link').toContain(`/i/${made.session}/`);
  });
  await accessible(ada, 'Sessions with the links');

  await holds('the candidate reads who, when and what is stored before anything is asked, and the secret leaves the address', async () => {
    await guest.goto(made.candidateUrl);
    await guest.getByRole('heading', { name: 'What is stored' }).waitFor();
    await guest.getByRole('heading', { name: 'Your interview with Acme' }).waitFor();
    expect(new URL(guest.url()).hash, 'fragment').toBe('');
    await guest.getByRole('button', { name: 'Go to the room' }).isDisabled();
  });
  await accessible(guest, 'the invitation');
  await tryDevices(guest);
  await rehearse(guest);
  await holds('the candidate asks for something, consents and waits', async () => {
    await guest.getByText('I need something to be different').click();
    await guest.getByLabel('What would help you').fill(ASKED);
    await guest.getByLabel(/^I agree/).check();
    await guest.getByRole('button', { name: 'Go to the room' }).click();
    await guest.getByRole('heading', { name: /waiting room/ }).waitFor();
  });
  await accessible(guest, 'the waiting room');

  await holds('Ada prepares alone, reads what the candidate asked for, lets the candidate in and starts', async () => {
    await ada.goto(`/rooms/${made.session}`);
    await ada.locator('.banner', { hasText: ASKED }).waitFor();
    await ada.goto(`/sessions/${made.session}`);
    await ada.locator('.facts', { hasText: ASKED }).waitFor();
    await ada.goto(`/rooms/${made.session}`);
    await ada.getByRole('tab', { name: 'Guide' }).click();
    planted.guidance = (await ada.locator('section', { has: ada.getByRole('heading', { name: 'Guidance' }) }).last().locator('p').first().innerText()).slice(0, 60);
    await ada.getByRole('button', { name: /^Let / }).click();
    await ada.getByRole('button', { name: /^Start/ }).click();
    await presentFirst(ada);
  });
  await holds('both see the question', async () => {
    const asked = await ada.locator('#rate .words').first().innerText();
    await guest.locator('.words--large').waitFor();
    expect(await guest.locator('.words--large').innerText(), 'question').toBe(asked);
  });
  await accessible(ada, 'the interviewer’s room');
  await accessible(guest, 'the candidate’s room');
  await holds('the answer arrives as it is typed, and is said to be saved', async () => {
    await guest.locator('#text').pressSequentially(ANSWER.slice(0, 40));
    await ada.locator('.doc--text', { hasText: ANSWER.slice(0, 38) }).waitFor();
    await guest.locator('#text').fill(ANSWER);
    await guest.getByText(/^Saved \d/).waitFor();
    await ada.locator('.doc--text', { hasText: 'one atomic write' }).waitFor();
  });
  await holds('a cut network keeps the text on the device, says whose fault it is, and loses nothing', async () => {
    await guest.context().setOffline(true);
    await guest.getByText('Your network is down.').waitFor();
    await guest.locator('#text').fill(ANSWER + MORE);
    await guest.getByText('Kept on this device', { exact: true }).waitFor();
    await guest.context().setOffline(false);
    await guest.getByText(/^Saved \d/).waitFor();
    await ada.locator('.doc--text', { hasText: 'stored reply' }).waitFor();
  });
  await holds('a reload brings the text and the question back', async () => {
    await guest.reload();
    await guest.locator('#text').waitFor();
    expect(await guest.locator('#text').inputValue(), 'text').toBe(ANSWER + MORE);
  });
  await holds('Ada rates by key, picks a passage as evidence and notes the moment', async () => {
    await ada.getByRole('tab', { name: 'Rate' }).click();
    planted.rubric = (await ada.locator('.kp__text').first().innerText()).replace(/\s*×\d+$/, '').trim();
    await ada.locator('.kp__text').first().click();
    for (const key of ['a', '2', '1', '0']) await ada.keyboard.press(key);
    await ada.locator('.anchor').nth(2).click();
    await ada.locator('.doc--text').selectText();
    await ada.getByRole('toolbar').getByRole('button', { name: /Key point A/ }).click();
    await ada.locator('.kp__ev .ref', { hasText: /^Passage/ }).waitFor();
    await ada.getByLabel('New note').fill(NOTE);
    await ada.getByLabel('New note').press('Enter');
    await ada.getByText('Connected, all saved').waitFor();
  });
  await holds('ratings stand after a reload', async () => {
    await ada.reload();
    await ada.locator('.kp').first().getByRole('radio', { name: /2/ }).and(ada.locator(':checked')).waitFor({ state: 'attached' });
    await ada.locator('.notes', { hasText: NOTE }).waitFor();
  });
  await holds('chat goes both ways', async () => {
    await guest.getByRole('button', { name: /^Chat/ }).click();
    await guest.getByRole('textbox', { name: 'Message' }).fill('May I draw?');
    await guest.getByRole('textbox', { name: 'Message' }).press('Enter');
    await ada.getByRole('tab', { name: /^Chat/ }).click();
    await ada.getByText('May I draw?').waitFor();
    await ada.getByRole('textbox', { name: 'Message' }).fill('Please do.');
    await ada.getByRole('textbox', { name: 'Message' }).press('Enter');
    await guest.getByText('Please do.').waitFor();
    await guest.getByRole('button', { name: 'Close the chat' }).click();
    await ada.getByRole('tab', { name: 'Answer', exact: true }).click();
  });
  await holds('a pause stands still for both, and goes on', async () => {
    await ada.getByRole('button', { name: 'Pause' }).click();
    await guest.getByText('The interview is paused.').waitFor();
    await ada.getByRole('button', { name: 'Go on' }).click();
    await guest.getByText('The interview is paused.').waitFor({ state: 'detached' });
  });
  await holds('a submit can be taken back for a few seconds, then stands', async () => {
    await guest.getByRole('button', { name: /^Submit answer/ }).click();
    await guest.getByRole('button', { name: 'Undo' }).click();
    await guest.getByRole('button', { name: /^Submit answer/ }).click();
    await guest.getByText(/^Submitted/).first().waitFor();
    await ada.locator('#answer').getByText(/^Submitted/).waitFor();
  });
  await holds('the next question is presented by one key', async () => {
    const before = await guest.locator('.words--large').innerText();
    await ada.keyboard.press('n');
    await guest.waitForFunction((text) => document.querySelector('.words--large')?.textContent !== text, before);
    // Left and not submitted, and no answer at all: the question given back.
    await guest.locator('#text').fill(await guest.locator('.words--large').innerText());
    await guest.getByText(/^Saved \d/).waitFor();
  });
  await holds('the end locks the candidate out and keeps what was not submitted', async () => {
    await ada.getByRole('button', { name: /^End/ }).click();
    await ada.getByRole('dialog').getByRole('button', { name: 'End the interview' }).click();
    await ada.getByText('The interview has ended.').waitFor();
    await guest.getByRole('heading', { name: /Thank you/ }).waitFor();
  });
  await accessible(guest, 'the end page');

  await holds('before Ada submits, her scorecard says what is hidden and why', async () => {
    await ada.goto(`/scorecards/${made.session}`);
    await ada.getByRole('heading', { name: 'Hidden until you submit' }).waitFor({ timeout: 30_000 });
    await ada.locator('#mine').waitFor();
  });
  await accessible(ada, 'the blind scorecard');
  await holds('Ada recommends and submits', async () => {
    await ada.locator('#mine').getByRole('radio', { name: 'Strong yes' }).check();
    await ada.getByLabel('Why, in two sentences').fill('Reasons from failure first. Would work with her.');
    await ada.getByRole('button', { name: 'Submit my assessment' }).click();
    await ada.getByRole('region', { name: 'Result and recommendations' }).waitFor({ timeout: 30_000 });
  });
  await holds('the scorecard shows the suggestion with the passages that it rests on', async () => {
    await ada.locator('#q1 .ev').first().waitFor({ timeout: 30_000 });
    await ada.locator('#q1 .kpgrid .col-hint .rating').nth(1).waitFor({ timeout: 30_000 });
    await ada.locator('.verdict').getByText('Strong yes').waitFor();
  });
  await holds('it says in sentences what looks wrong, how sure it is, and which scorer spoke', async () => {
    await ada.locator('#q2').getByText('Looks like the question pasted back').waitFor({ timeout: 30_000 });
    await ada.locator('#q1').getByText(/\b(sure|fairly sure|unsure), \d+ %/).first().waitFor();
    await ada.locator('#q1').getByText(/By greenroom-align \S+, calibration \S+/).waitFor();
  });
  await accessible(ada, 'the scorecard');
  await holds('Ada amends a rating and adds a note, with a reason; what stood there stays in sight', async () => {
    await ada.getByRole('button', { name: 'Amend my rating of question 1' }).click();
    const dialog = ada.getByRole('dialog');
    await dialog.locator('.anchor').first().click();
    await dialog.getByLabel(/^Another note/).fill(ADDED);
    await dialog.getByLabel('Reason for the change').fill('Heard more in it than there was.');
    await accessible(ada, 'the amendment');
    await dialog.getByRole('button', { name: 'Amend', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await ada.locator('#q1').getByText('Amended ratings').waitFor({ timeout: 30_000 });
    await ada.locator('#q1 .step', { hasText: /^Rating\s*3.*to\s*1/ }).waitFor();
    await ada.locator('.verdict').getByText('Heard more in it than there was.').waitFor();
  });
  await accessible(ada, 'the amended scorecard');
  await holds('Hana, who was not there, reads the submitted scorecard and its notes', async () => {
    await signIn(hana, 'hana');
    await hana.goto('/scorecards');
    await hana.getByRole('link', { name: NAME }).click();
    await hana.locator('.verdict').getByText('Strong yes').waitFor();
    await hana.getByText(NOTE).waitFor();
    await hana.locator('#q1').getByText(ADDED).waitFor();
    await hana.locator('#q1').getByText('Heard more in it than there was.').waitFor();
    expect(await hana.getByRole('button', { name: 'Submit my assessment' }).count(), 'submit button').toBe(0);
  });
  await holds('nothing that only the panel may know reached the candidate', async () => {
    const text = (await reached()).join('\n');
    for (const [what, secret] of Object.entries({ ...planted, note: NOTE })) {
      expect(secret.length, what).toBeAtLeast(8);
      if (text.includes(secret)) throw new Error(`${what} reached the candidate: ${secret}`);
    }
  });
});
