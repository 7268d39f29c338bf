import type { Day, Exact, Place } from '../text/place.js';

/** What persons decided, as a sheet states it: points within a range (评定), a score put right (改判), a choice among equals (推选意见). */
export interface Decisions {
  readonly judgements: readonly JudgementFact[];
  readonly overrides: readonly OverrideFact[];
  /** 改判 of verdicts. */
  readonly verdicts: readonly VerdictOverrideFact[];
  readonly opinions: readonly OpinionFact[];
}

/** 评定: the points that a person gave, or took, where a line leaves them to one (semantics.md §8.4). */
export interface JudgementFact {
  readonly clause: string;
  /** Which of the clause's amounts that are judged, from 1. */
  readonly item: number;
  /** 第4行 of the list that the line goes through; null where it goes through none. */
  readonly record: number | null;
  readonly points: Exact;
  /** 评定人: a person's name, which goes no further than this: what is published says the role. */
  readonly by: string;
  readonly on: Day | null;
  readonly reason: string;
  readonly at: Place | null;
}

/** 改判: what a clause's points are instead (semantics.md §8.11). */
export interface OverrideFact {
  readonly clause: string;
  readonly points: Exact;
  /** 改判人: a person's name, as above. */
  readonly by: string;
  readonly on: Day | null;
  readonly reason: string;
  readonly at: Place | null;
}

/** 推选意见: that the office chose this unit, or did not, where the rule leaves it to the office (semantics.md §9). */
export interface OpinionFact {
  /** Name of the 推选. */
  readonly selection: string;
  readonly selected: boolean;
  /** The role that decides: 办公室. */
  readonly by: string;
  readonly on: Day | null;
  readonly reason: string;
  readonly at: Place | null;
}

/** 改判 of a verdict: what an office decided instead; it stands beside the one worked out and never in its place (semantics.md §1.2). */
export interface VerdictOverrideFact {
  readonly clause: string;
  readonly verdict: DecidedVerdict;
  /** 由: the office or role that decided, which is published; null where it is not said. */
  readonly role: string | null;
  /** 改判人: a person's name, which only readers inside the office see. */
  readonly by: string;
  readonly on: Day;
  readonly reason: string;
  /** Whether the reason may be published: it repeats no 个人信息 of the sheet. */
  readonly publishable: boolean;
  readonly at: Place | null;
}

/** What somebody can decide: 未评 and 出错 are nobody's opinion. */
export const DECIDED_VERDICTS = ['met', 'not-met', 'undetermined', 'not-applicable'] as const;
export type DecidedVerdict = (typeof DECIDED_VERDICTS)[number];

export const NO_DECISIONS: Decisions = { judgements: [], overrides: [], verdicts: [], opinions: [] };
