import { expect, it } from 'vitest';
import { freshForm, toRequest } from './form';

it('proposes the next quarter of an hour that is not too near', () => {
  const form = freshForm('me', new Date(2026, 10, 24, 16, 11));
  expect(form.hour).toBe('16:30');
});
it('keeps the lead on the panel', () => {
  const form = { ...freshForm('me'), kit: 'k@4', name: ' Li Wen ', panel: ['other'] };
  expect(toRequest(form)).toMatchObject({ kitId: 'k', kitVersion: 4, lead: 'other', candidate: { name: 'Li Wen' } });
});
it('sends no empty address', () => {
  expect(toRequest({ ...freshForm('me'), kit: 'k@4' }).candidate).not.toHaveProperty('email');
});
