import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { compile, factsFor, operators, verdictsFrom } from '../../src/engine/index.js';
import type { Facts } from '../../src/facts/facts.js';
import type { Model } from '../../src/model/model.js';
import {
  amount,
  clause,
  condition,
  date,
  field,
  listFact,
  model,
  no,
  none,
  number,
  ref,
  sheet,
  text,
  vocabulary,
  yes,
} from '../reference/builders.js';
import { all, any, compared, division, holds, inStaff, not, ON, people, WORDS } from './world.js';

const [a, b] = [holds('a'), holds('b')];
const oneOf = (negated: boolean) => condition({ kind: 'oneOf', left: ref('type'), options: ['甲'], negated, interpretation: null });

/** A compiled condition in short: operators and facts only. */
function short(node: unknown): unknown {
  const { all: every, any: some, fact, operator } = node as { all?: unknown[]; any?: unknown[]; fact?: string; operator?: string };
  if (every !== undefined) return { all: every.map(short) };
  return some === undefined ? `${fact} ${operator}` : { any: some.map(short) };
}

const rails = (said: Parameters<typeof clause>[1]) =>
  compile(model(WORDS, [clause('1.1', said)])).rules.map((rule) => short(rule.conditions));

describe('negation normal form (semantics.md §6)', () => {
  it('two rails: on the second every condition is asked for its negation, and 且 and 或者 change places', () => {
    expect(rails(all(a, any(b, not(a))))).toEqual([
      { all: ['a holds', { any: ['b holds', 'a doesNotHold'] }] },
      { any: ['a doesNotHold', { all: ['b doesNotHold', 'a holds'] }] },
    ]);
  });

  it('a defined condition is looked through, a single condition stands in a list, no list is empty', () => {
    const defined = condition({ kind: 'definedCondition', name: '名', body: not(any(a, b)) });
    expect(rails(defined)).toEqual([{ all: ['a doesNotHold', 'b doesNotHold'] }, { any: ['a holds', 'b holds'] }]);
    expect(rails(a)).toEqual([{ all: ['a holds'] }, { all: ['a doesNotHold'] }]);
    expect(rails(all())).toEqual([{ all: ['$sheet isTrue'] }, { all: ['$sheet isFalse'] }]);
  });

  it('names say what is asked of which fact', () => {
    const first = (said: Parameters<typeof clause>[1]) => rails(said).map((rail) => (rail as { all: unknown[] }).all[0]);
    expect(first(oneOf(false))).toEqual(['type isOneOf', 'type isNotOneOf']);
    expect(first(oneOf(true))).toEqual(['type isNotOneOf', 'type isOneOf']);
    expect(first(compared(ref('n'), 'ne', number(1)))).toEqual(['n differs', 'n equals']);
    expect(first(compared(number(1), 'lt', ref('n')))).toEqual(['n isLessThan', 'n isNotLessThan']);
    expect(first(division(number(0)))).toEqual(['$sheet isAtLeast', '$sheet isNotAtLeast']);
    expect(first(people('none'))).toEqual(['staff noRecord', 'staff someRecord']);
    expect(first(people({ rule: 'atMost', n: 2 }))).toEqual(['staff atMostSoManyRecords', 'staff moreRecords']);
    expect(first(condition({ kind: 'supplied', target: { kind: 'list', list: 'staff', name: 'staff' } }))).toEqual([
      'staff isSupplied',
      'staff isNotSupplied',
    ]);
  });

  it('the rules are JSON, carry no path, and no place in a file', () => {
    const { rules } = compile(model(WORDS, [clause('1.1', people('every', all(inStaff, a)))]));
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
    expect(JSON.stringify(rules)).not.toMatch(/"path"|"at":/);
    expect(rules.map((rule) => rule.name)).toEqual(['1.1 requirement true', '1.1 requirement false']);
    expect(rules[0]?.event).toEqual({
      type: 'certainly true',
      params: { clause: '1.1', standard: '1', part: 'requirement', index: 0, rail: 'true' },
    });
  });
});

const rich = model(
  WORDS,
  [
    clause('1.1', all(a, b)),
    clause('1.2', a, { applicability: b }),
    clause('1.3', division(ref('n')), {
      exceptions: [
        { name: null, condition: a },
        { name: '过渡期', condition: b },
      ],
    }),
    clause('2.1', people('none', holds('ok', 'staff'))),
    clause('2.2', not(compared(ref('done'), 'lt', date('2017-01-01')))),
  ],
  { inForceFrom: '2017-01-01' },
);

async function inPlainEngine(set: Model, facts: Facts, allowUndefinedFacts: boolean, on = ON) {
  const engine = new Engine(JSON.parse(JSON.stringify(compile(set).rules)), { allowUndefinedFacts });
  for (const operator of operators) engine.addOperator(operator);
  const run = await engine.run(factsFor(set, facts, { on }));
  return Object.fromEntries(verdictsFrom(run).map((each) => [each.clause, each.verdict]));
}

describe('exported rules in a plain engine', () => {
  const sheets = [
    [
      sheet(WORDS, {}),
      { '1.1': 'undetermined', '1.2': 'undetermined', '1.3': 'undetermined', '2.1': 'undetermined', '2.2': 'undetermined' },
    ],
    [
      sheet(WORDS, { a: yes, b: no, n: amount(0), done: none }, { staff: listFact('known', []) }),
      { '1.1': 'not-met', '1.2': 'not-applicable', '1.3': 'not-applicable', '2.1': 'met', '2.2': 'met' },
    ],
    [
      sheet(WORDS, { a: no, n: amount(0) }, { staff: listFact('incomplete', [{ ok: yes }]) }),
      { '1.1': 'not-met', '1.2': 'undetermined', '1.3': 'error', '2.1': 'not-met', '2.2': 'undetermined' },
    ],
  ] as const;

  it.each([true, false])('gives the same verdicts after a round trip, allowUndefinedFacts %s', async (allowed) => {
    for (const [facts, expected] of sheets) expect(await inPlainEngine(rich, facts, allowed)).toEqual(expected);
  });

  it('before 施行 nothing is assessed', async () => {
    expect(Object.values(await inPlainEngine(rich, sheets[0][0], true, '2016-12-31'))).toEqual(Array(5).fill('not-assessed'));
  });

  it('facts say in short what the sheet says, without personal values, and every key is there', () => {
    const facts = factsFor(compile(rich), sheet(WORDS, { a: yes, secret: text('张三') }, { staff: listFact('incomplete', [{}]) }), {
      on: ON,
    });
    expect(JSON.parse(JSON.stringify(facts))).toMatchObject({
      a: { state: 'known', value: { kind: 'yesNo', yes: true } },
      b: { state: 'unknown' },
      secret: { state: 'known' },
      staff: { state: 'incomplete', records: 1 },
      $sheet: { evaluatedOn: ON },
    });
    expect(JSON.stringify(facts)).not.toContain('张三');
  });

  it('foreign facts are answered by no operator: nothing is met or not met', async () => {
    const engine = new Engine([...compile(rich).rules], { allowUndefinedFacts: true });
    for (const operator of operators) engine.addOperator(operator);
    const run = await engine.run({ a: true, b: true });
    expect(run.results).toEqual([]);
    expect(verdictsFrom(run)).toEqual([]);
  });

  it('a value no operator understands is an error of its clause only', async () => {
    const rules = JSON.parse(JSON.stringify(compile(rich).rules)) as { name: string; conditions: { all?: { value: unknown }[] } }[];
    for (const rule of rules.filter(({ name }) => name.startsWith('2.2'))) for (const each of rule.conditions.all ?? []) each.value = 7;
    const engine = new Engine(rules as never);
    for (const operator of operators) engine.addOperator(operator);
    const verdicts = verdictsFrom(await engine.run(factsFor(rich, sheets[1][0], { on: ON })));
    expect(verdicts.map((each) => each.verdict)).toEqual(['not-met', 'not-applicable', 'not-applicable', 'met', 'error']);
  });

  it('the note goes with a verdict that stands either way', async () => {
    const set = model(WORDS, [clause('1.1', a, { applicability: b })]);
    const engine = new Engine([...compile(set).rules]);
    for (const operator of operators) engine.addOperator(operator);
    const [verdict] = verdictsFrom(await engine.run(factsFor(set, sheet(WORDS, { a: yes }), { on: ON })));
    expect(verdict).toMatchObject({
      clause: '1.1',
      standard: '1',
      verdict: 'met',
      notes: [{ zh: '是否适用尚未查明，但无论如何不构成不符合' }],
    });
  });
});

describe('the names of facts', () => {
  it('may be words that objects know already', async () => {
    const words = vocabulary([field('constructor', { kind: 'yesNo' }), field('hasOwnProperty', { kind: 'yesNo' })], []);
    const set = model(words, [clause('1.1', all(holds('constructor'), holds('hasOwnProperty')))]);
    expect(await inPlainEngine(set, sheet(words, { constructor: yes, hasOwnProperty: yes }), false)).toEqual({ '1.1': 'met' });
  });
});
