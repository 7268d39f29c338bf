import type { Place } from '../text/place.js';

/** error: the set is not evaluated (a sheet's value counts as unknown); warning: likely a mistake; hint: could be better. */
export type Severity = 'error' | 'warning' | 'hint';

/** One finding, with its sentence in both languages. */
export interface Diagnostic {
  /** Stable code, a noun phrase: `unknown-name`. Its page is docs/diagnostics/<code>.md. */
  readonly code: string;
  readonly severity: Severity;
  /** null only where no place exists (a folder without rule files). */
  readonly place: Place | null;
  readonly zh: string;
  readonly en: string;
  /** What mends it; where there are several readings, one entry each. Empty where no edit is safe to offer. */
  readonly edits: readonly Edit[];
  /** The place lies in a value that must not be shown (个人信息): the code frame shows the place only. */
  readonly personal: boolean;
  /** It stands for so many further ones of its code in one file, which are not told one by one (of-a-kind.ts). Left out of every other finding. */
  readonly more?: number;
}

/** One way to mend a finding: replacements in one file, applied together. */
export interface Edit {
  readonly zh: string;
  readonly en: string;
  readonly replacements: readonly { readonly place: Place; readonly text: string }[];
  /** `check --fix` may make it unasked: it is the one thing that can be meant (docs/decisions/0016). */
  readonly safe?: true;
}

/** A value with what was found on the way. Every verb of the core returns one. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
