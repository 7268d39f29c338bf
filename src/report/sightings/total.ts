import type { ClauseCoverage } from '../../verdict/sightings/coverage.js';
import { countMarks } from '../../verdict/sightings/marks.js';
import type { Language } from '../run.js';
import { coverageWords } from '../words/coverage.js';

/** 共150个条件，两面都见过104个（69%）. The share is never rounded up to all of them. */
export function totalOf(coverage: readonly ClauseCoverage[], language: Language): string {
  const { all, both } = countMarks(coverage.flatMap(({ atoms }) => atoms));
  return coverageWords(language).say.total(all, both, `${Math.floor((both / Math.max(all, 1)) * 100)}%`);
}
