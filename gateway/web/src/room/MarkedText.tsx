import { Fragment } from 'react';
import { segments, type Marked, type Segment } from './passages';

/** An answer with its evidence; each passage carries the letter of its key point and leads to it. */
export function MarkedText({ text, marks, prefix }: { text: string; marks: Marked[]; prefix: string }) {
  return segments(text, marks).map((segment) => <Piece key={segment.start} segment={segment} prefix={prefix} />);
}

function Piece({ segment, prefix }: { segment: Segment; prefix: string }) {
  const first = segment.marks[0];
  const kind = segment.marks.some((mark) => mark.against) ? 'ev ev--against' : segment.marks.some((mark) => mark.kind === 'person') ? 'ev' : 'ev ev--hint';
  return (
    <Fragment>
      {first ? <mark className={kind} data-at={segment.start} id={`${prefix}-e-${first.letter}-${segment.start}`}>{segment.text}</mark> : <span data-at={segment.start}>{segment.text}</span>}
      {segment.ending.map((mark) => (
        <a className="ref" key={mark.letter + mark.kind} href={`#${prefix}-k-${mark.letter}`} data-letter={mark.letter} aria-label={`Key point ${mark.letter}${mark.against ? ', contradicted' : mark.kind === 'scorer' ? ', found by the scorer' : ''}`}>{mark.letter}</a>
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
  if (node instanceof Text) {
    const piece = node.parentElement?.closest('[data-at]');
    return piece ? startOf(piece) + offset : undefined;
  }
  if (!(node instanceof Element)) return undefined;
  const next = [...node.childNodes].slice(offset).find((child): child is Element => child instanceof Element && child.hasAttribute('data-at'));
  if (next) return startOf(next);
  const last = [...node.querySelectorAll('[data-at]')].at(-1) ?? node.closest('[data-at]');
  return last ? startOf(last) + (last.textContent ?? '').length : undefined;
}

const startOf = (piece: Element) => Number(piece.getAttribute('data-at'));
