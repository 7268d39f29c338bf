import type { NotApplicableRule, PartStep } from '../syntax/scoring-tree.js';
import type { Exact, Place } from '../text/place.js';
import type { Comparison, Condition, Expression, FieldRef, Quantified } from './expression.js';
import type { Clause } from './model.js';
import type { Field, List } from './vocabulary.js';

export type { NotApplicableRule, PartStep };

/**
 * How a set scores, grades and selects (docs/semantics.md §8, §9): what `src/score` works on. JSON-serialisable. Figures are exact
 * fractions in points.
 *
 * INVARIANT: conditions of vetoes, limits, conclusions and selections may speak of scores; those are fields of the extended
 * vocabulary (score-names.ts), which no fact sheet fills in.
 */
export interface Scoring {
  /** 计分, with what the set says of its total; where a set has points without 计分, all of it is unsaid. */
  readonly total: Total;
  /** What a standard, by its id, says of its points. */
  readonly standards: readonly StandardScoring[];
  readonly sheets: readonly ScoreSheet[];
  /** 等次 of the total; empty where there are none. One with `condition` null, or one a class. */
  readonly grades: readonly Grades[];
}

/** The names that scores add to the vocabulary: no fact sheet fills them in. Keys are the names. */
export interface ScoreFields {
  /** 总分, 等次, 结论, X的得分, X的得分率, X有条款得0分. */
  readonly form: readonly Field[];
  /** 条款: a record a clause, with a yes or no for each verdict. */
  readonly clauses: List;
  /** 案卷评查得分, 案卷评查等次, 案卷评查被否决, by the key of the list whose records gain them. */
  readonly gained: readonly { readonly list: string; readonly fields: readonly Field[] }[];
}

/** The head lines of a container. */
export interface Container {
  /** 满分 or 分值: its full marks; null where they are not said (then the sum of its parts). */
  readonly points: Exact | null;
  readonly cap: Exact | null;
  readonly countsAs: Exact | null;
  readonly notApplicable: NotApplicableRule | null;
  readonly rounding: Rounding | null;
  readonly vetoes: readonly Veto[];
}

/** 计分. */
export interface Total extends Container {
  /** 扣完为止 is true; 可以为负分 is false; null where nothing is said. */
  readonly floorAtZero: boolean | null;
  readonly bonusAtMost: Exact | null;
  readonly malusAtMost: Exact | null;
  readonly noDouble: readonly NoDouble[];
  /** 改判: who may; null where nobody may. */
  readonly override: string | null;
  readonly at: Place | null;
}

/** A 标准 with its 部分: the parts of its sum, in the order of the file. */
export interface StandardScoring extends Container {
  readonly standard: string;
  readonly parts: readonly Part[];
  readonly at: Place;
}

/** 部分. */
export interface Part extends Container {
  readonly title: string;
  /** Ids of its clauses. */
  readonly clauses: readonly string[];
  readonly at: Place;
}

/** 评分表: a rubric applied to each record of a list. Its clauses are not among the set's. */
export interface ScoreSheet extends Container {
  readonly name: string;
  readonly alias: string | null;
  /** Id of the 标准 it stands in; null where it stands in none. */
  readonly standard: string | null;
  readonly floorAtZero: boolean | null;
  /** 有抽查案卷: the records are its members. `condition` is null. */
  readonly records: Quantified;
  readonly parts: readonly Part[];
  readonly clauses: readonly Clause[];
  readonly grades: readonly Grades[];
  readonly sumUp: SumUp;
  readonly at: Place;
}

export interface SumUp {
  readonly rule: { readonly kind: 'mean' | 'lowest' | 'none' } | { readonly kind: 'share'; readonly grade: string };
  readonly countsAs: Exact | null;
  readonly whenEmpty: 'notApplicable' | 'zero' | 'full' | null;
}

export interface Rounding {
  readonly mode: 'halfUp' | 'down' | 'up';
  readonly decimals: number;
  readonly order: 'first' | 'after' | null;
}

/** 不重复扣分: for each record of `list` only the heaviest of the named clauses' deductions counts. */
export interface NoDouble {
  /** Key of the list. */
  readonly list: string;
  readonly clauses: readonly string[];
  readonly text: string;
}

/** What a clause says of its points. */
export interface ClauseScoring {
  /** 分值; null where it has none (then it is no part of the sum). */
  readonly points: Exact | null;
  /** 扣完为止 true, 可以为负分 false, of the clause itself; null: as 计分 or its 评分表 says. */
  readonly floorAtZero: boolean | null;
  readonly lines: readonly ScoreLine[];
  readonly waivers: readonly Condition[];
  /**
   * Key of the list in whose records 不扣分 is read, as the clause deducts for each of them; null: 不扣分 is read once, for the clause.
   */
  readonly waivedIn: string | null;
  readonly vetoes: readonly Veto[];
}

/** One 扣分, 得分, 加分 or 减分 line, or an item of one. */
export interface ScoreLine {
  readonly effect: 'deduct' | 'award' | 'bonus' | 'malus';
  readonly form: LineForm;
  /** 至多. */
  readonly atMost: Exact | null;
  readonly text: string;
  readonly at: Place;
}

export type Amount =
  | { readonly kind: 'points'; readonly points: Exact }
  /** 不得分: all that the clause has. */
  | { readonly kind: 'all' }
  /** 按F扣: a field of the record at hand (or of the form), in 分. */
  | { readonly kind: 'field'; readonly field: FieldRef }
  | { readonly kind: 'judged'; readonly low: Exact; readonly high: Exact; readonly judges: Judges };

export interface Judges {
  /** The role: 考核人, 评委. */
  readonly by: string;
  readonly several: { readonly atLeast: number; readonly dropHighest: number; readonly dropLowest: number } | null;
}

export type LineForm =
  | { readonly kind: 'fixed'; readonly condition: Condition | null; readonly amount: Amount }
  /** 每有n件L满足C: `counted` is 有L满足C. */
  | {
      readonly kind: 'each';
      readonly step: Exact;
      readonly counted: Quantified;
      readonly amount: Amount;
      readonly partStep: PartStep | null;
    }
  /** F每有n次. */
  | {
      readonly kind: 'eachOf';
      readonly step: Exact;
      readonly value: Expression;
      readonly amount: Amount;
      readonly partStep: PartStep | null;
    }
  /** F低于T的，每低S扣n分. `compared` is F低于T; the gap is right − left for `below`, left − right for `above` (dates: 晚于). */
  | {
      readonly kind: 'distance';
      readonly compared: Comparison;
      readonly direction: 'below' | 'above';
      readonly step: Exact;
      /** Of dates: what the step counts; null for numbers. A step of 个百分点 is held as a share. */
      readonly dateUnit: 'day' | 'workingDay' | null;
      readonly points: Exact;
      readonly partStep: PartStep | null;
    }
  | { readonly kind: 'elements'; readonly rule: 'missing' | 'met'; readonly points: Exact; readonly items: readonly Condition[] }
  | { readonly kind: 'group'; readonly most: Exact; readonly items: readonly ScoreLine[] }
  | { readonly kind: 'heaviest'; readonly items: readonly ScoreLine[]; readonly otherwise: Exact | null }
  /** `counted`: 有L, its condition null. The items see the record. */
  | {
      readonly kind: 'heaviestEach';
      readonly counted: Quantified;
      readonly items: readonly ScoreLine[];
      readonly otherwise: Exact | null;
      readonly mean: { readonly whenEmpty: 'notApplicable' | 'nothing' | null } | null;
    }
  | { readonly kind: 'highest'; readonly items: readonly ScoreLine[]; readonly otherwise: Exact | null }
  | { readonly kind: 'computed'; readonly value: Expression };

/** 一票否决. */
export interface Veto {
  /** Any of them. */
  readonly conditions: readonly Condition[];
  readonly effects: readonly VetoEffect[];
  readonly text: string;
  readonly at: Place;
}

export type VetoEffect =
  | { readonly kind: 'zero'; readonly scope: 'clause' | 'part' | 'standard' | 'record' | 'total' }
  | { readonly kind: 'conclusion' | 'grade'; readonly name: string };

/** A block of 等次, best band first. */
export interface Grades {
  /** 等次 类别是县局的. */
  readonly condition: Condition | null;
  readonly bands: readonly Band[];
  readonly limits: readonly Limit[];
  readonly at: Place;
}

export interface Band {
  readonly name: string;
  /** Null: no end on that side. A percentage is held as a share of the applicable marks. */
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly percentage: boolean;
  readonly at: Place;
}

interface Bound {
  readonly exact: Exact;
  readonly included: boolean;
}

/** 限制. */
export interface Limit {
  readonly condition: Condition | null;
  readonly ceiling: { readonly kind: 'grade'; readonly name: string } | { readonly kind: 'field'; readonly field: FieldRef };
  readonly text: string;
  readonly at: Place;
}

/** 结论. */
export interface Conclusion {
  /** The first that holds. */
  readonly outcomes: readonly { readonly name: string; readonly condition: Condition }[];
  readonly otherwise: string;
  readonly at: Place;
}

/** A key of 排序: `text` is its value alone, `written` with its order, 投诉的数量从少到多. */
export interface RankKey {
  readonly value: Expression;
  readonly order: 'descending' | 'ascending';
  readonly text: string;
  readonly written: string;
}

/** 推选. */
export interface Selection {
  readonly name: string;
  readonly alias: string | null;
  readonly range:
    | { readonly kind: 'all' }
    | { readonly kind: 'each'; readonly field: FieldRef }
    | { readonly kind: 'selected'; readonly of: string };
  readonly places:
    | { readonly kind: 'number'; readonly n: number }
    | { readonly kind: 'share'; readonly exact: Exact; readonly rounding: 'down' | 'up' | 'halfUp' | null }
    | { readonly kind: 'unlimited' };
  readonly condition: Condition | null;
  readonly rank: readonly RankKey[];
  readonly ties: { readonly kind: 'all' } | { readonly kind: 'decided'; readonly by: string } | null;
  readonly deadline: Condition | null;
  readonly at: Place;
}
