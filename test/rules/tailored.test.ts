import { describe, expect, it } from 'vitest';
import { findSets, knownSets } from '../../src/edge/node/rule-sets.js';
import { corresponds, originOfClause, runExamples, timelineFindings } from '../../src/index.js';
import { verdictsExpected } from '../expectations.js';
import { delivered, told } from './delivered.js';

const IDS = ['luoyang-2017', 'luoyang-health-2017', 'henan-2019-draft'];

const SETS = await Promise.all(IDS.map(async (id) => [id, await delivered(id)] as const));

describe.each(SETS)('rules/%s', (id, { model, diagnostics, correspondence }) => {
  const own = model.clauses.filter((clause) => originOfClause(model, clause).set === model.ruleSet);

  it('has no errors, no warnings and no hints', () => {
    expect(told(diagnostics)).toEqual([]);
  });

  it('leaves no word of its own notice without a clause or a reason', () => {
    const { text } = model.ruleSet.notice ?? { text: '' };
    expect(correspondence?.scope.kind).toBe('between');
    expect(correspondence?.uncovered.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    expect(correspondence?.unusedUncited).toEqual([]);
    expect(correspondence !== null && corresponds(correspondence)).toBe(true);
  });

  it('bears the name of its folder, by which other sets find it', () => {
    expect(model.ruleSet.id).toBe(id);
  });

  it('gives every 示例, its own and those taken over, the verdict that was signed', async () => {
    const results = await runExamples(model);
    const failed = results.flatMap(({ example, results: all }) =>
      all.filter(({ passes }) => !passes).map((one) => `${example.name}：条款${one.clause} ${one.actual}: ${one.reason.zh}`),
    );
    expect(failed).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });

  it('gives every 示例 a name of its own, so that a failing one is found', () => {
    const names = model.examples.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(own.map((clause) => [clause.id, clause] as const))(
    'clause %s, written here, quotes a notice, says how it is verified and what to do',
    (_id, clause) => {
      expect(clause.quotes.map(({ noticeOf }) => noticeOf)).toContain(id);
      expect(clause.quotes.map(({ offset }) => offset)).not.toContain(null);
      expect(clause.verification?.methods.length).toBeGreaterThan(0);
      expect(clause.remedy).toBeTruthy();
    },
  );

  it.each(own.map((clause) => [clause.id] as const))('clause %s, written here, has a 示例 that passes and one that fails', (clause) => {
    const verdicts = model.examples.flatMap(({ expected }) =>
      verdictsExpected(expected)
        .filter((one) => one.clause === clause)
        .map((one) => one.verdict),
    );
    expect(verdicts).toEqual(expect.arrayContaining(['met', 'not-met']));
  });
});

it('the sets of rules/ leave no id twice, and no day with two sets or none between one and what replaces it', async () => {
  const { value } = await findSets('rules', process.cwd());
  expect(knownSets(value ?? []).map(({ head }) => head.id)).toEqual(expect.arrayContaining(['henan-2017', ...IDS]));
  expect(told(timelineFindings(knownSets(value ?? [])))).toEqual([]);
});
