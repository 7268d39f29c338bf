import { expect, test } from 'vitest';
import { changesSince, type Earlier } from '../../src/verdict/since.js';
import type { VerdictName } from '../../src/verdict/verdicts.js';
import { RUN } from '../report/fixture.js';

const [FIRST, SECOND, THIRD] = RUN.departments;
if (FIRST === undefined || SECOND === undefined || THIRD === undefined) throw new Error('the fixture has three departments');

/** An earlier run of the fixture in which the first department's clauses stood otherwise. */
function earlier(verdicts: Readonly<Record<string, VerdictName>>): Earlier {
  const departments = RUN.departments.map(({ name, conclusionText, clauses }) => ({
    name,
    conclusionText,
    clauses: clauses.map(({ id, verdict }) => ({ id, verdict: (name === FIRST?.name ? verdicts[id] : undefined) ?? verdict })),
  }));
  return { generatedOn: '2017-08-01', digestOfRules: RUN.digestOfRules, departments };
}

test('a run compared with itself has no changes', () => {
  expect(changesSince(earlier({}), RUN.departments)).toEqual([]);
});

test.each([
  ['not-met', 'met', 'improved'],
  ['not-met', 'not-applicable', 'improved'],
  ['met', 'not-met', 'worsened'],
  ['undetermined', 'met', 'known'],
  ['error', 'not-met', 'known'],
  ['not-assessed', 'not-applicable', 'known'],
  ['met', 'undetermined', 'open'],
  ['met', 'not-applicable', 'other'],
  ['undetermined', 'error', 'other'],
] as const)('%s → %s is %s', (before, after, turn) => {
  const [one] = FIRST.clauses;
  if (one === undefined) throw new Error('it has clauses');
  const now = [{ ...FIRST, clauses: [{ ...one, verdict: after }, ...FIRST.clauses.slice(1)] }, SECOND, THIRD];
  const [found, ...others] = changesSince(earlier({ [one.id]: before }), now);
  expect(others).toEqual([]);
  expect(found?.clauses).toEqual([{ id: one.id, before, after, turn }]);
});

test('who is new and who is gone is told, and so is another conclusion', () => {
  const renamed = { ...FIRST, name: '改名局' };
  const decided = { ...THIRD, conclusionText: { zh: '达标', en: 'up to standard' } };
  const found = changesSince(earlier({}), [renamed, SECOND, decided]);
  expect(found.map(({ name, kind }) => [name, kind])).toEqual(
    [
      [FIRST.name, 'gone'],
      ['改名局', 'new'],
      [THIRD.name, 'compared'],
    ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
  expect(found.find(({ kind }) => kind === 'compared')?.conclusion).toEqual({
    before: THIRD.conclusionText,
    after: decided.conclusionText,
  });
});

test('clauses that only one of the rule sets has are not compared', () => {
  const then = earlier({});
  const without = { ...then, departments: then.departments.map((one) => ({ ...one, clauses: one.clauses.slice(1) })) };
  expect(changesSince(without, RUN.departments)).toEqual([]);
});
