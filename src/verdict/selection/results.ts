import type { Words } from '../verdicts.js';
import type { Candidacy } from './candidacy.js';

/** What came of a 推选 over all units of a run (semantics.md §9). */
export interface SelectionResult {
  readonly name: string;
  readonly alias: string | null;
  /** The rule in words: 范围, 名额, 条件, 排序, 并列, 截止. */
  readonly range: Words;
  readonly places: Words;
  readonly condition: string | null;
  readonly deadline: string | null;
  readonly rank: readonly string[];
  readonly ties: { readonly kind: 'all' } | { readonly kind: 'decided'; readonly by: string } | null;
  readonly groups: readonly SelectionGroup[];
}

export interface SelectionGroup {
  /** The region; null where the range has no groups, or for units whose region is not known. */
  readonly name: string | null;
  /** How many can be selected; a pair where that is still open; null: 不限. */
  readonly places: { readonly least: number; readonly most: number } | null;
  readonly entries: readonly SelectionEntry[];
  /** What whoever reads it must know: an undecided place, more choices than places. */
  readonly notes: readonly Words[];
}

/**
 * selected: firm, whatever is still open. chosen: equal at the cut, and the office decided for it (`notChosen`: against it). tied: equal at the cut, the
 * office has not decided. open: 待定. out: as many as there are places stand ahead. notEligible: 条件 or 截止 is not fulfilled. ranked: 名额 不限.
 */
export type SelectionState = 'selected' | 'chosen' | 'notChosen' | 'tied' | 'open' | 'out' | 'notEligible' | 'ranked';

export interface SelectionEntry {
  /** Its place among the departments of the run, and its name. */
  readonly department: number;
  readonly name: string;
  readonly state: SelectionState;
  /** 1 + those strictly ahead; a pair where that is open; null for who is not eligible. */
  readonly rank: { readonly best: number; readonly worst: number } | null;
  readonly candidacy: Candidacy;
  readonly reason: Words;
}
