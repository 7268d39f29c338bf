import type { Truth } from '../engine/truth.js';
import type { DecidedVerdict } from '../facts/decisions.js';
import type { VerdictName } from '../model/model.js';
import type { Day, Place } from '../text/place.js';
import type { ClausePoints, DepartmentScore } from './score/points.js';
import type { Candidacy } from './selection/candidacy.js';

export type { Truth, VerdictName };

/** Words in both languages; the report chooses. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What evaluate returns for one department. */
export interface DepartmentVerdicts {
  readonly name: string;
  readonly region: string | null;
  readonly evaluatedOn: Day;
  /** Where the date came from: the command, the sheet, or today. */
  readonly evaluatedOnFrom: 'command' | 'sheet' | 'today';
  readonly conclusion: VerdictName;
  readonly conclusionText: Words;
  readonly standards: readonly { readonly id: string; readonly verdict: VerdictName; readonly notAssessed: number }[];
  /** 数据矛盾: each 勾稽 that the sheet contradicts. */
  readonly contradictions: readonly DataContradiction[];
  readonly clauses: readonly ClauseVerdict[];
  /** Null where the set has no points. */
  readonly score: DepartmentScore | null;
  /** 结论 of the set, in its own words: those still possible; null where it says nothing of them. */
  readonly outcomes: readonly string[] | null;
  /** What it brings to each 推选 of the set. */
  readonly candidacies: readonly Candidacy[];
  /** What the 改判 of verdicts would make of it; left out where there is none. Everything else here is as it was worked out. */
  readonly withOverrides?: WithOverrides;
  /** 陈述申辩; left out where the sheet says nothing of it. */
  readonly statements?: DepartmentStatements;
}

/** What standards and conclusion would be with the 改判 of clauses. */
export interface WithOverrides {
  /** How many clauses have one. */
  readonly n: number;
  /** Those that hold such a clause, and how many. */
  readonly standards: readonly { readonly id: string; readonly n: number; readonly verdict: VerdictName }[];
  readonly conclusion: VerdictName;
  readonly conclusionText: Words;
}

/** 改判 of a verdict, as far as those may read it for whom the verdicts were put into words. */
export interface VerdictOverride {
  readonly verdict: DecidedVerdict;
  /** The office or role that decided; null where the sheet names none. */
  readonly role: string | null;
  readonly on: Day;
  /** Null where it is withheld. */
  readonly reason: string | null;
  /** 改判人: only for the office itself. */
  readonly person?: string;
}

/** What a department said to its finding before it was published. */
export interface DepartmentStatements {
  /** The last day for it; `outOfCalendar`: 日历资料不足. */
  readonly until: { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'none' | 'outOfCalendar' };
  readonly entries: readonly StatementTold[];
}

/** One 陈述申辩, as far as those may read it for whom the verdicts were put into words. */
export interface StatementTold {
  /** Null: it speaks to the whole finding. */
  readonly clause: string | null;
  /** The clause as written, where none with a verdict was found by it. */
  readonly about: string | null;
  readonly on: Day | null;
  /** Null where no deadline is known, or no date. */
  readonly inTime: boolean | null;
  /** Null where it is withheld, or only a file holds it. */
  readonly text: string | null;
  /** Whether its words, and those of the reply, are kept from these readers. */
  readonly withheld: boolean;
  /** How many files came with it. */
  readonly attached: number;
  /** Their paths: only for the office itself. */
  readonly attachments?: readonly string[];
  readonly reply: ReplyTold | null;
}

export interface ReplyTold {
  readonly text: string | null;
  readonly role: string | null;
  readonly on: Day;
  /** 答复人: only for the office itself. */
  readonly person?: string;
}

/** A 勾稽 that does not hold, with the facts that do not agree. */
export interface DataContradiction {
  /** The name in parentheses; null where it has none. */
  readonly name: string | null;
  /** The words of the rule. */
  readonly text: string;
  readonly at: Place;
  /** 说明. */
  readonly note: string | null;
  /** The first of them. */
  readonly facts: readonly ContradictedFact[];
  /** How many more there are. */
  readonly further: number;
}

/** A fact that does not agree with others, as the sheet states it. Machine keys and the record's place as in 还需材料. */
export interface ContradictedFact {
  readonly what: Words;
  /** Withheld where it is 个人信息. */
  readonly value: Words;
  readonly personal: boolean;
  readonly list: string | null;
  readonly field: string | null;
  readonly place: number | null;
  readonly at: Place | null;
}

export interface ClauseVerdict {
  readonly id: string;
  readonly standard: string;
  readonly verdict: VerdictName;
  /** One sentence that says why. */
  readonly reason: Words;
  /** Remarks on the verdict: 是否适用尚未查明，但无论如何不构成不符合. */
  readonly notes: readonly Words[];
  readonly explanation: ClauseExplanation | null;
  readonly stillNeeded: StillNeeded | null;
  readonly smallestFix: SmallestFix | null;
  /** 待人工认定: it is open, and only a person's judgement would settle it. */
  readonly awaitsJudgement: boolean;
  /** What is 未到期: nothing is done yet, and the last day is not past. Left out where there is nothing. */
  readonly ahead?: readonly Ahead[];
  /** 待核实: it is open, and all that is open has been reported and not been verified; only at the acceptance stage. */
  readonly awaitsVerification: boolean;
  /** Null where the clause says nothing of points. */
  readonly points: ClausePoints | null;
  /** 改判: what an office decided instead; left out where there is none. It stands beside `verdict`. */
  readonly override?: VerdictOverride;
}

/** Something that is to be done by a day still ahead; afterwards it speaks against the clause. */
export interface Ahead {
  readonly words: Words;
  readonly last: Day;
}

/** The tree of a clause: its parts as written. */
export interface ClauseExplanation {
  readonly applicability: Explanation | null;
  readonly exceptions: readonly { readonly name: string | null; readonly explanation: Explanation }[];
  /** Null where only points are at stake. */
  readonly requirement: Explanation | null;
}

/** One node; the tree has the shape of the rule (semantics.md §4). */
export interface Explanation {
  /** The kind of the condition it explains (model/expression.ts), or `period` for one year of 每年. */
  readonly kind: string;
  readonly truth: Truth;
  /** The words of the rule. */
  readonly text: string;
  readonly at: Place;
  /** What was seen, in words: 群众满意度 88%. Empty for 且 and 或者. */
  readonly seen: readonly Seen[];
  /** 未到期, 未起算, 次序异常, 日历资料不足, left out after the evaluation date … */
  readonly notes: readonly Words[];
  /** For quantifiers, counts and shares: the records that decide it. */
  readonly records: readonly DecidingRecord[];
  /** Instead of records that are persons, for the public: how many of them are such, as far as no number points to one of them. */
  readonly grouped?: readonly Words[];
  /** How many records were looked at, and whether the list is complete; null where no list is involved. */
  readonly population: { readonly list: string; readonly certain: number; readonly possible: number | null } | null;
  readonly children: readonly Explanation[];
}

export interface Seen {
  /** The name of the fact: 群众满意度. */
  readonly name: string;
  readonly value: Words;
  readonly state: 'known' | 'none' | 'unknown' | 'incomplete' | 'unverified';
  readonly source: ShownSource | null;
  /** Where in the sheet. */
  readonly at: Place | null;
}

/** Where a value comes from, as far as those may read it for whom the verdicts were put into words. */
export interface ShownSource {
  readonly evidence: string | null;
  readonly method: string | null;
  readonly verifiedOn: Day | null;
  /** Only for the public: that there is evidence, which is not shown. */
  readonly withheld?: boolean;
  /** 核实人, and the paths of 附件: only for the office itself. */
  readonly verifiedBy?: string | null;
  readonly attachments?: readonly string[];
}

export interface DecidingRecord {
  /** 第4行, counted from 1 in the sheet. */
  readonly place: number;
  /** Its 标识 where the vocabulary gives one, else 第4行. */
  readonly label: Words;
  /** offender: decides against; witness: decides for; open: its facts do not decide. */
  readonly role: 'offender' | 'witness' | 'open';
  readonly source: ShownSource | null;
  readonly at: Place | null;
  readonly explanation: Explanation | null;
}

/** 还需材料: how the undetermined parts could be settled. */
export type StillNeeded =
  | {
      readonly kind: 'all' | 'any';
      readonly words: Words;
      readonly items: readonly StillNeeded[];
      /** Of `any`: how many of them suffice, where it is more than one. */
      readonly enough?: number;
    }
  /** A judgement nobody has made yet (由考核组认定): no material settles it. `by`: whose it is. */
  | {
      readonly kind: 'judgement';
      readonly words: Words;
      readonly by: string;
      readonly list: string | null;
      readonly field: string | null;
      readonly place: number | null;
    }
  /** `verification`: it is reported, and is to be verified by one of the methods the clause asks for. */
  | {
      readonly kind: 'value' | 'recordValue' | 'list' | 'completeness' | 'verification' | 'correction' | 'nothing';
      readonly words: Words;
      /** Machine keys of the list (null: form) and the field. */
      readonly list: string | null;
      readonly field: string | null;
      readonly place: number | null;
    };

/** 一种最小整改. */
export interface SmallestFix {
  /** How many changes; null where it cannot be mended. */
  readonly cost: number | null;
  readonly steps: readonly Words[];
  /** What cannot be changed, and from when it no longer counts. */
  readonly obstacles: readonly Words[];
  /** 整改后仍需材料. */
  readonly stillNeeded: StillNeeded | null;
}
