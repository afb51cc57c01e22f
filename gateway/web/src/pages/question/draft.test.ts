import { expect, it } from 'vitest';
import { emptyContent, newPoint, tidy } from './draft';

it('gives a new key point an id that is free', () => {
  expect(newPoint(['p1', 'p3']).id).toBe('p4');
  expect(newPoint(['p2']).id).toBe('p3');
});

it('sends no empty key point, term or follow-up', () => {
  const content = { ...emptyContent(), tags: [' http ', ''], followUps: ['', 'And then?'] };
  content.keyPoints = [{ id: 'p1', text: ' One key ', weight: 2, terms: ['key', ' '] }, { id: 'p2', text: ' ', weight: 1, terms: [] }];
  const sent = tidy(content);
  expect(sent.tags).toEqual(['http']);
  expect(sent.followUps).toEqual(['And then?']);
  expect(sent.keyPoints).toEqual([{ id: 'p1', text: 'One key', weight: 2, terms: ['key'] }]);
});
