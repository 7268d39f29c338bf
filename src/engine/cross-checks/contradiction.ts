import type { Fact, ListFact, RecordFact } from '../../facts/facts.js';
import type { Expression } from '../../model/expression.js';
import type { CrossCheck } from '../../model/model.js';
import type { Context } from '../context.js';
import type { Note } from '../note.js';

/** A 勾稽 that certainly does not hold on a sheet, with what it is about (semantics.md §1.8). */
export interface Contradiction {
  readonly check: CrossCheck;
  /** Each once, in the order in which the sentence names them. */
  readonly blamed: readonly Blamed[];
}

/** A 勾稽 of which nobody can say whether it holds, because working it out failed: a division by 0. */
export interface Unanswered {
  readonly check: CrossCheck;
  readonly notes: readonly Note[];
}

/** What does not agree, as it was reported. */
export type Blamed =
  /** A value of the form, or (`record`) of a record of `list`. */
  | {
      readonly kind: 'value';
      readonly list: string | null;
      readonly field: string;
      readonly record: RecordFact | null;
      readonly fact: Fact;
    }
  /** A list: how many records it has, or (`computed`) what they come to. */
  | { readonly kind: 'list'; readonly list: string; readonly fact: ListFact; readonly computed: Computed | null };

/** What was worked out from a list, and where it stood. */
export interface Computed {
  readonly expression: Expression;
  readonly context: Context;
}
