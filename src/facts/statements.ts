import type { PeriodStep } from '../calendar/last-day.js';
import type { Day, Place } from '../text/place.js';
import type { Attachment } from './facts.js';

/**
 * 陈述申辩: what a department says to its finding before it is published, as its sheet holds it (semantics.md §1.2). It decides nothing, and nothing
 * of it is left out for its date: that it was said is shown, whenever it was.
 */
export interface Statements {
  /** Until when; null where the sheet does not say. */
  readonly deadline: StatementDeadline | null;
  readonly entries: readonly StatementFact[];
}

/** A day, or a period from the day on which the department was told. */
export type StatementDeadline =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly from: Day; readonly period: PeriodStep };

export interface StatementFact {
  /** The clause it speaks to; null: the whole finding, also where the clause that it names has no verdict of its own. */
  readonly clause: string | null;
  /** 条款 as it is written where no clause with a verdict was found by it; null where one was, or none is named. */
  readonly about: string | null;
  /** Null where only a file holds it. */
  readonly text: string | null;
  readonly on: Day | null;
  readonly attachments: readonly Attachment[];
  /** 可公开: 是, and neither it nor the reply repeats a 个人信息 of the sheet: then public pages show the words of both. */
  readonly publishable: boolean;
  readonly reply: ReplyFact | null;
  readonly at: Place;
}

/** 答复 of the office. */
export interface ReplyFact {
  readonly text: string;
  /** 由: the office, which is published; null where it is not said. */
  readonly role: string | null;
  /** 答复人: a person's name, which only readers inside the office see. */
  readonly by: string;
  readonly on: Day;
}
