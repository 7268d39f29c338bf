import type { Day, Exact, Place } from '../text/place.js';
import type { Condition, Duration, Expression, ListExpression, PeriodUnit, Window } from './expression.js';
import type { ClauseScoring, Conclusion, ScoreFields, Scoring, Selection } from './scoring.js';
import type { Vocabulary } from './vocabulary.js';

/** The checked meaning of a rule set: what compile, readFacts and evaluate work on. JSON-serialisable. */
export interface Model {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  readonly interpretations: readonly Interpretation[];
  readonly definitions: readonly Definition[];
  /** 勾稽, those of the set below first. */
  readonly crossChecks: readonly CrossCheck[];
  readonly standards: readonly Standard[];
  /** In the order of the notice: by standard, then by number. */
  readonly clauses: readonly Clause[];
  readonly examples: readonly Example[];
  /** How the set scores; null where it has no points. */
  readonly scoring: Scoring | null;
  /** The names that scores add for sentences; null where the set says nothing of scores, conclusions or selections. */
  readonly scoreFields: ScoreFields | null;
  /** 结论; null: 达标, 未达标, 尚不能定论 (semantics.md §3). */
  readonly conclusion: Conclusion | null;
  /** 推选, in the order in which they refer to each other. */
  readonly selections: readonly Selection[];
  /** 参照: the set this one is laid over, as it stands by itself; null where it is laid over none (src/model/layers.ts). */
  readonly base: Model | null;
  /** 删去条款: clauses of the base that this set leaves out. */
  readonly removed: readonly Removal[];
}

/** 标准集: the head of the set. */
export interface RuleSet {
  readonly id: string;
  readonly title: string;
  readonly version: string | null;
  /** 依据: the notice it implements. */
  readonly basis: string | null;
  /** 发布. */
  readonly issuer: string | null;
  /** 参照: the id of the set below. */
  readonly tailors: string | null;
  /** 替代: the id of the set whose place this one takes from 施行 on. */
  readonly replaces: string | null;
  /** 施行: before that day every clause is 未评. */
  readonly inForceFrom: Day | null;
  /** 废止: from that day on every clause is 未评. */
  readonly repealedFrom: Day | null;
  /** 核查方法, as declared. */
  readonly methods: readonly string[];
  /** 期限末日 不顺延 = false. */
  readonly deadlinesMove: boolean;
  /** 示例评估日. */
  readonly exampleDate: Day | null;
  /** 考核年度: the year that is assessed, which need not be that of the evaluation date; null where none is said. */
  readonly assessedYear: number | null;
  /** 原文文件 with its text, white space as in the file; null where there is none. */
  readonly notice: { readonly file: string; readonly text: string } | null;
  readonly uncited: readonly { readonly text: string; readonly reason: string }[];
  readonly at: Place;
}

/** 解释: an open word of the notice, decided in the open (language.md §4). */
export interface Interpretation {
  readonly name: string;
  readonly value: InterpretationValue;
  /** The value in the rule's words: 15日. */
  readonly valueText: string;
  readonly basis: string | null;
  readonly reason: string | null;
  /** Ids of the clauses that use it, by name or by 用于. */
  readonly usedBy: readonly string[];
  readonly at: Place;
}

export type InterpretationValue =
  | { readonly kind: 'number'; readonly exact: Exact; readonly unit: string | null; readonly percentage: boolean }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'window'; readonly window: Window; readonly each: PeriodUnit | null }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** A reading in words: computed by no rule, shown with its clauses. */
  | { readonly kind: 'reading'; readonly words: string };

/** 定义, 定义名单: a derived name. */
export interface Definition {
  readonly name: string;
  readonly alias: string | null;
  readonly body:
    | { readonly kind: 'list'; readonly list: ListExpression }
    | { readonly kind: 'value'; readonly value: Expression }
    | { readonly kind: 'condition'; readonly condition: Condition };
  readonly text: string;
  readonly at: Place;
}

/** 勾稽: what holds on every sheet that does not contradict itself (semantics.md §1.8). */
export interface CrossCheck {
  /** 总数与名单, the words in parentheses; null where there are none. */
  readonly name: string | null;
  readonly condition: Condition;
  /** 说明. */
  readonly note: string | null;
  /** The sentence as written. */
  readonly text: string;
  readonly at: Place;
}

/** 标准三 执法规范. */
export interface Standard {
  /** 三, as written in the file. */
  readonly id: string;
  readonly title: string;
  /** Ids of its clauses in order. */
  readonly clauses: readonly string[];
  readonly at: Place;
}

/** 条款. */
export interface Clause {
  readonly id: string;
  readonly standard: string;
  readonly title: string;
  /**
   * 原文: the pieces quoted, in the notice's order, each with the set whose notice it stands in (its own, else one of those
   * below) and its place in that notice's text; both null where it was not found.
   */
  readonly quotes: readonly { readonly text: string; readonly noticeOf: string | null; readonly offset: number | null }[];
  /** 适用; null = always. */
  readonly applicability: Condition | null;
  readonly exceptions: readonly Exception[];
  /** 要求; null where only points are at stake (semantics.md §8). */
  readonly requirement: Condition | null;
  /** 分值, 扣分 …; null where the clause says nothing of points. */
  readonly scoring: ClauseScoring | null;
  readonly verification: Verification | null;
  /** 整改. */
  readonly remedy: string | null;
  /** 说明. */
  readonly note: string | null;
  /** 施行: before that day it is 未评; null: as its set. */
  readonly inForceFrom: Day | null;
  /** 废止: from that day on it is 未评; null: as its set. */
  readonly repealedFrom: Day | null;
  /** 理由 of a 修改条款: why it is other than in the set below. */
  readonly reason: string | null;
  /** Names of the interpretations it uses, in order of use. */
  readonly interpretations: readonly string[];
  readonly at: Place;
}

/** 删去条款 3.9, with its 理由. */
export interface Removal {
  readonly id: string;
  /** What it was called. */
  readonly title: string;
  readonly reason: string;
  readonly at: Place;
}

/** 除外（机构改革过渡期）C. */
export interface Exception {
  readonly name: string | null;
  readonly condition: Condition;
}

/** 核查: by which methods, on which material. `all`: 全部, every method is needed. */
export interface Verification {
  readonly all: boolean;
  readonly methods: readonly { readonly method: string; readonly materials: readonly string[] }[];
}

/** 示例 (language.md §8), or one row of its 表格: a sheet and what is to come of it. */
export interface Example {
  /** Of a row: 示例名：情形. */
  readonly name: string;
  /** Its own 评估日, else 示例评估日, else 施行. */
  readonly on: Day;
  /** 已知, in the shape a fact sheet has after parsing: keys to plain values (see facts/sheet.ts, `fromEntries`). */
  readonly given: readonly Given[];
  readonly expected: readonly Expectation[];
  /** 待确认: nobody has said yet that the verdict is right. */
  readonly unconfirmed: boolean;
  readonly at: Place;
}

/** One 应当: what is to come out (language.md §8). */
export type Expectation = VerdictExpectation | PointsExpectation | OutcomeExpectation;

/** 条款3.3不符合: a clause, its verdict and, where the writer gives it, the reason. */
export interface VerdictExpectation {
  readonly kind: 'verdict';
  readonly clause: string;
  readonly verdict: VerdictName;
  /** 待人工认定: 材料不足, and only a person's judgement would settle it. */
  readonly awaitsJudgement: boolean;
  /** 涉及执法人员第1名、第3名: exactly these records, by list (its key) and by their order from 1; null where nothing is said. */
  readonly offenders: readonly { readonly list: string; readonly place: number }[] | null;
  /** 还需身份: exactly these facts. `list` null: a fact of the form; `field` null: the list itself, or that it is complete. */
  readonly needed: readonly { readonly list: string | null; readonly field: string | null }[] | null;
  readonly at: Place;
}

/** 条款1.1得2分, 总分7.8分到9分. */
export interface PointsExpectation {
  readonly kind: 'points';
  readonly of: Scored;
  readonly points: ExpectedPoints;
  readonly at: Place;
}

export type ExpectedPoints =
  /** Exactly these ends. `about`: they are the ends rounded half up to the decimals written (约66.67分). */
  { readonly kind: 'span'; readonly low: Exact; readonly high: Exact; readonly about: boolean } | { readonly kind: 'notApplicable' };

/** 等次是良好, 结论是达标: exactly these are possible; none for 没有等次, null for 未定: several, whichever. */
export interface OutcomeExpectation {
  readonly kind: 'outcome';
  readonly of: Graded;
  readonly names: readonly string[] | null;
  readonly at: Place;
}

/** What gets points. `container`: a 标准, 部分 or 评分表, by its title. */
export type Scored =
  | { readonly kind: 'clause'; readonly clause: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'container'; readonly title: string }
  | ScoredRecord;

/** What comes out as one of several names. */
export type Graded = { readonly kind: 'grade' | 'conclusion' } | Candidate | ScoredRecord;

/** The unit itself as a candidate of a 推选, by its name: whether it fulfils 条件 and 截止. */
export interface Candidate {
  readonly kind: 'candidacy';
  readonly selection: string;
}

/** 抽查案卷第1卷, in the 评分表 of that name. */
export interface ScoredRecord {
  readonly kind: 'record';
  readonly list: string;
  readonly place: number;
  readonly sheet: string;
}

/** One 已知 entry: a form field (or a list of which only 不详 is said) or a list. Values are the words written, read as a sheet's scalars are. */
export type Given =
  | { readonly kind: 'field'; readonly key: string; readonly words: string; readonly at: Place }
  | {
      readonly kind: 'list';
      readonly key: string;
      readonly incomplete: boolean;
      readonly records: readonly (readonly { readonly key: string; readonly words: string; readonly at: Place }[])[];
      readonly at: Place;
    };

/** The six verdicts (semantics.md §3): 符合 不符合 材料不足 不适用 未评 出错. */
export type VerdictName = 'met' | 'not-met' | 'undetermined' | 'not-applicable' | 'not-assessed' | 'error';
