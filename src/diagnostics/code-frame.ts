import stringWidth from 'string-width';
import type { Place } from '../text/place.js';
import { printable } from './printable.js';

/**
 * The line a finding lies in, with its stretch underlined:
 *
 *     12 │   要求 没有执法人圆满足持证
 *        │            ~~~~~~~~
 *
 * In: the file's text and a place in it. Out: the two lines, without a line break at the end; '' where the place lies
 * outside the text. A Chinese character is two columns wide, a tab is shown as four spaces, a long line is cut around
 * the stretch. A stretch over several lines is underlined to the end of its first.
 */
export function codeFrame(text: string, place: Place): string {
  if (place.start.offset > text.length) return '';
  const line = lineAround(text, place.start.offset);
  const end = Math.min(Math.max(place.end.offset, place.start.offset), line.end);
  const shown = cut(text, line, place.start.offset, end);
  const before = visible(shown.before);
  const marked = visible(shown.marked);
  const number = String(place.start.line);
  const margin = ' '.repeat(number.length);
  const underline = '~'.repeat(Math.max(1, stringWidth(marked)));
  return [
    `${number} │ ${shown.head}${before}${marked}${visible(shown.after)}${shown.tail}`,
    `${margin} │ ${' '.repeat(stringWidth(shown.head + before))}${underline}`,
  ].join('\n');
}

/** How many UTF-16 units of a long line are shown before, inside and after the stretch. */
const SHOWN = 60;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The line that holds `offset`, without its line break. */
function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isBreak(text[start - 1])) start -= 1;
  let end = offset;
  while (end < text.length && !isBreak(text[end])) end += 1;
  return { start, end };
}

function isBreak(c: string | undefined): boolean {
  return c === '\n' || c === '\r';
}

function cut(text: string, line: Span, start: number, end: number) {
  const from = whole(text, Math.max(line.start, start - SHOWN));
  const markedEnd = whole(text, Math.min(end, start + SHOWN));
  const to = whole(text, Math.min(line.end, markedEnd + SHOWN));
  return {
    head: from > line.start ? '…' : '',
    before: text.slice(from, start),
    marked: text.slice(start, markedEnd),
    after: text.slice(markedEnd, to),
    tail: to < line.end ? '…' : '',
  };
}

/** Moves an offset off the middle of a surrogate pair. */
function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset;
}

function visible(piece: string): string {
  return printable(piece.replaceAll('\t', '    '));
}
