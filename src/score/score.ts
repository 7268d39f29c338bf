import type { Fraction } from 'fraction.js';
import type { Answer } from '../engine/answer.js';
import type { Context } from '../engine/context.js';
import type { Possible } from '../engine/possible.js';
import type { Truth } from '../engine/truth.js';
import type { RecordFact } from '../facts/facts.js';
import type { Clause } from '../model/model.js';
import type { Conclusion, Grades, Judges, Limit, ScoreLine, ScoreSheet, Veto } from '../model/scoring.js';
import type { Span } from './span.js';

/** What scoring found out about one sheet (semantics.md §8): the values behind verdicts, pages and exports. */
export interface Scores {
  /** Of each clause that says anything of points, by its id; those inside a 评分表 are in `sheets`. */
  readonly clauses: ReadonlyMap<string, ClauseScore>;
  /** In which the vetoes, limits and grades were asked: it knows the scores. */
  readonly context: Context;
  readonly standards: readonly ContainerScore[];
  readonly sheets: readonly SheetScore[];
  readonly total: Marked;
}

/** Whether something is 不适用. */
export type Applies = 'no' | 'maybe' | 'yes';

/** One line, or an item of one. */
export interface LineScore {
  readonly line: ScoreLine;
  /** What it takes or gives, never below 0, after 不扣分, 不重复扣分 and 至多. */
  readonly points: Span;
  /** What it would be without 不扣分, 不重复扣分 and 至多. */
  readonly unreduced: Span;
  /** After 不扣分 and 不重复扣分, before its own 至多: where it is more than `points`, the limit was reached. */
  readonly uncapped: Span;
  /** Whether what it speaks of is the case at all. */
  readonly holds: Truth;
  readonly notApplicable: Applies;
  /** An error took part. */
  readonly failed: boolean;
  /** 不得分: whether the clause gets 0 by it. */
  readonly forfeits: Truth;
  /** The answer of its condition, or of the list that it counts. */
  readonly answer: Answer | null;
  /** The value it computes from: a number counted, a distance's two sides, a 按E计算. */
  readonly values: readonly Possible[];
  readonly items: readonly LineScore[];
  /** By record: 每有1件, 每宗. */
  readonly records: readonly RecordScore[];
  readonly judgements: readonly Judgement[];
}

/** What a line takes or gives for one record. */
export interface RecordScore {
  readonly failed: boolean;
  readonly unreduced: Span;
  readonly record: RecordFact;
  readonly points: Span;
  readonly holds: Truth;
  /** Whether a 不扣分 holds for it. */
  readonly waived: Truth;
  /** Another clause deducts more for the same record (不重复扣分): its number. */
  readonly countedIn: string | null;
  readonly items: readonly LineScore[];
  readonly judgements: readonly Judgement[];
}

/**
 * Points that a person decides, with the marks that the sheet has. Who decided, here and in {@link Override}, is said to the office itself
 * only; all others read the role.
 */
export interface Judgement {
  readonly judges: Judges;
  readonly range: Span;
  readonly given: readonly { readonly points: Fraction; readonly person: string; readonly on: string | null; readonly reason: string }[];
  readonly missing: number;
}

/** A veto asked: whether it holds, and by which of its conditions. */
export interface VetoScore {
  readonly veto: Veto;
  readonly truth: Truth;
  readonly answers: readonly Answer[];
}

export interface ClauseScore {
  readonly clause: Clause;
  /** 分值; null for a clause that only gives 加分 or 减分, or that only holds a veto. */
  readonly marks: Fraction | null;
  /** Of its marks; of a clause without, 0. */
  readonly points: Span;
  /** Before 一票否决 and 改判. */
  readonly computed: Span;
  readonly notApplicable: Applies;
  readonly failed: boolean;
  readonly lines: readonly LineScore[];
  readonly waivers: readonly Answer[];
  readonly vetoes: readonly VetoScore[];
  readonly bonus: Span;
  readonly malus: Span;
  /** 改判: what a person decided instead. */
  readonly overridden: Override | null;
}

export interface Override {
  readonly points: Fraction;
  /** The role: 改判 由考核领导小组决定. */
  readonly by: string;
  readonly person: string;
  readonly on: string | null;
  readonly reason: string;
}

/** One member of a sum: a clause, a part, a sheet, a standard. */
export interface Unit {
  /** What it is, for the steps from full marks to the total. */
  readonly of: Label;
  readonly points: Span;
  /** Full marks; a span where what is 不适用 inside it is still open. */
  readonly marks: Span;
  readonly notApplicable: Applies;
  /** Points ÷ marks of what applies in it, after its veto. */
  readonly rate: Span;
  /**
   * What it has where all that is 不适用 inside it counts with full points, and its full marks (按满分 of a parent); null: its points,
   * and the high end of its marks.
   */
  readonly whole: { readonly points: Span; readonly marks: Fraction } | null;
}

export interface Label {
  readonly kind: 'clause' | 'part' | 'sheet' | 'standard' | 'total';
  /** Id of a clause or standard, title of a part or sheet. */
  readonly name: string;
}

/** 标准, 部分, or a 评分表 in the sum that holds it. */
export interface ContainerScore extends Unit {
  readonly title: string;
  /** What it hands up to the sum of its parent, after 折合; its own members where it changes nothing. */
  readonly handed: readonly Unit[];
  /** Ids of its own clauses, in order; those of its parts stand there. */
  readonly clauses: readonly string[];
  readonly parts: readonly ContainerScore[];
  readonly vetoes: readonly VetoScore[];
}

/** A 评分表 with what each record got, and what it is worth as one. */
export interface SheetScore {
  readonly sheet: ScoreSheet;
  readonly records: readonly RecordSheet[];
  /** Whether further records may exist. */
  readonly open: boolean;
  readonly container: ContainerScore;
}

export interface RecordSheet {
  readonly record: RecordFact;
  /** Whether it is among those that the sheet goes through. */
  readonly membership: Truth;
  readonly score: Marked;
  readonly clauses: readonly ClauseScore[];
  readonly parts: readonly ContainerScore[];
}

/** A sum with its vetoes and its grade: of the whole set, or of one record. */
export interface Marked extends Unit {
  readonly vetoes: readonly VetoScore[];
  /** A veto that zeroes: 案卷评查被否决. */
  readonly zeroed: Truth;
  readonly grade: GradeScore | null;
  /** Before 取整. */
  readonly unrounded: Span;
  readonly bonus: Span;
  readonly malus: Span;
  /** A clause could not be worked out: no grade. */
  readonly failed: boolean;
  /** From full marks to what is left: each step with what it leaves. */
  readonly steps: readonly Step[];
}

export interface GradeScore {
  /** The grades still possible, best first; one left: decided. Empty: none, as the total is 不适用 or has failed. */
  readonly possible: readonly string[];
  readonly blocks: readonly Grades[];
  readonly limits: readonly { readonly limit: Limit; readonly truth: Truth; readonly answer: Answer | null }[];
  /** 一票否决 … 等次为X. */
  readonly vetoed: readonly VetoScore[];
}

/** One step on the way from full marks to the total; the changes add up to it, at the low and at the high end. */
export interface Step {
  readonly kind: Label['kind'] | 'marks' | 'notApplicable' | 'scale' | 'bonus' | 'malus' | 'cap' | 'floor' | 'veto' | 'rounding';
  /** Id of a clause or standard, title of a part or sheet. */
  readonly of: string | null;
  readonly after: Span;
}

export interface ConclusionScore {
  readonly conclusion: Conclusion | null;
  readonly possible: readonly string[];
  readonly vetoed: readonly VetoScore[];
}
