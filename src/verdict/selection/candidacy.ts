import type { Truth } from '../../engine/truth.js';
import type { Exact } from '../../text/place.js';
import type { Explanation, Words } from '../verdicts.js';

/** What one unit brings to a 推选 (semantics.md §9): all that its rank and its place hang on, from its own sheet. */
export interface Candidacy {
  readonly selection: string;
  /** 条件 and 截止 together. */
  readonly eligible: Truth;
  /** Why it is not eligible, or what leaves that open. */
  readonly causes: readonly Words[];
  /** 截止 is not kept, and nothing else speaks against it. */
  readonly late: boolean;
  readonly condition: Explanation | null;
  readonly deadline: Explanation | null;
  /** Of 每个所属地区 its region; null where that is not known, and where the range has no groups. */
  readonly group: string | null;
  readonly groupKnown: boolean;
  /** By which it is ranked, in order. */
  readonly keys: readonly RankKey[];
  /** 推选意见 of its sheet. Whose it is, is known to the office. */
  readonly opinion: { readonly selected: boolean; readonly reason: string; readonly on: string | null } | null;
}

export interface RankKey {
  readonly text: string;
  readonly order: 'descending' | 'ascending';
  readonly value: Words;
  /** The value is not to be shown; `low` and `high` are there to rank by, and go into no document. */
  readonly withheld: boolean;
  /** Numbers as exact fractions, dates as days; null: no end. Of what is certainly none both are null. */
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly kind: 'number' | 'date';
  /** Whether it has no value, and so ranks last. */
  readonly none: 'no' | 'maybe' | 'certain';
}
