import { describe, expect, it } from 'vitest';
import { aggregate, conclusionText, countNotAssessed } from '../../src/verdict/aggregate.js';
import type { VerdictName } from '../../src/verdict/verdicts.js';

describe('verdicts of a standard and of the set (semantics.md §3)', () => {
  it.each([
    ['not-met', ['met', 'error', 'undetermined', 'not-met', 'not-assessed']],
    ['error', ['met', 'undetermined', 'error', 'not-applicable']],
    ['undetermined', ['met', 'undetermined', 'not-assessed', 'not-applicable']],
    ['not-applicable', ['not-applicable', 'not-applicable']],
    ['not-assessed', ['not-applicable', 'not-assessed']],
    ['not-assessed', ['not-assessed']],
    ['not-assessed', []],
    ['met', ['met', 'not-applicable', 'not-assessed']],
    ['met', ['met']],
  ] as const)('%s of %j', (expected, verdicts) => {
    expect(aggregate(verdicts)).toBe(expected);
  });

  it('另有N条未评', () => {
    expect(countNotAssessed(['met', 'not-assessed', 'not-assessed'])).toBe(2);
  });

  it('the words of the set', () => {
    const names: VerdictName[] = ['met', 'not-met', 'undetermined', 'error', 'not-applicable', 'not-assessed'];
    expect(names.map((name) => conclusionText(name).zh)).toEqual(['达标', '未达标', '尚不能定论', '尚不能定论', '不适用', '未评']);
  });
});
