import { expect, it } from 'vitest';
import { initials } from './Avatar';

it('takes the initials of the first and the last word', () => {
  expect(initials('Ayşe Demirtaş-Vandenberghe')).toBe('AV');
});
it('takes one letter of a single name', () => {
  expect(initials('þórdís')).toBe('Þ');
});
