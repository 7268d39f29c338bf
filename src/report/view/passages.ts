import type { Clause, RuleSet } from '../../model/model.js';
import { isBlank } from '../../text/width.js';

/** A paragraph of the notice in pieces; those the clause quotes are marked. */
export interface Passage {
  /** Which paragraph of the notice it is, counted from 0. */
  readonly index: number;
  readonly pieces: readonly { readonly text: string; readonly quoted: boolean }[];
}

/** A part of a notice: from `start`, `end` exclusive, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * In: a clause and a set whose notice it may quote. Out: the paragraphs its quotations stand in, in the notice's order. A
 * quotation whose place was not found is left out (the clause's own 原文 still shows it).
 */
export function passages(clause: Clause, { id, notice }: Pick<RuleSet, 'id' | 'notice'>): readonly Passage[] {
  if (notice === null) return [];
  const { text } = notice;
  const quoted = quotedIn(clause, id, text);
  return paragraphs(text).flatMap((paragraph, index) => {
    const inside = quoted.filter((q) => q.start < paragraph.end && q.end > paragraph.start);
    return inside.length === 0 ? [] : [{ index, pieces: cut(text, paragraph, inside) }];
  });
}

/** In: a clause, a set and its notice. Out: where the clause's quotations stand in it. */
export function quotedIn(clause: Clause, set: string, notice: string): readonly Stretch[] {
  return clause.quotes.flatMap((q) => (q.offset === null || q.noticeOf !== set ? [] : [stretch(notice, q.offset, q.text)]));
}

/** Where a quotation ends: as many characters as it has, white space aside, since the notice may break lines inside. */
function stretch(text: string, start: number, quote: string): Stretch {
  let left = [...quote].filter((c) => !isBlank(c)).join('').length;
  let end = start;
  while (left > 0 && end < text.length) {
    if (!isBlank(text[end] ?? '')) left -= 1;
    end += 1;
  }
  return { start, end };
}

/** The lines of a notice that are not empty. */
export function paragraphs(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function cut(text: string, paragraph: Stretch, quoted: readonly Stretch[]): Passage['pieces'] {
  const inside = (at: number) => quoted.some((q) => q.start <= at && at < q.end);
  return pieces(paragraph, quoted).map(({ start, end }) => ({ text: text.slice(start, end), quoted: inside(start) }));
}

/** A paragraph cut wherever a stretch begins or ends. */
export function pieces(paragraph: Stretch, stretches: readonly Stretch[]): readonly Stretch[] {
  const edges = stretches.flatMap((q) => [q.start, q.end]).filter((at) => at > paragraph.start && at < paragraph.end);
  const stops = [...new Set([paragraph.start, ...edges])].sort((a, b) => a - b);
  return stops.map((start, i) => ({ start, end: stops[i + 1] ?? paragraph.end }));
}
