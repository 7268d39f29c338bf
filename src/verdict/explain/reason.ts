import type { Answer } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import type { Clause } from '../../model/model.js';
import { dayWords } from '../../text/day-words.js';
import type { JudgedClause } from '../judge-clause.js';
import { pointsReason } from '../score/reason.js';
import type { Words } from '../verdicts.js';
import { causesOf } from './cause.js';
import { FINDINGS } from './manner.js';
import { clauses, fill, NOTHING, oneLine, say, sentence } from './phrases.js';

/** One sentence that says why a clause has its verdict: figures and places first, no words of the engine. */
export function reasonOf(judged: JudgedClause, context: Context): Words {
  return sentence(reasonWords(judged, context));
}

function reasonWords(judged: JudgedClause, context: Context): Words {
  const { clause, verdict, parts, score } = judged;
  const byPoints = clause.requirement === null && score !== null && verdict !== 'error' && verdict !== 'not-assessed';
  if (byPoints && (verdict !== 'not-applicable' || doorsOpen(parts))) return pointsReason(score, context);
  switch (verdict) {
    case 'not-assessed':
      return notInForce(clause, context);
    case 'not-applicable':
      return notApplicable(judged, context);
    case 'met':
    case 'not-met':
      return told(
        requirementCauses(clause, context),
        verdict === 'met' ? say('已经做到', 'the requirement is fulfilled') : say('没有做到', 'the requirement is not fulfilled'),
      );
    case 'undetermined':
      return told(
        openParts(judged, context).flatMap((one) => causesOf(one, context)),
        say('现有材料不足以判断', 'the facts at hand do not decide'),
      );
    case 'error': {
      const failing = parts === null ? [] : partsOf(judged, context).filter((one) => one.truth === 'error');
      const cause = told(
        failing.flatMap((one) => causesOf(one, context)),
        say('计算未能完成', 'the computation could not be completed'),
      );
      return fill('本条无法算出：{cause}', 'this clause could not be computed: {cause}', { cause });
    }
  }
}

/** Neither 适用 nor 除外 keeps the clause out: what does not apply are its lines. */
function doorsOpen(parts: JudgedClause['parts']): boolean {
  return parts !== null && parts.applicability !== 'false' && !parts.exceptions.includes('true');
}

/** More causes than this are counted. */
const MOST = 3;

function told(causes: readonly Words[], otherwise: Words): Words {
  const distinct = causes.filter((cause, i) => causes.findIndex((other) => other.zh === cause.zh) === i);
  if (distinct.length === 0) return otherwise;
  const rest = distinct.length - MOST;
  const more = rest > 0 ? fill('；另有{rest}项，见推理过程', '; {rest} more, see the reasoning', { rest }) : NOTHING;
  return fill('{causes}{more}', '{causes}{more}', { causes: clauses(distinct.slice(0, MOST)), more });
}

function notApplicable({ clause, parts }: JudgedClause, context: Context): Words {
  const { applicability } = clause;
  if (applicability !== null && parts?.applicability === 'false') {
    const cause = told(causesOf(context.decide(applicability, context), context, FINDINGS), say('没有这种情形', 'this is not the case'));
    return fill('适用条件（{text}）不成立：{cause}', 'the condition of application ({text}) is not fulfilled: {cause}', {
      text: oneLine(applicability.text),
      cause,
    });
  }
  const holding = clause.exceptions[parts?.exceptions.indexOf('true') ?? -1];
  if (holding === undefined) return told(requirementCauses(clause, context), say('本条不适用', 'the clause does not apply'));
  const cause = told(causesOf(context.decide(holding.condition, context), context, FINDINGS), say('有这种情形', 'this is the case'));
  return fill('属于除外情形“{name}”：{cause}', 'the exception “{name}” holds: {cause}', {
    name: holding.name ?? oneLine(holding.condition.text),
    cause,
  });
}

function requirementCauses({ requirement }: Clause, context: Context): readonly Words[] {
  return requirement === null ? [] : causesOf(context.decide(requirement, context), context);
}

function notInForce(clause: Clause, { lookup, on }: Context): Words {
  const { ruleSet } = lookup.model;
  const within: readonly (readonly [Pick<Clause, 'inForceFrom' | 'repealedFrom'>, Words])[] = [
    [ruleSet, say('标准集', 'the rule set')],
    [clause, say('本条', 'this clause')],
  ];
  for (const [{ inForceFrom, repealedFrom }, what] of within) {
    if (inForceFrom !== null && on < inForceFrom)
      return fill('{what}自{from}起施行，评估日在此之前', '{what} is in force from {from}, after the evaluation date', {
        what,
        from: dayWords(inForceFrom),
      });
    if (repealedFrom !== null && on >= repealedFrom)
      return fill('{what}自{to}起废止，在评估日已经失效', '{what} was repealed on {to} and is no longer in force on the evaluation date', {
        what,
        to: dayWords(repealedFrom),
      });
  }
  return say('本次没有评定', 'it was not assessed in this run');
}

/** The parts that leave a clause open, the requirement first. */
function openParts(judged: JudgedClause, context: Context): readonly Answer[] {
  return partsOf(judged, context).filter((one) => one.truth === 'undetermined');
}

function partsOf({ clause }: JudgedClause, context: Context): readonly Answer[] {
  const conditions = [
    ...(clause.requirement === null ? [] : [clause.requirement]),
    ...(clause.applicability === null ? [] : [clause.applicability]),
    ...clause.exceptions.map(({ condition }) => condition),
  ];
  return conditions.map((condition) => context.decide(condition, context));
}
