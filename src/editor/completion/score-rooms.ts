import type { Cursor } from '../cursor.js';
import { type Offer, typedOn } from './completion.js';
import type { Inside } from './inside.js';

/** Words to put in, and what they are, in Chinese and in English. */
export type Form = readonly [string, string, string];

/** What may go on behind `from`, where nothing but these fits. */
export function tails(cursor: Cursor, from: number, forms: readonly Form[]): Inside {
  return { completions: typedOn(cursor, from + spacesAt(cursor, from), offersOf(forms)), unfinished: true };
}

export function offersOf(forms: readonly Form[]): readonly Offer[] {
  return forms.map(([insert, zh, en]) => ({ kind: 'keyword', label: insert.trim(), insert, detail: { zh, en } }));
}

/** Where the item at the cursor begins: behind its mark. */
export function itemStart({ source, at }: Cursor, start: number): number {
  const marks = [...source.folded.slice(start, at).matchAll(new RegExp(MARK, 'g'))];
  const last = marks.at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}

/** What stands before the marks at the cursor: before （1）, or, inside an item, before ①. */
export function headOf({ source, at }: Cursor, start: number): string {
  const written = source.folded.slice(start, at);
  const inner = /[①-⑳]/.test(written.split(OUTER_MARK).at(-1) ?? '');
  const item = inner ? (written.split(OUTER_MARK).at(-1) ?? '') : written;
  return item.split(MARK)[0] ?? '';
}

const OUTER_MARK = /(?:^|\n)\s*\(\d{1,2}\)\s*/;

const MARK = /(?:^|\n)\s*(?:\(\d{1,2}\)|[①-⑳])\s*/;

/** How many spaces are typed behind `from`. */
export function spacesAt({ source, at }: Cursor, from: number): number {
  return /^\s*/.exec(source.folded.slice(from, at))?.[0].length ?? 0;
}
