import type { NotApplicableRule, VetoEffect } from '../../model/scoring.js';
import type { Step } from '../../score/score.js';
import type { Exact, Place } from '../../text/place.js';
import type { Explanation, StillNeeded, Truth, Words } from '../verdicts.js';

/** What a number of points can still be: exact numbers, both ends included; null is no end on that side (semantics.md §8.1). */
export interface PointsSpan {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/** The points of one clause, for pages and exports. */
export interface ClausePoints {
  /** 分值; null where the clause only gives 加分 or 减分, or holds a veto. */
  readonly marks: Exact | null;
  readonly points: PointsSpan;
  /** Before 一票否决 and 改判. */
  readonly computed: PointsSpan;
  readonly notApplicable: 'no' | 'maybe' | 'yes';
  readonly lines: readonly LinePoints[];
  readonly waivers: readonly Explanation[];
  readonly vetoes: readonly VetoPoints[];
  readonly bonus: PointsSpan;
  readonly malus: PointsSpan;
  /** 改判; `by`: the role that decides it; `person`: who did, only for the office itself. */
  readonly overridden: {
    readonly points: Exact;
    readonly by: string;
    readonly person?: string | undefined;
    readonly on: string | null;
    readonly reason: string;
  } | null;
}

/** One scoring line, or an item of one, with what it took or gave and why. */
export interface LinePoints {
  readonly effect: 'deduct' | 'award' | 'bonus' | 'malus';
  /** The words of the rule behind the keyword. */
  readonly text: string;
  readonly at: Place;
  readonly points: PointsSpan;
  /** Without 不扣分, 不重复扣分 and 至多. */
  readonly unreduced: PointsSpan;
  /** Without its own 至多 alone: more than `points` where that limit was reached. */
  readonly uncapped: PointsSpan;
  readonly truth: Truth;
  readonly notApplicable: 'no' | 'maybe' | 'yes';
  /** 不得分. */
  readonly forfeits: boolean;
  /** What was found, in words, judgements aside; empty where it took and gave nothing. */
  readonly causes: readonly Words[];
  readonly explanation: Explanation | null;
  readonly items: readonly LinePoints[];
  readonly records: readonly RecordPoints[];
  readonly judgements: readonly JudgementPoints[];
}

/** What a line took or gave for one record. */
export interface RecordPoints {
  readonly place: number;
  readonly label: Words;
  readonly at: Place | null;
  readonly points: PointsSpan;
  readonly truth: Truth;
  readonly unreduced: PointsSpan;
  readonly waived: Truth;
  /** What was found that waives it, or leaves that open. */
  readonly waivedBy: readonly Words[];
  /** Number of the clause in which it is counted instead (不重复扣分). */
  readonly countedIn: string | null;
  readonly items: readonly LinePoints[];
  /** Of the record itself; those of its items stand there. */
  readonly judgements: readonly JudgementPoints[];
}

/** Points that a person decides. */
export interface JudgementPoints {
  /** The role: 考核人. */
  readonly by: string;
  readonly range: PointsSpan;
  /** `person`: who decided, only for the office itself. */
  readonly given: readonly {
    readonly points: Exact;
    readonly person?: string | undefined;
    readonly on: string | null;
    readonly reason: string;
  }[];
  readonly missing: number;
}

export interface VetoPoints {
  /** Id of the clause, title of the container it stands in; empty: of the total. */
  readonly of: string;
  /** Its words, with what it does. */
  readonly text: string;
  readonly effects: readonly VetoEffect[];
  readonly at: Place;
  readonly truth: Truth;
  readonly causes: readonly Words[];
  readonly explanations: readonly Explanation[];
  /** What would settle it; null where it is settled. */
  readonly stillNeeded: StillNeeded | null;
}

/** The score of a department. */
export interface DepartmentScore {
  readonly total: SummedPoints;
  readonly standards: readonly ContainerPoints[];
  readonly sheets: readonly SheetPoints[];
  /** Every veto of the set that holds or may hold, outside of the 评分表. */
  readonly vetoes: readonly VetoPoints[];
  /** From full marks to the total. */
  readonly steps: readonly StepPoints[];
  /** How 不适用 was treated: an entry for each container that says a rule and has something under it. */
  readonly notApplicable: readonly TreatedPoints[];
  /** What is still open and keeps the total or the grade from being decided, with what would settle it. */
  readonly stillOpen: readonly OpenPoints[];
}

/** One step; its changes add up, at the low and at the high end. */
export interface StepPoints {
  readonly kind: Step['kind'];
  /** Id of a clause or standard, title of a part or sheet. */
  readonly of: string | null;
  readonly after: PointsSpan;
}

/** 不适用 as a container says it. */
export interface TreatedPoints {
  /** Null: nothing is said, and what does not apply is left out with its marks. */
  readonly rule: NotApplicableRule | null;
  /** Title of the 标准, 部分 or 评分表; null: of the total. */
  readonly of: string | null;
  /** Ids of clauses, titles of parts and sheets. */
  readonly certain: readonly string[];
  readonly maybe: readonly string[];
}

export interface OpenPoints {
  /** `clause`: of the set; `record` and `sheet`: of a 评分表, whose title is `of`; `veto`, `limit`, `grades` (a condition of 等次): their words. */
  readonly kind: 'clause' | 'record' | 'sheet' | 'veto' | 'limit' | 'grades';
  readonly of: string;
  /** Of a record: which, and the clause of the sheet. */
  readonly record: Words | null;
  readonly clause: string | null;
  /** What it can still be worth; null for vetoes, limits and grades. */
  readonly points: PointsSpan | null;
  readonly stillNeeded: StillNeeded | null;
}

/** A sum with its grade: the total, or one record of a 评分表. */
export interface SummedPoints {
  readonly points: PointsSpan;
  readonly marks: PointsSpan;
  /** Points ÷ marks of what applies. */
  readonly rate: PointsSpan;
  readonly unrounded: PointsSpan;
  readonly bonus: PointsSpan;
  readonly malus: PointsSpan;
  readonly notApplicable: 'no' | 'maybe' | 'yes';
  readonly failed: boolean;
  /** Whether a veto that zeroes it holds. */
  readonly vetoed: Truth;
  /** The grades still possible, best first: one is decided; null where the set gives none. */
  readonly grades: readonly string[] | null;
  readonly limits: readonly { readonly text: string; readonly truth: Truth; readonly explanation: Explanation | null }[];
}

export interface ContainerPoints {
  readonly title: string;
  readonly kind: 'standard' | 'part' | 'sheet';
  /** Of a standard its id. */
  readonly id: string | null;
  readonly points: PointsSpan;
  readonly marks: PointsSpan;
  readonly rate: PointsSpan;
  readonly notApplicable: 'no' | 'maybe' | 'yes';
  /** What it gives to the sum above it, after 折合. */
  readonly handed: { readonly points: PointsSpan; readonly marks: PointsSpan };
  readonly clauses: readonly string[];
  readonly parts: readonly ContainerPoints[];
}

/** A 评分表: every record with its points; of persons, for the public, none of them. */
export interface SheetPoints {
  readonly name: string;
  /** Key of the list. */
  readonly list: string;
  readonly standard: string | null;
  readonly sum: ContainerPoints;
  /** Whether further records may exist. */
  readonly open: boolean;
  readonly records: readonly {
    readonly place: number;
    readonly label: Words;
    readonly membership: Truth;
    readonly score: SummedPoints;
    readonly clauses: readonly (ClausePoints & { readonly id: string; readonly title: string })[];
    readonly vetoes: readonly VetoPoints[];
  }[];
}
