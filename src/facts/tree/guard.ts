import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Lines, linesOf } from '../../text/lines.js';
import type { SourceText } from '../../text/place.js';
import { firstTooDeep } from './depth.js';
import { DEEPEST } from './node.js';

/** A sheet of 40 departments' worth of records stays far below. */
const LARGEST_BYTES = 8 * 1024 * 1024;

/** A text that a reader may begin with, and its lines. */
export type Guarded = { readonly text: string; readonly lines: Lines } | { readonly refused: Diagnostic };

/** In: a text from outside, and whether it nests, as a table never does. Out: the same without a byte order mark, or why nobody should read it. */
export function guarded(source: SourceText, what: 'tree' | 'table'): Guarded {
  // Word processors and Windows leave a byte order mark; columns are counted without it, as editors do.
  const text = source.text.startsWith('\ufeff') ? source.text.slice(1) : source.text;
  const lines = linesOf({ file: source.file, text });
  const refused = guard(text, lines) ?? (what === 'tree' ? tooDeep(text, lines) : null);
  return refused === null ? { text, lines } : { refused };
}

/**
 * Refuses a text that no reader should even begin with (semantics.md §1): too large, binary, damaged, empty, or nested
 * too deeply. Each check is one pass over the text. Out: the finding, or null.
 */
function guard(text: string, lines: Lines): Diagnostic | null {
  return tooLarge(text, lines) ?? notText(text, lines) ?? empty(text, lines);
}

function tooLarge(text: string, lines: Lines): Diagnostic | null {
  const bytes = bytesOf(text);
  if (bytes <= LARGEST_BYTES) return null;
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return say.oversizedSheet(lines.place(0, 0), { size, limit: `${LARGEST_BYTES / 1024 / 1024} MB` });
}

/** How long the text is in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    // A surrogate is half of a character of four bytes.
    if (c >= 0x80) bytes += c < 0x800 || (c >= 0xd800 && c <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

function notText(text: string, lines: Lines): Diagnostic | null {
  // A stray form feed from a word processor does no harm; a NUL or a handful of others is no text.
  const nul = text.indexOf('\0');
  const eighth = nul >= 0 ? nul : nthControl(text, 8);
  if (eighth >= 0) return say.binarySheet(lines.place(eighth, eighth), {});
  const damaged = text.indexOf('\ufffd');
  return damaged < 0 ? null : say.undecodableSheet(lines.place(damaged, damaged + 1), {});
}

function nthControl(text: string, n: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x20 && c !== 9 && c !== 10 && c !== 13 && ++seen === n) return i;
  }
  return -1;
}

function empty(text: string, lines: Lines): Diagnostic | null {
  return text.trim() === '' ? say.emptySheet(lines.place(0, 0), {}) : null;
}

function tooDeep(text: string, lines: Lines): Diagnostic | null {
  const at = firstTooDeep(text, DEEPEST);
  return at < 0 ? null : say.deepSheet(lines.place(at, at + 1), { limit: String(DEEPEST) });
}
