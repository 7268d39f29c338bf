import type { Goal } from './goal.js';
import type { Term } from './term.js';

/** What has to be so where a condition comes out as wanted. Each is said of one value, by its key; `atMost` of two. */
export type Claim =
  /** The field has a value, or is none (没有). */
  | { readonly kind: 'present' | 'none'; readonly key: string }
  /** The field is one of these: options, or 是 and 否. */
  | { readonly kind: 'among'; readonly key: string; readonly values: readonly string[] }
  /** The text is (or is not) this one. */
  | { readonly kind: 'text'; readonly key: string; readonly text: string; readonly equal: boolean }
  /** left ≤ right; strict: left < right. */
  | { readonly kind: 'atMost'; readonly left: Term; readonly right: Term; readonly strict: boolean }
  /** A whole condition holds, or does not, whatever is known of its parts. */
  | { readonly kind: 'fact'; readonly key: string; readonly holds: boolean };

/** One way in which a condition can come out as wanted: everything in it together. */
export interface Way {
  readonly goals: readonly Goal[];
  readonly claims: readonly Claim[];
}

/** Every way there is: none at all means that it cannot come out so. */
export type Ways = readonly Way[];

export const OF_COURSE: Ways = [{ goals: [], claims: [] }];
export const NEVER: Ways = [];

export function claiming(...claims: readonly Claim[]): Way {
  return { goals: [], claims };
}

/** All of these have values. */
export function present(keys: readonly string[]): readonly Claim[] {
  return keys.map((key) => ({ kind: 'present', key }));
}
