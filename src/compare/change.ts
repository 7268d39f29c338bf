import type { Bound, Duration, Window } from '../model/expression.js';
import type { Clause, CrossCheck, Definition, Interpretation, Model, RuleSet, Standard } from '../model/model.js';
import type { ScoreLine } from '../model/scoring.js';
import type { Field, List, Vocabulary } from '../model/vocabulary.js';

/**
 * One difference between two rule sets. `before` null: added; `after` null: removed. INVARIANT: who puts the listed parts of
 * `after` into `before` has the new set, places and the order of declarations aside (test/compare/law.test.ts).
 */
export type Change =
  | HeadChange
  | Differs<'vocabulary', VocabularyHead>
  | Differs<'list', ListHead>
  | FieldChange
  | Differs<'interpretation', Interpretation>
  | Differs<'definition', Definition>
  | Differs<'crossCheck', CrossCheck>
  | Differs<'standard', StandardHead>
  | ScoringChange
  | ClauseChange;

interface Differs<Kind extends string, T> {
  readonly kind: Kind;
  readonly before: T | null;
  readonly after: T | null;
}

/** A part of the set's head. */
export interface HeadChange {
  readonly kind: 'head';
  readonly part: HeadPart;
  readonly before: RuleSet;
  readonly after: RuleSet;
}

/** Parts of the head that say something; 示例评估日 speaks to the tests of the set only. */
export const HEAD_PARTS = [
  'id',
  'title',
  'version',
  'basis',
  'issuer',
  'tailors',
  'replaces',
  'inForceFrom',
  'repealedFrom',
  'deadlinesMove',
  'assessedYear',
  'methods',
  'notice',
  'uncited',
] as const satisfies readonly (keyof RuleSet)[];
export type HeadPart = (typeof HEAD_PARTS)[number];

export type VocabularyHead = Pick<Vocabulary, 'name' | 'alias' | 'sections'>;
export type ListHead = Omit<List, 'fields'>;
export type StandardHead = Omit<Standard, 'clauses'>;

export interface FieldChange extends Differs<'field', Field> {
  /** Key of its list; null for the form. */
  readonly list: string | null;
}

/** What the set says of scores as a whole: its sums and 等次, its 结论, its 推选; what a clause says is told with the clause. */
export interface ScoringChange {
  readonly kind: 'scoring';
  readonly part: 'scoring' | 'conclusion' | 'selections';
  readonly before: ScoringSide;
  readonly after: ScoringSide;
  /** Other words, the same meaning. */
  readonly reworded: boolean;
}

interface ScoringSide {
  readonly name: ScoringChange['part'];
  readonly model: Pick<Model, 'scoring' | 'conclusion' | 'selections'>;
}

/** A line of a clause: 分值, 扣完为止, its effect, 不扣分, 一票否决. */
export type ScoringLineName = 'points' | 'floor' | ScoreLine['effect'] | 'waiver' | 'veto';

export interface ClauseChange extends Differs<'clause', Clause> {
  /** What differs, in the order of a clause's parts; empty where the clause was added or removed. */
  readonly parts: readonly ClausePart[];
}

/** Parts of a clause that can differ. `id`: it was moved or renumbered. */
export const CLAUSE_PARTS = [
  'id',
  'standard',
  'title',
  'quotes',
  'applicability',
  'requirement',
  'exceptions',
  'scoring',
  'verification',
  'remedy',
  'note',
  'inForceFrom',
  'repealedFrom',
  'reason',
  'interpretations',
] as const satisfies readonly (keyof Clause)[];
export type ClausePartName = (typeof CLAUSE_PARTS)[number];

export interface ClausePart {
  readonly part: ClausePartName;
  /** What of its sentences differs; empty where other words mean the same, or where it differs by names alone. */
  readonly details: readonly Detail[];
  /** Names of interpretations and definitions used in it that have changed, so that the same words mean something else. */
  readonly through: readonly string[];
  /** Other words, the same meaning. */
  readonly reworded: boolean;
}

/** One difference inside a sentence. `within`: the words of the condition it stands in, as they were. */
export type Detail =
  | { readonly kind: 'value'; readonly within: string; readonly before: Value; readonly after: Value }
  | { readonly kind: 'options'; readonly within: string; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'added' | 'removed'; readonly words: string }
  | { readonly kind: 'rewritten'; readonly before: string; readonly after: string }
  | ScoringDetail;

/** A value in a sentence: as its words stand, or where they are none of their own as what they say. */
export type Value =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'periods'; readonly periods: readonly Duration[] }
  | { readonly kind: 'bound'; readonly bound: Bound }
  /** Null: no window. */
  | { readonly kind: 'window'; readonly window: Window | null; readonly interpretation: string | null };

/** One line of what a clause says of its points, as it was and as it is; null where it was not there, or is not any more. */
export interface ScoringDetail {
  readonly kind: 'scoringLine';
  readonly line: ScoringLineName;
  readonly before: string | null;
  readonly after: string | null;
}
