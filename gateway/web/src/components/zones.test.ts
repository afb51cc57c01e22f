import { expect, it } from 'vitest';
import { city, forThem, instantOf } from './zones';

it('finds the instant of a wall clock in its zone', () => {
  expect(instantOf('2026-11-27', '16:00', 'Europe/Berlin')).toBe('2026-11-27T15:00:00.000Z');
  expect(instantOf('2026-07-01', '09:30', 'America/Bogota')).toBe('2026-07-01T14:30:00.000Z');
});
it('minds the day on which clocks change', () => {
  expect(instantOf('2026-03-29', '03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
});
it('says the other side’s time with its zone, and its day when that is another', () => {
  expect(forThem('2026-11-27T15:00:00Z', 'America/Bogota', 'Europe/Berlin')).toMatch(/^10:00 .* for them$/);
  expect(forThem('2026-11-27T15:00:00Z', 'Asia/Tokyo', 'Europe/Berlin')).toMatch(/^Sat 28 Nov, 00:00 .* for them$/);
  expect(forThem('2026-11-27T15:00:00Z', 'Europe/Paris', 'Europe/Berlin')).toBe('same for them');
});
it('names the city of a zone', () => {
  expect(city('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
