import type { Day } from '../text/place.js';

/** A remark that an answer carries; the report says it in words (semantics.md §2, §4, §5). */
export type Note =
  /** 未到期: nothing has happened yet, and `last` is not past. */
  | { readonly kind: 'notYetDue'; readonly last: Day }
  /** 未起算: the event from which the period runs has not happened. */
  | { readonly kind: 'notBegun' }
  /** 次序异常: what should follow the event lies before it. */
  | { readonly kind: 'orderAnomaly' }
  /** 日历资料不足: the working calendar does not reach. `unmoved`: the last day as far as it can be counted without it. */
  | { readonly kind: 'noCalendar'; readonly unmoved: Day }
  /** A division by exactly 0: an error. `text`: the words of the rule. */
  | { readonly kind: 'divisionByZero'; readonly text: string }
  /** A division by what may be 0. */
  | { readonly kind: 'divisionAroundZero'; readonly text: string }
  /** The share of a list that is or may be empty, and the rule does not say what that means. */
  | { readonly kind: 'shareOfEmptyList'; readonly text: string; readonly certain: boolean }
  /** A value that does not exist, so that it is 不适用; `certain` false: that may not exist. `list`: key of the empty list. */
  | {
      readonly kind: 'noValue';
      readonly text: string;
      readonly why: 'emptyList' | 'zeroDivisor';
      readonly list: string | null;
      readonly certain: boolean;
    }
  /** A period of 每年 that still runs and is not fulfilled yet: left out. */
  | { readonly kind: 'periodRunning' }
  /** The evaluation itself failed: a fault of the program, or a model that no check has passed. */
  | { readonly kind: 'failure'; readonly message: string };
