import type { RuleResult } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { clauseTruths } from '../../src/engine/clause-truths.js';
import { condition, date, day, listFact, none, number, records, ref, unknown, yes } from '../reference/builders.js';
import { compared, deadline, inStaff, share, truth } from './world.js';

/** Places where two rules meet and only one of them decides (scripts/mutate/list.ts). */

describe('a side that may have no value at all', () => {
  it.each(['left', 'right'] as const)('leaves the comparison open, on the %s', (side) => {
    // The one person may not be among them: then the share has no value. If there is a share, it is 100%.
    const lists = { staff: listFact('known', [{ ok: yes, in: unknown }]) };
    const [part, zero] = [share(null, [inStaff]), number(0)];
    const said = side === 'left' ? compared(part, 'ge', zero) : compared(zero, 'le', part);
    expect(truth(said, {}, lists)).toBe('undetermined');
  });
});

describe('a deadline that nobody has said', () => {
  const every = (said: ReturnType<typeof deadline>) =>
    condition({ kind: 'quantified', quantifier: 'every', count: null, list: records('cases'), condition: said });

  it('X unknown: undetermined, also where its range ends before the last day', () => {
    // The 计时 date of a record cannot lie after the evaluation date, 20 August, and the period runs until September.
    const said = every(deadline(ref('on', 'cases'), ref('due')));
    expect(truth(said, { due: day('2017-08-20') }, { cases: listFact('known', [{ on: unknown, filed: none }]) })).toBe('undetermined');
  });

  it('D unknown: undetermined, also where its range ends before X', () => {
    const said = every(deadline(date('2018-08-20'), ref('on', 'cases')));
    expect(truth(said, {}, { cases: listFact('known', [{ on: unknown, filed: none }]) })).toBe('undetermined');
  });
});

describe('a period that may not have begun', () => {
  it('D of a month that is still running may be none as of the evaluation date: then X is in time, however late', () => {
    const said = deadline(ref('due'), ref('done'), 1);
    expect(truth(said, { due: day('2017-12-01'), done: day('2017-08-01', '2017-08-31') })).toBe('undetermined');
    expect(truth(said, { due: day('2017-12-01'), done: day('2017-08-01', '2017-08-20') })).toBe('false');
  });
});

describe('the two rails of a part', () => {
  const fired = (rail: 'true' | 'false', result: boolean) =>
    ({
      result,
      conditions: { all: [] },
      event: { type: rail, params: { clause: '1.1', standard: '一', part: 'requirement', index: 0, rail } },
    }) as unknown as RuleResult;
  const requirement = (...results: RuleResult[]) => clauseTruths({ results, failureResults: [] }).get('1.1')?.requirement;

  it('decide where one of them fires', () => {
    expect(requirement(fired('true', true), fired('false', false))).toBe('true');
    expect(requirement(fired('true', false), fired('false', true))).toBe('false');
  });

  it('are an error where both fire, or one is missing', () => {
    expect(requirement(fired('true', true), fired('false', true))).toBe('error');
    expect(requirement(fired('true', true))).toBe('error');
  });
});
