import type { VerdictName } from '../../model/model.js';
import type { Day } from '../../text/place.js';
import type { Words } from '../../verdict/verdicts.js';
import type { LastDay } from './last-day.js';

/** All that keeps a run's departments from a good conclusion, as data; gaps-view.ts puts it into words. */
export interface Gaps {
  /** 截止: of the command, else of the set; null where neither says one. */
  readonly last: LastDay | null;
  readonly departments: readonly DepartmentGaps[];
}

export interface DepartmentGaps {
  readonly name: string;
  readonly region: string | null;
  readonly evaluatedOn: Day;
  readonly conclusion: Words;
  /** By day, then by how many clauses an item serves. */
  readonly items: readonly Gap[];
  /** Every clause that is open, with one smallest set that may settle it. */
  readonly open: readonly OpenClause[];
  /** Whether no smaller set than the one marked in `items` may settle all that is open. */
  readonly proven: boolean;
}

/** supply: material is missing · verify: it is reported, and not verified as the clause asks · judge: a person's judgement is · mend: something is to be put right · ahead: 未到期 · past: it cannot be put right. */
export type GapKind = (typeof GAP_KINDS)[number];

/** In the order in which they are told. */
export const GAP_KINDS = ['supply', 'verify', 'judge', 'mend', 'ahead', 'past'] as const;

/** One thing to do, said once for all the clauses it serves. */
export interface Gap {
  /** What makes it the same thing in an earlier run. */
  readonly key: string;
  readonly kind: GapKind;
  readonly words: Words;
  /** In the set's order. */
  readonly clauses: readonly string[];
  readonly due: Day | null;
  /** Among the smallest set that may settle everything open. */
  readonly inSmallest: boolean;
  /** The facts meant (`field` null: the list itself); of `mend`, which speaks of no one fact, none. */
  readonly facts: readonly FactName[];
}

export interface FactName {
  readonly list: string | null;
  readonly field: string | null;
}

/** A clause with one smallest set that may settle it. */
export interface OpenClause {
  readonly clause: string;
  readonly verdict: VerdictName;
  /** Keys of the items; null where no material settles it. */
  readonly set: readonly string[] | null;
  /** Whether it is one of several ways: if what is supplied turns out otherwise, more is needed. */
  readonly oneOfSeveral: boolean;
}
