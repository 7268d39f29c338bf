import type { Bilingual } from '../../diagnostics/define.js';
import type { Place } from '../../text/place.js';
import type { Cursor } from '../cursor.js';

/** What a completion puts in. */
export type CompletionKind =
  | 'block'
  | 'keyword'
  | 'punctuation'
  | 'item'
  | 'field'
  | 'list'
  | 'option'
  | 'definition'
  | 'interpretation'
  | 'measure'
  | 'value'
  | 'clause'
  | 'verdict'
  | 'type'
  | 'attribute'
  | 'method'
  | 'file';

/** A word that may stand at the cursor. */
export interface Completion {
  readonly kind: CompletionKind;
  /** What the list shows. */
  readonly label: string;
  /** What is put in the place of `replace`, which holds what is typed of the word so far. */
  readonly insert: string;
  /** What it is, in a few words. */
  readonly detail: Bilingual;
  readonly replace: Place;
}

/** A completion before its place is known. */
export type Offer = Omit<Completion, 'replace' | 'insert'> & {
  readonly insert?: string;
  /** Other words by which it is found: its alias, a clerk's own words. */
  readonly also?: readonly string[];
};

/**
 * The offers that go on from what is typed between `start` and the cursor, as completions in the same order; what is typed is
 * replaced as a whole. One that is typed already is left out.
 */
export function typedOn(cursor: Cursor, start: number, offers: readonly Offer[]): readonly Completion[] {
  const typed = cursor.source.folded.slice(start, cursor.at);
  const replace = cursor.source.place(start, cursor.at);
  return offers.flatMap(({ also, insert, ...offer }) =>
    goesOn(typed, [offer.label, ...(also ?? [])]) ? [{ ...offer, insert: insert ?? offer.label, replace }] : [],
  );
}

/** Whether one of the words begins with what is typed and is not just that. Capital letters make no difference. */
export function goesOn(typed: string, words: readonly string[]): boolean {
  const sought = typed.replace(/\s+/g, ' ').toLowerCase();
  return words.some((word) => word.toLowerCase().startsWith(sought)) && !words.some((word) => word.toLowerCase() === sought);
}
