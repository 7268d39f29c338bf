import type { Period } from '../calendar/window.js';
import type { RecordFact } from '../facts/facts.js';
import type { Condition } from '../model/expression.js';
import type { Note } from './note.js';
import type { Possible } from './possible.js';
import { isOpen, type Truth } from './truth.js';

/** What a condition answered, with all that explains it (semantics.md §4). The tree has the shape of the rule. */
export interface Answer {
  readonly condition: Condition;
  readonly truth: Truth;
  /** Whether it is 不适用, or may still turn out so (semantics.md §2.4). False where it is true or false. */
  readonly mayNotApply: boolean;
  readonly notes: readonly Note[];
  /** 且 或者 并非, counted items, a defined condition: the parts, in order, all of them answered. */
  readonly children: readonly Answer[];
  /** Comparison: left and right. Deadline: subject and base. Others: none. */
  readonly operands: readonly Possible[];
  /** Quantifiers only. */
  readonly members: Members | null;
  /** 每年 每季度 每月 only. */
  readonly periods: readonly PeriodAnswer[];
}

/** One period of 每年; `counted` false: it still runs and is not fulfilled, so it is left out. */
export interface PeriodAnswer {
  readonly period: Period;
  readonly answer: Answer;
  readonly counted: boolean;
}

/** The records of a list seen by a quantifier, a count, a share or an aggregate. */
export interface Members {
  /** Key of the list. */
  readonly list: string;
  /** `incomplete` (未报全) and `unknown`: further records may exist. */
  readonly state: 'known' | 'incomplete' | 'unknown';
  readonly records: readonly Member[];
}

export interface Member {
  readonly record: RecordFact;
  /** The record at hand's own, inside the window and through every filter? `false`: out, also where a filter or the condition is 不适用 for it. */
  readonly membership: Truth;
  /** Answers of the filters, in order. */
  readonly filters: readonly Answer[];
  /** Whether its 计时 date lies in the window; null without a window. */
  readonly inWindow: Truth | null;
  /** Whether it belongs to the record at hand of the list that its own 属于; null where the list is meant whole. */
  readonly ofOwner: Truth | null;
  /** The condition's answer for it; null without a condition, or for a record that the window or a filter keeps out. */
  readonly answer: Answer | null;
  /** The condition's truth (`true` where there is none). */
  readonly truth: Truth;
  /** Whether the condition may still turn out 不适用 for it, so that it is out. */
  readonly mayNotApply: boolean;
}

/** An answer with nothing to explain it yet. `mayNotApply`: asked only where it is not decided. */
export function plain(condition: Condition, truth: Truth, mayNotApply = false): Answer {
  return {
    condition,
    truth,
    mayNotApply: truth === 'notApplicable' || (mayNotApply && isOpen(truth)),
    notes: [],
    children: [],
    operands: [],
    members: null,
    periods: [],
  };
}
