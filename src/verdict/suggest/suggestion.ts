import type { Given, VerdictName } from '../../model/model.js';
import type { Day } from '../../text/place.js';
import type { Words } from '../verdicts.js';

/** A case that no 示例 of its clause shows yet, with the verdict the engine gives (language.md §8). */
export interface Suggestion {
  readonly clause: string;
  /** Id of the clause's standard. */
  readonly standard: string;
  /** What sets the case apart, in the rule's words: 条款4.1 备案日期在期限最后一日（2017年8月16日）. */
  readonly name: Words;
  readonly on: Day;
  /** The facts of the case, in the words an 示例 writes. */
  readonly given: readonly Given[];
  readonly verdict: VerdictName;
  /** What it was made from, for the line 待确认: 由“备案日期”的期限推出，请核对结论. */
  readonly why: Words;
}

/** What was found for one clause. */
export interface ClauseSuggestions {
  readonly clause: string;
  readonly suggestions: readonly Suggestion[];
  /** Further cases that wait until these are confirmed: nobody reads twenty at once. */
  readonly waiting: number;
}

/** `clause`: only that one; `today`: the evaluation date where neither the set nor its 示例 give one, for no clock runs here. */
export interface Asked {
  readonly clause: string | null;
  readonly today: Day;
}
