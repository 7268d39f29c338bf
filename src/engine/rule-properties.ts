import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { Condition, Expression } from '../model/expression.js';
import type { Clause, Model } from '../model/model.js';
import { SHEET } from './fact-values.js';
import { operatorFor } from './operators/index.js';

/** What the event of a compiled rule says: which part of which clause it is certain of. */
export interface RuleEvent {
  readonly clause: string;
  readonly standard: string;
  readonly part: 'applicability' | 'exception' | 'requirement';
  /** Which 除外, counted from 0; 0 for the other parts. */
  readonly index: number;
  /** What the rule is certain of when it fires. */
  readonly rail: Rail;
}

export type Rail = 'true' | 'false';

/**
 * Two rules for 适用, each 除外 and 要求 of every clause: one fires when it is certainly true, one when it is certainly
 * false (semantics.md §6). `asValue` gives what stands as the value of a condition.
 */
export function ruleProperties(model: Model, asValue: (condition: Condition) => unknown): readonly RuleProperties[] {
  return model.clauses.flatMap((clause) =>
    partsOf(clause).flatMap(({ part, index, condition }) =>
      RAILS.map((rail) => ({
        name: [clause.id, part, ...(part === 'exception' ? [index + 1] : []), rail].join(' '),
        conditions: topLevel(condition, rail, asValue),
        event: {
          type: `certainly ${rail}`,
          params: { clause: clause.id, standard: clause.standard, part, index, rail } satisfies RuleEvent,
        },
      })),
    ),
  );
}

const RAILS: readonly Rail[] = ['true', 'false'];

function partsOf(clause: Clause): readonly { part: RuleEvent['part']; index: number; condition: Condition }[] {
  const applicability =
    clause.applicability === null ? [] : [{ part: 'applicability' as const, index: 0, condition: clause.applicability }];
  const exceptions = clause.exceptions.map(({ condition }, index) => ({ part: 'exception' as const, index, condition }));
  const requirement = clause.requirement === null ? [] : [{ part: 'requirement' as const, index: 0, condition: clause.requirement }];
  return [...applicability, ...exceptions, ...requirement];
}

/** The engine wants a list at the top, also of one. */
function topLevel(condition: Condition, rail: Rail, asValue: (condition: Condition) => unknown): TopLevelCondition {
  const nested = normalForm(condition, rail, asValue);
  return 'fact' in nested ? { all: [nested] } : nested;
}

/**
 * Negation normal form: 并非 moves inwards, where 且 and 或者 change places and every other condition is asked for its
 * logical negation. Only non-empty lists are joined by the engine, which holds both `all: []` and `any: []` true.
 */
function normalForm(condition: Condition, rail: Rail, asValue: (condition: Condition) => unknown): Nested {
  if (condition.kind === 'not') return normalForm(condition.item, rail === 'true' ? 'false' : 'true', asValue);
  if (condition.kind === 'definedCondition') return normalForm(condition.body, rail, asValue);
  if ((condition.kind === 'and' || condition.kind === 'or') && condition.items.length > 0) {
    const items = condition.items.map((item) => normalForm(item, rail, asValue));
    return (condition.kind === 'and') === (rail === 'true') ? { all: items } : { any: items };
  }
  return { fact: factNameOf(condition), operator: operatorFor(condition, rail), value: asValue(condition) };
}

type Nested = TopLevelCondition | { fact: string; operator: string; value: unknown };

/** The field or list a condition speaks of first. */
function factNameOf(condition: Condition): string {
  switch (condition.kind) {
    case 'holds':
    case 'exists':
    case 'stillAbsent':
      return condition.field.field;
    case 'oneOf':
      return condition.left.field;
    case 'supplied':
      return condition.target.kind === 'list' ? condition.target.list : condition.target.field;
    case 'quantified':
      return condition.list.list;
    case 'comparison':
      return spokenOf(condition.left) ?? spokenOf(condition.right) ?? SHEET;
    case 'deadline':
      return spokenOf(condition.subject) ?? spokenOf(condition.base) ?? SHEET;
    default:
      return SHEET;
  }
}

function spokenOf(expression: Expression): string | null {
  switch (expression.kind) {
    case 'field':
      return expression.field;
    case 'count':
    case 'share':
    case 'aggregate':
      return expression.list.list;
    case 'definedValue':
      return spokenOf(expression.body);
    case 'dateShift':
      return spokenOf(expression.base);
    case 'arithmetic':
      return spokenOf(expression.left) ?? spokenOf(expression.right);
    default:
      return null;
  }
}
