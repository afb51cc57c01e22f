import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Kept } from '../../room/kept';
import { RoomClient } from '../../room/RoomClient';
import { forgetful } from './forgetful';
import { Rehearsal } from './Rehearsal';

const asked = vi.fn();
let client: RoomClient;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('WebSocket', asked);
  client = new RoomClient((listener) => new Rehearsal(listener), new Kept('rehearsal', forgetful()));
  client.open();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const view = () => client.snapshot().view;

it('saves what is written, takes it once and shows the next question', () => {
  client.write('rehearsal.q1', 'The lamp.');
  vi.advanceTimersByTime(1_000);
  expect(client.snapshot().texts['rehearsal.q1']).toMatchObject({ text: 'The lamp.', state: 'draft' });
  client.submit('rehearsal.q1', 1);
  vi.advanceTimersByTime(2_000);
  expect(view()?.answers).toMatchObject([{ item: 'rehearsal.q1', state: 'submitted', text: 'The lamp.' }]);
  expect(view()?.position?.index).toBe(2);
});
it('ends after its last question', () => {
  for (const item of ['rehearsal.q1', 'rehearsal.q2']) {
    client.submit(item, 1);
    vi.advanceTimersByTime(2_000);
  }
  expect(view()?.current).toBeNull();
});
it('asks nobody and leaves nothing on the device', () => {
  client.write('rehearsal.q1', 'A secret.');
  client.chat('Hello?');
  vi.advanceTimersByTime(5_000);
  expect(client.snapshot().chat).toHaveLength(2);
  expect(asked).not.toHaveBeenCalled();
  expect(localStorage.length).toBe(0);
});
