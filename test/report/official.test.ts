import { describe, expect, test } from 'vitest';
import { hasStrangeBraces, numberAt } from '../../src/report/official/letterhead.js';
import type { Run } from '../../src/report/run.js';
import { contextOf } from '../../src/report/view/context.js';
import { documentNumber, officialView } from '../../src/report/view/official.js';
import { RUN } from './fixture.js';

describe('a document number', () => {
  test.each([
    ['某法办〔2017〕12号', 3, '某法办〔2017〕12号'],
    ['某法办〔2017〕{12}号', 0, '某法办〔2017〕12号'],
    ['某法办〔2017〕{12}号', 3, '某法办〔2017〕15号'],
    ['某法办[2017]{9}号', 1, '某法办〔2017〕10号'],
    ['某法办【2017】｛9｝号', 1, '某法办〔2017〕10号'],
    ['（2017）豫01号', 0, '（2017）豫01号'],
    ['{007}', 1, '8'],
  ])('%s, %i before it: %s', (typed, before, number) => expect(numberAt(typed, before)).toBe(number));

  test.each(['某法办{n}号', '{}', '{1}{2}', '{1', '1}', '{1234567}', '{-1}'])('%s has braces that hold no number', (typed) =>
    expect(hasStrangeBraces(typed)).toBe(true),
  );

  test.each(['某法办〔2017〕12号', '{1}', '第{ 12 }号', '｛3｝'])('%s can be counted or has none', (typed) =>
    expect(hasStrangeBraces(typed)).toBe(false),
  );
});

describe('the head of a finding', () => {
  const run: Run = { ...RUN, letterhead: { issuer: '某办', number: '某{5}' } };

  test('counts in the order of the overview, whatever the order of the sheets', () => {
    const context = contextOf(run, 'zh');
    const backwards = contextOf({ ...run, departments: [...run.departments].reverse() }, 'zh');
    const numbers = run.departments.map(({ name }) => documentNumber(name, context));
    expect(numbers).toEqual(run.departments.map(({ name }) => documentNumber(name, backwards)));
    expect([...numbers].sort()).toEqual(run.departments.map((_, i) => `某${5 + i}`));
  });

  test('has nothing where nothing was given', () => {
    const view = officialView('甲', contextOf(RUN, 'en'));
    expect([view.issuer, view.number, view.running]).toEqual([[], [], '甲']);
  });
});
