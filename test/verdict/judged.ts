import type { Context } from '../../src/engine/context.js';
import type { Condition } from '../../src/model/expression.js';
import { type JudgedClause, judgeClauses } from '../../src/verdict/judge-clause.js';

/** The clauses of a context's rule set, judged without the rules engine: by their answers alone. */
export function judgedIn(context: Context): readonly JudgedClause[] {
  const truths = context.lookup.model.clauses.map((clause) => {
    const truth = (condition: Condition) => context.decide(condition, context).truth;
    return {
      clause: clause.id,
      standard: clause.standard,
      applicability: clause.applicability === null ? ('true' as const) : truth(clause.applicability),
      exceptions: clause.exceptions.map(({ condition }) => truth(condition)),
      requirement: clause.requirement === null ? ('true' as const) : truth(clause.requirement),
    };
  });
  return judgeClauses(context.lookup.model, context.on, new Map(truths.map((one) => [one.clause, one])));
}
