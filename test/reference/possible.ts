import type { Rational } from './rational.js';
import { anything, exactly, type Span } from './span.js';

/** Everything an expression can still be (semantics.md §1, “what it can still be”). */
export type Possible = Scalar | WordsPossible;

/** A number, or a date as its day number. */
export interface Scalar {
  readonly kind: 'scalar';
  /** The values; null: no value is possible. */
  readonly span: Span | null;
  /** It may be none. */
  readonly none: boolean;
  /** It may not exist, and is then 不适用 (§2.4). */
  readonly notApplicable: boolean;
  /** The evaluation failed: with `span` null wholly, otherwise only for some of the records it counts. */
  readonly error: boolean;
  /** It may turn out to be no value at all (÷ what may be 0, a share of what may be empty): undetermined in any comparison. */
  readonly open: boolean;
  /** A date that nobody has stated (the word “unknown” in the table of §5). */
  readonly unstated: boolean;
}

/** A text, an option, or 是/否. `words` null: any words. */
export interface WordsPossible {
  readonly kind: 'words';
  readonly words: ReadonlySet<string> | null;
  readonly none: boolean;
}

export function scalar(span: Span | null, more: Partial<Omit<Scalar, 'kind' | 'span'>> = {}): Scalar {
  return { kind: 'scalar', span, none: false, notApplicable: false, error: false, open: false, unstated: false, ...more };
}

export const certain = (value: Rational): Scalar => scalar(exactly(value));
export const certainlyNone: Scalar = scalar(null, { none: true });
export const certainlyNotApplicable: Scalar = scalar(null, { notApplicable: true });
export const openNumber: Scalar = scalar(anything, { open: true });
export const failed: Scalar = scalar(null, { error: true });

/** It is 不适用 whatever turns out. */
export function isNotApplicable({ span, none, notApplicable, error, open }: Scalar): boolean {
  return notApplicable && span === null && !none && !error && !open;
}

export function words(possible: readonly string[] | null, none: boolean): WordsPossible {
  return { kind: 'words', words: possible === null ? null : new Set(possible), none };
}
