import type { Fraction } from 'fraction.js';
import type { Context } from '../engine/context.js';
import type { RecordFact } from '../facts/facts.js';
import type { Condition } from '../model/expression.js';
import type { Amount, ScoreLine } from '../model/scoring.js';
import type { Judgement, LineScore } from './score.js';
import type { Span } from './span.js';

/** What a line of a clause is worked out from. */
export interface Bench {
  readonly context: Context;
  /** 分值 of the clause: what 不得分 takes. */
  readonly marks: Fraction;
  readonly judge: Judge;
  /** 不扣分 of the clause; null for lines that take nothing. */
  readonly waivers: Waivers | null;
  /** 不重复扣分: what is left of a record's deduction; null where nothing is said of it. */
  readonly once: Once | null;
}

/** Looks up what persons have decided of an amount, for the record at hand where there is one. */
export type Judge = (amount: Extract<Amount, { kind: 'judged' }>, record: RecordFact | null) => Judgement;

/** `list`: the list in whose records they are read, as the clause deducts for each of them; null: of the clause as a whole. */
export interface Waivers {
  readonly list: string | null;
  readonly conditions: readonly Condition[];
}

export type Once = (list: string, record: RecordFact, own: Span) => { readonly points: Span; readonly countedIn: string | null };

/** `lineScore`, handed down to the forms that hold further lines. */
export type ScoreOfLine = (line: ScoreLine, bench: Bench) => LineScore;
