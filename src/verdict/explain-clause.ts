import type { Context } from '../engine/context.js';
import type { JudgedClause } from './judge-clause.js';
import type { ClauseVerdict, VerdictName, Words } from './verdicts.js';

/** What is said about a verdict beside its name. */
export type ClauseWords = Pick<ClauseVerdict, 'reason' | 'explanation' | 'stillNeeded' | 'smallestFix'>;

/**
 * In: a clause with its verdict and what its parts answered, and the context they were answered in (`decide` gives the
 * answers again at no cost). Out: why, and what would help (semantics.md §4).
 */
export function explainClause(judged: JudgedClause, context: Context): ClauseWords {
  return { reason: reasonOf(judged, context), explanation: null, stillNeeded: null, smallestFix: null };
}

function reasonOf({ clause, verdict, parts }: JudgedClause, context: Context): Words {
  if (verdict === 'not-assessed') return notInForce(context);
  if (verdict !== 'not-applicable') return REASONS[verdict];
  const excepted = parts?.exceptions.indexOf('true') ?? -1;
  if (parts?.applicability === 'false' || excepted < 0) return { zh: '不符合适用条件，本条不适用。', en: 'Its condition of application is not fulfilled.' };
  const name = clause.exceptions[excepted]?.name ?? null;
  return name === null
    ? { zh: '属于除外情形，本条不适用。', en: 'An exception holds.' }
    : { zh: `属于除外情形“${name}”，本条不适用。`, en: `The exception “${name}” holds.` };
}

function notInForce({ lookup }: Context): Words {
  const from = lookup.model.ruleSet.inForceFrom ?? '';
  return { zh: `标准集自${from}起施行，评估日在此之前。`, en: `The rule set is in force from ${from}, after the evaluation date.` };
}

const REASONS: Readonly<Record<Exclude<VerdictName, 'not-applicable' | 'not-assessed'>, Words>> = {
  met: { zh: '已查明的事实满足要求。', en: 'The facts established fulfil the requirement.' },
  'not-met': { zh: '已查明的事实不满足要求。', en: 'The facts established do not fulfil the requirement.' },
  undetermined: { zh: '现有材料不足以作出判断。', en: 'The facts at hand do not decide.' },
  error: { zh: '本条无法计算，其他条款不受影响。', en: 'This clause could not be computed; the others stand.' },
};
