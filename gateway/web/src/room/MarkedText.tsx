import { Fragment } from 'react';
import { segments, type Marked, type Segment } from './passages';

/** An answer with its evidence; each passage carries the letter of its key point and leads to it. */
export function MarkedText({ text, marks, prefix }: { text: string; marks: Marked[]; prefix: string }) {
  return segments(text, marks).map((segment) => <Piece key={segment.start} segment={segment} prefix={prefix} />);
}

function Piece({ segment, prefix }: { segment: Segment; prefix: string }) {
  const first = segment.marks[0];
  const kind = segment.marks.some((mark) => mark.kind === 'person') ? 'ev' : 'ev ev--hint';
  return (
    <Fragment>
      {first ? <mark className={kind} data-at={segment.start} id={`${prefix}-e-${first.letter}-${segment.start}`}>{segment.text}</mark> : <span data-at={segment.start}>{segment.text}</span>}
      {segment.ending.map((mark) => (
        <a className="ref" key={mark.letter + mark.kind} href={`#${prefix}-k-${mark.letter}`} data-letter={mark.letter} aria-label={`Key point ${mark.letter}${mark.kind === 'scorer' ? ', found by the scorer' : ''}`}>{mark.letter}</a>
      ))}
    </Fragment>
  );
}

/** The selected part of a marked text in UTF-16 units, or nothing. */
export function selectedPassage(container: HTMLElement): { start: number; end: number; text: string } | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetIn(range.startContainer, range.startOffset);
  const end = offsetIn(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  const whole = [...container.querySelectorAll('[data-at]')].map((piece) => piece.textContent ?? '').join('');
  return { start, end, text: whole.slice(start, end) };
}

function offsetIn(node: Node, offset: number): number | undefined {
  const piece = (node instanceof Element ? (node.childNodes[Math.min(offset, node.childNodes.length - 1)] ?? node) : node) as Node;
  const element = piece instanceof Element ? piece : piece.parentElement;
  const at = element?.closest('[data-at]')?.getAttribute('data-at') ?? element?.querySelector('[data-at]')?.getAttribute('data-at');
  if (at === null || at === undefined) return undefined;
  return Number(at) + (node instanceof Text ? offset : 0);
}
