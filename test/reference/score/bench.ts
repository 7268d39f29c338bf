import type { RecordFact } from '../../../src/facts/facts.js';
import type { Condition } from '../../../src/model/expression.js';
import type { Amount } from '../../../src/model/scoring.js';
import { truthIn } from '../condition.js';
import type { Truth } from '../kleene.js';
import type { Rational } from '../rational.js';
import type { Scope } from '../scope.js';
import { fail } from './figures.js';

export type Judged = Extract<Amount, { kind: 'judged' }>;

/** What the lines of one clause are worked out with, beside what their sentences see. */
export interface Bench {
  /** The points that persons gave, where a line leaves them to persons. `record`: the one the line goes through. */
  readonly judged: (amount: Judged, record: RecordFact | null) => Rational;
  /** 分值 of the clause: what 不得分 takes as an item of a list. */
  readonly marks: Rational;
  /** 不扣分, read for the clause as a whole. */
  readonly waived: boolean;
  /** 不扣分, read in a record of a list. */
  readonly waivedFor: (list: string, inside: Scope) => boolean;
  /** 不重复扣分: another clause deducts for this record. */
  readonly countedElsewhere: (list: string, record: RecordFact) => boolean;
}

/** What one line takes or gives. */
export interface Outcome {
  readonly points: Rational;
  readonly notApplicable: boolean;
  /** Whether what it speaks of is the case: 其余 asks for it. */
  readonly holds: boolean;
}

/** A condition of a complete sheet: true, false or 不适用. */
export function decided(condition: Condition, scope: Scope): Truth {
  const truth = truthIn(condition, scope);
  return truth === 'undetermined' || truth === 'error' ? fail(`a complete sheet leaves ${condition.kind} ${truth}`) : truth;
}

export const holds = (condition: Condition | null, scope: Scope) => condition === null || decided(condition, scope) === 'true';
