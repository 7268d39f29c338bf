import type { Exact, Place } from '../../text/place.js';
import type { Explanation, Truth, Words } from '../verdicts.js';

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
  /** 改判; `by`: the role that decides it, never who did. */
  readonly overridden: { readonly points: Exact; readonly by: string; readonly on: string | null; readonly reason: string } | null;
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
  readonly truth: Truth;
  readonly notApplicable: 'no' | 'maybe' | 'yes';
  /** 不得分. */
  readonly forfeits: boolean;
  /** What was found, in words; empty where it took and gave nothing. */
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
  readonly waived: Truth;
  /** Number of the clause in which it is counted instead (不重复扣分). */
  readonly countedIn: string | null;
  readonly items: readonly LinePoints[];
  /** Of the record itself; those of its items stand there. */
  readonly judgements: readonly JudgementPoints[];
}

/** Points that a person decides. */
export interface JudgementPoints {
  /** The role: 考核人. Without the name of who decided, which is withheld as 核实人 is. */
  readonly by: string;
  readonly range: PointsSpan;
  readonly given: readonly { readonly points: Exact; readonly on: string | null; readonly reason: string }[];
  readonly missing: number;
}

export interface VetoPoints {
  /** Id of the clause, title of the container it stands in; empty: of the total. */
  readonly of: string;
  readonly text: string;
  readonly at: Place;
  readonly truth: Truth;
  readonly causes: readonly Words[];
  readonly explanations: readonly Explanation[];
}

/** The score of a department. */
export interface DepartmentScore {
  readonly total: SummedPoints;
  readonly standards: readonly ContainerPoints[];
  readonly sheets: readonly SheetPoints[];
  /** Every veto of the set that holds or may hold, outside of the 评分表. */
  readonly vetoes: readonly VetoPoints[];
  /** From full marks to the total. */
  readonly steps: readonly { readonly kind: string; readonly of: string | null; readonly after: PointsSpan }[];
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

/** A 评分表: every record with its points. */
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
