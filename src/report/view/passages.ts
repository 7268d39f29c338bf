import type { Clause, RuleSet } from '../../model/model.js';
import { isBlank } from '../../text/width.js';

/** A paragraph of the notice in pieces; those the clause quotes are marked. */
export interface Passage {
  readonly pieces: readonly { readonly text: string; readonly quoted: boolean }[];
}

interface Stretch {
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
  const quoted = clause.quotes.flatMap((q) => (q.offset === null || q.noticeOf !== id ? [] : [stretch(text, q.offset, q.text)]));
  return paragraphs(text).flatMap((paragraph) => {
    const inside = quoted.filter((q) => q.start < paragraph.end && q.end > paragraph.start);
    return inside.length === 0 ? [] : [{ pieces: cut(text, paragraph, inside) }];
  });
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

function paragraphs(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function cut(text: string, paragraph: Stretch, quoted: readonly Stretch[]): Passage['pieces'] {
  const inside = (at: number) => quoted.some((q) => q.start <= at && at < q.end);
  const edges = quoted.flatMap((q) => [q.start, q.end]).filter((at) => at > paragraph.start && at < paragraph.end);
  const stops = [...new Set([paragraph.start, ...edges, paragraph.end])].sort((a, b) => a - b);
  return stops.slice(0, -1).map((start, i) => ({ text: text.slice(start, stops[i + 1]), quoted: inside(start) }));
}
