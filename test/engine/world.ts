import { contextFor } from '../../src/engine/context-for.js';
import { decide } from '../../src/engine/decide.js';
import type { Possible } from '../../src/engine/possible.js';
import { possibleValue } from '../../src/engine/possible-value.js';
import type { Fact, ListFact } from '../../src/facts/facts.js';
import type { AggregateOf, Arithmetic, Bound, Condition, Deadline, Expression, Order, ShareOf } from '../../src/model/expression.js';
import { condition, expression, field, list, model, number, records, ref, sheet, vocabulary } from '../reference/builders.js';

/** A small world for the engine's unit tests: one form, one list of people, one of cases. */
const yesNo = { kind: 'yesNo' } as const;
const plain = { kind: 'number', unit: null, min: null, max: null } as const;
const options = { kind: 'option', options: ['甲', '乙', '丙'].map((name) => ({ name, alias: null })) } as const;

export const WORDS = vocabulary(
  [
    field('a', yesNo),
    field('b', yesNo, { mayBeNone: true }),
    field('n', plain),
    field('m', plain, { mayBeNone: true }),
    field('rate', { kind: 'percentage', unit: null, min: '0', max: '1' }),
    field('samples', { kind: 'integer', unit: '人', min: '0', max: null }),
    field('type', options),
    field('motto', { kind: 'text' }),
    field('done', { kind: 'date' }, { mayBeNone: true }),
    field('due', { kind: 'date' }, { mayBeNone: true, mayLieAhead: true }),
    field('secret', { kind: 'text' }, { personal: true }),
  ],
  [
    list('staff', [
      field('ok', yesNo),
      field('in', yesNo),
      field('score', { ...plain, min: '0', max: '100' }, { mayBeNone: true }),
      field('debt', plain),
    ]),
    list('cases', [field('on', { kind: 'date' }, { dates: true }), field('filed', { kind: 'date' }, { mayBeNone: true })]),
  ],
);

export const ON = '2017-08-20';
export type Form = Readonly<Record<string, Fact>>;
export type Lists = Readonly<Record<string, ListFact>>;

export function context(form: Form = {}, lists: Lists = {}, on = ON) {
  return contextFor(model(WORDS, []), sheet(WORDS, form, lists), on);
}

export const answer = (said: Condition, form: Form = {}, lists: Lists = {}, on = ON) => decide(said, context(form, lists, on));
export const truth = (said: Condition, form: Form = {}, lists: Lists = {}, on = ON) => answer(said, form, lists, on).truth;
export const value = (said: Expression, form: Form = {}, lists: Lists = {}, on = ON) => possibleValue(said, context(form, lists, on));

/** An interval in writing: `[1/2, 3)`, `(-∞, ∞)`; with ` or none` where it may be none. */
export function written({ values, none, undetermined, failed }: Possible): string {
  if (undetermined) return failed ? 'error' : 'undetermined';
  if (values === null) return 'none';
  const said = values.kind === 'number' || values.kind === 'date' ? interval(values.interval) : JSON.stringify(values);
  return none === 'maybe' ? `${said} or none` : said;
}

function interval({ low, lowOpen, high, highOpen }: { low: unknown; lowOpen: boolean; high: unknown; highOpen: boolean }): string {
  const end = (at: unknown) => (typeof at === 'string' ? at : (at as { toFraction(): string }).toFraction());
  return `${low === null ? '(-∞' : `${lowOpen ? '(' : '['}${end(low)}`}, ${high === null ? '∞)' : `${end(high)}${highOpen ? ')' : ']'}`}`;
}

export const holds = (name: string, inList: string | null = null, up = 0) => condition({ kind: 'holds', field: ref(name, inList, up) });
export const all = (...items: Condition[]) => condition({ kind: 'and', form: 'chain', items });
export const any = (...items: Condition[]) => condition({ kind: 'or', form: 'chain', items });
export const not = (item: Condition) => condition({ kind: 'not', item });
export const compared = (left: Expression, operator: Order, right: Expression) => condition({ kind: 'comparison', operator, left, right });
export const of = (operator: Arithmetic['operator'], left: Expression, right: Expression) =>
  expression({ kind: 'arithmetic', operator, left, right, whenZero: null });
export const division = (by: Expression) => compared(of('/', number(1), by), 'ge', number(0));
export const inStaff = holds('in', 'staff');
export const ok = holds('ok', 'staff');

export function people(
  quantifier: 'every' | 'none' | 'some' | Bound,
  said: Condition | null = ok,
  filters: readonly Condition[] = [],
): Condition {
  const count = typeof quantifier === 'string' ? null : quantifier;
  const kind = typeof quantifier === 'string' ? quantifier : 'counted';
  return condition({ kind: 'quantified', quantifier: kind, count, list: records('staff', { filters }), condition: said });
}

export const share = (whenEmpty: string | null = null, filters: readonly Condition[] = []) =>
  expression({ kind: 'share', list: records('staff', { filters }), condition: ok, whenEmpty } satisfies Omit<ShareOf, 'text' | 'at'>);

export function aggregate(operator: AggregateOf['operator'], name = 'score', said: Condition | null = null): Expression {
  const inList = name === 'on' || name === 'filed' ? 'cases' : 'staff';
  return expression({ kind: 'aggregate', operator, list: records(inList), condition: said, field: ref(name, inList), whenEmpty: null });
}

export function deadline(
  subject: Expression,
  base: Expression,
  n = 15,
  unit: 'day' | 'workingDay' | 'month' = 'day',
  more: Partial<Deadline> = {},
): Condition {
  return {
    ...condition({ kind: 'deadline', form: 'within', subject, base, periods: [{ n, unit, interpretation: null }], moves: true }),
    ...more,
  } as Condition;
}
