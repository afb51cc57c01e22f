import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { EarlierSuggestion, ScorecardQuestion } from '../../api/scoring';
import { EarlierSuggestions } from './EarlierSuggestions';

const point = (id: string) => ({ id, text: '', weight: 1, ratings: [] });
const by = (version: string, at: string): EarlierSuggestion => ({ rating: 3, states: { a: 'covered', b: 'contradicted' }, scorer: { name: 'greenroom-align', version, modelDigest: 'd', calibration: 'shipped-1' }, at });
const question = {
  entryId: 'e', questionId: 'q', version: 1, timeBoxMinutes: 10, weight: 1, anchors: {}, notes: [], answer: null, suggestion: null,
  earlier: [by('1.1', '2026-11-24T11:00:00Z'), { ...by('1.0', '2026-11-24T10:00:00Z'), rating: null, states: {}, abstained: 'lowConfidence' }], keyPoints: [point('a'), point('b')],
} satisfies ScorecardQuestion;

it('keeps what was suggested before in sight, by scorer and time, the latest first', () => {
  render(<EarlierSuggestions question={question} />);
  expect(screen.getByText('2 earlier suggestions')).toBeTruthy();
  const [latest, first] = screen.getAllByRole('listitem', { hidden: true });
  expect(latest?.textContent).toMatch(/3.*A.*2.*B.*Contradicted.*greenroom-align 1\.1, calibration shipped-1/);
  expect(first?.textContent).toMatch(/not rated.*It did not say\..*greenroom-align 1\.0/);
});
it('says nothing where there is nothing', () => {
  const { container } = render(<EarlierSuggestions question={{ ...question, earlier: [] }} />);
  expect(container.textContent).toBe('');
});
