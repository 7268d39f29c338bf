import type { Place, Position, SourceText } from './place.js';

/** Finds lines and columns in one text; made once a text, asked often. */
export interface Lines {
  /** The position of an offset; an offset beyond the end is the end. */
  position(offset: number): Position;
  /** The place from `start` to `end` (exclusive). */
  place(start: number, end: number): Place;
}

/** In: a text. Out: its line finder. A line ends at LF, CRLF or CR. */
export function linesOf(source: SourceText): Lines {
  const starts = [0];
  const ends = /\r\n|\n|\r/g;
  for (let m = ends.exec(source.text); m; m = ends.exec(source.text)) starts.push(m.index + m[0].length);
  const position = (offset: number): Position => {
    const at = Math.max(0, Math.min(offset, source.text.length));
    const line = lastNotAfter(starts, at);
    return { offset: at, line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
  return {
    position,
    place: (start, end) => ({ file: source.file, start: position(start), end: position(Math.max(start, end)) }),
  };
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
