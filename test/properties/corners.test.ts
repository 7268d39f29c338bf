import { describe, expect, it } from 'vitest';
import type { Fact, ListFact } from '../../src/facts/facts.js';
import type { Arithmetic, Condition, Expression, Order } from '../../src/model/expression.js';
import {
  amount,
  clause,
  condition,
  day,
  expression,
  listFact,
  model,
  none,
  number,
  records,
  ref,
  sheet,
  yes,
} from '../reference/builders.js';
import { referenceVerdicts } from '../reference/index.js';
import { testVocabulary } from './arbitraries.js';
import { judgedByProduct } from './product.js';

/** Corners that random cases meet too seldom, and counterexamples they once found. */

const calculate = (left: Expression, operator: Arithmetic['operator'], right: Expression) =>
  expression({ kind: 'arithmetic', operator, left, right, whenZero: null });
const compare = (left: Expression, operator: Order, right: Expression) => condition({ kind: 'comparison', operator, left, right });
const certified = condition({ kind: 'holds', field: ref('certified', 'staff') });
const share = expression({ kind: 'share', list: records('staff'), condition: certified, whenEmpty: null });
const quotient = calculate(number(1), '/', ref('balance')); // −3 to 3
const staff = (state: ListFact['state'], ...rows: Record<string, Fact>[]) => ({ staff: listFact(state, rows) });

interface Corner {
  readonly about: string;
  readonly said: Condition;
  readonly form?: Record<string, Fact>;
  readonly lists?: Record<string, ListFact>;
  readonly verdict: string;
}

const latest = expression({
  kind: 'aggregate',
  operator: 'latest',
  list: records('cases'),
  condition: null,
  field: ref('decidedOn', 'cases'),
  whenEmpty: null,
});
const twelveWorkingDays = { n: 12, unit: 'workingDay', interpretation: null } as const;
const later = expression({ kind: 'dateShift', base: latest, direction: 'after', period: twelveWorkingDays });

const corners: readonly Corner[] = [
  {
    about: 'a quotient by what may be 0, times 0',
    said: compare(calculate(quotient, '*', number(0)), 'ge', number(0)),
    verdict: 'undetermined',
  },
  {
    about: 'a quotient by what may be 0 and none',
    said: compare(quotient, 'eq', ref('rating')),
    form: { rating: none },
    verdict: 'undetermined',
  },
  {
    about: 'none by exactly 0',
    said: compare(calculate(ref('rating'), '/', number(0)), 'eq', ref('rating')),
    form: { rating: none },
    verdict: 'met',
  },
  { about: 'exactly 0 as a divisor', said: compare(quotient, 'ge', number(0)), form: { balance: amount(0) }, verdict: 'error' },
  {
    about: '0 times the share of an empty list as a divisor',
    said: compare(calculate(number(1), '/', calculate(number(0), '*', share)), 'ge', number(0)),
    lists: staff('known'),
    verdict: 'undetermined',
  },
  {
    about: 'a share that falls towards 0 without reaching it, as a divisor',
    said: compare(calculate(number(1), '/', share), 'ge', number(1)),
    lists: staff('incomplete', { certified: yes }),
    verdict: 'met',
  },
  {
    about: 'working days after a date that may lie before the known calendar', // more knowledge (2003-12-30) leaves it open: so it is open now
    said: condition({ kind: 'deadline', form: 'by', subject: later, base: ref('endsOn'), periods: [], moves: false }),
    form: { endsOn: day('2017-12-31') },
    lists: { cases: listFact('known', [{}]) },
    verdict: 'undetermined',
  },
];

describe('product and reference in the corners (semantics.md §2, §5)', () => {
  it.each(corners)('$about', async ({ said, form = {}, lists = {}, verdict }) => {
    const rules = model(testVocabulary, [clause('1.1', said)]);
    const facts = sheet(testVocabulary, form, lists);
    expect(referenceVerdicts(rules, facts, '2017-08-20').get('1.1')).toBe(verdict);
    const [department] = await judgedByProduct(rules, [facts], '2017-08-20');
    expect(department?.clauses[0]?.verdict).toBe(verdict);
  });
});
