import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../src/engine/context-for.js';
import type { Facts } from '../../src/facts/facts.js';
import { type Condition, type Expression, NOT_APPLICABLE } from '../../src/model/expression.js';
import type { Clause, Model } from '../../src/model/model.js';
import type { FieldType } from '../../src/model/vocabulary.js';
import { answersIn, type Instead, verdictWith } from '../../src/verdict/sightings/answers.js';
import { atomsOf } from '../../src/verdict/sightings/atoms.js';
import { alwaysInForce, cases, testVocabulary } from '../properties/arbitraries.js';
import { amount, condition, expression, field, number, ref } from '../reference/builders.js';
import { referenceVerdicts } from '../reference/index.js';

const numRuns = Number(process.env.LAWS_RUNS ?? 1500);
const timeout = process.env.LAWS_RUNS === undefined ? 120_000 : 600_000;

/** The vocabulary of the properties, with marks by which one record (and the one around it) can be picked out. */
const LEVELS = [0, 1, 2, 3];
const mark = (level: number) => `chosen${level}`;
const MARK: FieldType = { kind: 'integer', unit: null, min: '0', max: '1' };
const marked = {
  ...testVocabulary,
  lists: testVocabulary.lists.map((list) => ({
    ...list,
    fields: [...list.fields, ...LEVELS.map((level) => field(mark(level), MARK, { list: list.key }))],
  })),
};

const not = (item: Condition) => condition({ kind: 'not', item });
const both = (...items: Condition[]) => condition({ kind: 'and', form: 'chain', items });
const either = (...items: Condition[]) => condition({ kind: 'or', form: 'chain', items });

/**
 * The condition as a person would have to write it, so that it has that answer for those records and its own for all others.
 * For these what picks the records out is 不适用 and so skipped; were it false, it would hide that the condition is 不适用.
 */
function forced({ condition: atom, standing, truth }: Instead, lists: readonly string[]): Condition {
  const marks: readonly Expression[] = standing.records.map((_, up) => ref(mark(up), lists[up], up));
  const chosen = marks.reduce((a, b) => calculation('*', a, b), number(1));
  const here = condition({ kind: 'comparison', operator: 'eq', left: calculation('/', chosen, chosen), right: number(1) });
  return truth === 'true' ? either(here, atom) : both(not(here), atom);
}

function calculation(operator: '*' | '/', left: Expression, right: Expression): Expression {
  return expression({ kind: 'arithmetic', operator, left, right, whenZero: operator === '/' ? NOT_APPLICABLE : null });
}

/** The clause with one condition, the same object wherever it stands, replaced. */
function replaced<T>(within: T, atom: Condition, other: Condition): T {
  if (Object.is(within, atom)) return other as T;
  if (Array.isArray(within)) return within.map((one: unknown) => replaced(one, atom, other)) as T;
  if (typeof within !== 'object' || within === null) return within;
  return Object.fromEntries(Object.entries(within).map(([key, inner]) => [key, replaced<unknown>(inner, atom, other)])) as T;
}

/** The sheet with the records of a standing marked, each with its level. */
function picking({ standing }: Instead, lists: readonly string[], facts: Facts): Facts {
  const marks = (list: string, place: number) =>
    LEVELS.map(
      (level) => [mark(level), lists[level] === list && standing.records[level]?.place === place ? amount(1) : amount(0)] as const,
    );
  const listFacts = Object.entries(facts.lists).map(([key, list]) => {
    const records = list.records.map((one) => ({ ...one, fields: { ...one.fields, ...Object.fromEntries(marks(key, one.place)) } }));
    return [key, { ...list, records }] as const;
  });
  return { ...facts, lists: Object.fromEntries(listFacts) };
}

/** By force: the rule rewritten and the sheet marked, judged by the reference evaluator. */
function byForce(instead: Instead, clause: Clause, model: Model, facts: Facts, standing: Facts, on: string) {
  const listOf = (record: object) =>
    Object.entries(standing.lists).find(([, { records }]) => records.some((one) => one === record))?.[0] ?? '';
  const lists = instead.standing.records.map(listOf);
  const rewritten = replaced(clause, instead.condition, forced(instead, lists));
  return referenceVerdicts({ ...model, vocabulary: marked, clauses: [rewritten] }, picking(instead, lists, facts), on).get(clause.id);
}

describe('one answer put in the place of another', () => {
  it('gives the verdict of the rule that is written so', { timeout }, () => {
    const tried = { sheet: 0, record: 0 };
    fc.assert(
      fc.property(cases({ clauses: 2 }), ({ model: drawn, facts, on }) => {
        const model = alwaysInForce(drawn);
        const context = contextFor(model, facts, on);
        for (const clause of model.clauses) {
          const { verdict, answers } = answersIn(clause, context);
          expect(verdict).toBe(referenceVerdicts(model, facts, on).get(clause.id));
          for (const { condition: atom } of atomsOf(clause)) {
            for (const { standing } of (answers.get(atom) ?? []).filter((one) => one.standing.period === null)) {
              tried[standing.records.length === 0 ? 'sheet' : 'record'] += 1;
              for (const truth of ['true', 'false'] as const) {
                const instead = { condition: atom, standing, truth };
                expect(verdictWith(instead, clause, context)).toBe(byForce(instead, clause, model, facts, context.facts, on));
              }
            }
          }
        }
      }),
      { numRuns },
    );
    // The law is not empty: conditions of the sheet and of records were both turned round.
    expect(Math.min(tried.sheet, tried.record)).toBeGreaterThan(numRuns / 2);
  });

  it('changes nothing where it is the answer already', { timeout }, () => {
    fc.assert(
      fc.property(cases({ clauses: 2 }), ({ model, facts, on }) => {
        const context = contextFor(model, facts, on);
        for (const clause of model.clauses) {
          const { verdict, answers } = answersIn(clause, context);
          for (const [atom, places] of answers) {
            for (const place of places) expect(verdictWith({ condition: atom, ...place }, clause, context)).toBe(verdict);
          }
        }
      }),
      { numRuns },
    );
  });
});
