import type { VerdictName, Words } from './verdicts.js';

/**
 * The verdict of a standard over its clauses, and of the set over all clauses (semantics.md §3): 不符合 if any is; else
 * 出错; else 材料不足; else 不适用 if all are; else 未评 if none is 符合; else 符合. Of no clauses: 未评.
 */
export function aggregate(verdicts: readonly VerdictName[]): VerdictName {
  const worst = WORST_FIRST.find((verdict) => verdicts.includes(verdict));
  if (worst !== undefined) return worst;
  if (verdicts.length > 0 && verdicts.every((verdict) => verdict === 'not-applicable')) return 'not-applicable';
  return verdicts.includes('met') ? 'met' : 'not-assessed';
}

/** Beside 符合: 另有N条未评. */
export function countNotAssessed(verdicts: readonly VerdictName[]): number {
  return verdicts.filter((verdict) => verdict === 'not-assessed').length;
}

/** The set's own words: 达标, 未达标, 尚不能定论, 不适用, 未评. */
export function conclusionText(conclusion: VerdictName): Words {
  return CONCLUSIONS[conclusion];
}

const WORST_FIRST: readonly VerdictName[] = ['not-met', 'error', 'undetermined'];

const OPEN: Words = { zh: '尚不能定论', en: 'cannot be concluded yet' };

const CONCLUSIONS: Readonly<Record<VerdictName, Words>> = {
  met: { zh: '达标', en: 'up to standard' },
  'not-met': { zh: '未达标', en: 'not up to standard' },
  undetermined: OPEN,
  error: OPEN,
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-assessed': { zh: '未评', en: 'not assessed' },
};
