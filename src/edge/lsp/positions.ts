import type { Range } from 'vscode-languageserver/node';
import type { Place } from '../../index.js';

/** A place as the protocol counts: lines and UTF-16 units from 0. */
export function rangeOf({ start, end }: Place): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** Whether the protocol's order puts `inner` within `outer`. */
export function holds(outer: Range, inner: Range): boolean {
  return notAfter(outer.start, inner.start) && notAfter(inner.end, outer.end);
}

function notAfter(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
