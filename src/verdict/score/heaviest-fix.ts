import type { Answer } from '../../engine/answer.js';
import { noAnswers } from '../../engine/answered.js';
import type { Context } from '../../engine/context.js';
import { exact, ZERO } from '../../engine/number.js';
import type { Condition } from '../../model/expression.js';
import { sameMeaning } from '../../model/meaning/same-meaning.js';
import type { ScoreLine } from '../../model/scoring.js';
import type { Exact } from '../../text/place.js';
import { fill, oneLine } from '../explain/phrases.js';
import { mend } from '../fix/mend.js';
import { type Change, cheapest, DONE, impossible, type Plan, type Step, together } from '../fix/plan.js';

type FactChange = Extract<Change, { kind: 'fact' }>;

/** An item that takes a fixed amount. */
interface Case {
  readonly condition: Condition;
  readonly takes: boolean;
}

/**
 * The smallest change after which none of some cases takes points (只扣最重的一项). Each case is looked at again in the facts as the earlier
 * changes leave them, so that no value is proposed that falls into another case. Null where an item is more than a condition with an
 * amount. In: the record at hand. `otherwise`: 其余.
 */
export function outOfEveryCase(items: readonly ScoreLine[], otherwise: Exact | null, text: string, context: Context): Plan | null {
  const cases = items.flatMap((item) => caseOf(item) ?? []);
  if (cases.length < items.length) return null;
  const taking = merged(cases.filter(({ takes }) => takes));
  const restTakes = otherwise !== null && exact(otherwise).compare(ZERO) > 0;
  if (!restTakes) return avoided(taking, context);
  const free = cases.filter(({ takes }) => !takes).map(({ condition }) => into(condition, taking, context));
  return free.length > 0
    ? cheapest(free)
    : impossible(fill('“{text}”：每一条记录都扣分', '“{text}”: each record takes points', { text: oneLine(text) }));
}

function caseOf({ form }: ScoreLine): Case | null {
  if (form.kind !== 'fixed' || form.condition === null) return null;
  const nothing = form.amount.kind === 'points' && exact(form.amount.points).equals(ZERO);
  return { condition: form.condition, takes: !nothing };
}

/** 等级是差的 and 等级是中的 are one case, 等级属于差、中的: a value that is out of one of them may not be in the other. */
function merged(cases: readonly Case[]): readonly Case[] {
  const done: Case[] = [];
  for (const one of cases) {
    const at = done.findIndex((other) => isOneOfSame(other.condition, one.condition));
    const [before, now] = [done[at]?.condition, one.condition];
    if (before?.kind !== 'oneOf' || now.kind !== 'oneOf') done.push(one);
    else done[at] = { ...one, condition: { ...before, options: [...before.options, ...now.options] } };
  }
  return done;
}

function isOneOfSame(a: Condition, b: Condition): boolean {
  return a.kind === 'oneOf' && b.kind === 'oneOf' && !a.negated && !b.negated && sameMeaning(a.left, b.left);
}

/** 其余 takes points as well: only a case that takes none is of any use. */
function into(condition: Condition, taking: readonly Case[], context: Context): Plan {
  const first = mend(context.decide(condition, context), context, true);
  const after = withSteps(first.steps, context);
  const rest = after === null ? DONE : avoided(taking, after);
  const done = joined(first, rest);
  const end = withSteps(done.steps, context);
  return done.cost === null || end === null || end.decide(condition, end).truth === 'true' ? done : impossible();
}

/** One case after the other; a later change of a fact takes the place of an earlier one. */
function avoided(taking: readonly Case[], context: Context): Plan {
  let plan = DONE;
  let here = context;
  // Each round leaves one case; a fact that is sent round in a circle can leave none.
  for (let round = 0; round <= taking.length; round += 1) {
    const standing = here;
    const next = taking.find(({ condition }) => standing.decide(condition, standing).truth === 'true');
    if (next === undefined) return together([plan, ...openIn(taking, standing)]);
    const own = mend(asItWas(standing.decide(next.condition, standing), context), context, false);
    plan = joined(plan, own);
    const after = withSteps(own.steps, standing);
    if (own.cost === null || after === null) return plan;
    here = after;
  }
  return impossible();
}

/** An answer in changed facts, with the values that stand in the sheet: 现为40日 speaks of those. */
function asItWas(answer: Answer, context: Context): Answer {
  switch (answer.condition.kind) {
    case 'and':
    case 'or':
    case 'not':
    case 'definedCondition':
      return { ...answer, children: answer.children.map((child) => asItWas(child, context)) };
    case 'comparison':
      return { ...answer, operands: context.decide(answer.condition, context).operands };
    default:
      return answer;
  }
}

/** Cases that are open are left, and named. */
function openIn(taking: readonly Case[], context: Context): readonly Plan[] {
  return taking.map(({ condition }) => mend(context.decide(condition, context), context, false));
}

function joined(first: Plan, second: Plan): Plan {
  const again = new Set(second.steps.flatMap(({ changes }) => (changes ?? []).map(keyOf)));
  const kept = first.steps.filter(({ changes }) => changes === null || !changes.some((change) => again.has(keyOf(change))));
  const both = together([{ ...first, steps: kept }, second]);
  return both.cost === null ? both : { ...both, cost: both.cost - (first.steps.length - kept.length) };
}

function keyOf(change: Change): string {
  return change.kind === 'fact' ? JSON.stringify([change.list, change.place, change.field]) : JSON.stringify(change);
}

/** The facts after some steps; null where a step can be taken in several ways. */
function withSteps(steps: readonly Step[], context: Context): Context | null {
  const changes = steps.map((one) => one.changes);
  if (changes.includes(null)) return null;
  const facts = changes.flatMap((some) => (some ?? []).filter((one): one is FactChange => one.kind === 'fact'));
  return facts.reduce(withChange, { ...context, answered: noAnswers() });
}

function withChange(context: Context, { list, place, field, fact }: FactChange): Context {
  if (list === null) return { ...context, facts: { ...context.facts, form: { ...context.facts.form, [field]: fact } } };
  const records = context.records.map((record, up) =>
    context.homes[up] === list && record.place === place ? { ...record, fields: { ...record.fields, [field]: fact } } : record,
  );
  return { ...context, records };
}
