import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MarkedText, selectedPassage } from './MarkedText';

const TEXT = 'one key per press, sent again';

function shown() {
  const { container } = render(<p><MarkedText text={TEXT} prefix="t" marks={[{ start: 4, end: 7, letter: 'A', keyPoint: 'a', kind: 'person' }]} /></p>);
  return container.querySelector('p') as HTMLElement;
}
function select(from: [Node, number], to: [Node, number]) {
  document.getSelection()?.setBaseAndExtent(...from, ...to);
}

it('selects across a mark and leaves the letter of its key point out', () => {
  const p = shown();
  const [first, , last] = [...p.querySelectorAll('[data-at]')].map((piece) => piece.firstChild as Text);
  select([first as Text, 2], [last as Text, 4]);
  expect(selectedPassage(p)).toEqual({ start: 2, end: 11, text: TEXT.slice(2, 11) });
});
it('takes the whole text when the whole paragraph is selected', () => {
  const p = shown();
  select([p, 0], [p, p.childNodes.length]);
  expect(selectedPassage(p)).toEqual({ start: 0, end: TEXT.length, text: TEXT });
});
it('takes nothing from outside the answer', () => {
  const p = shown();
  select([document.body, 0], [document.body, 0]);
  expect(selectedPassage(p)).toBeUndefined();
});
