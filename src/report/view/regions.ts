import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import type { Context } from './context.js';
import { type Text, written } from './text.js';

export interface Region {
  readonly name: Text;
  readonly departments: readonly DepartmentVerdicts[];
}

/** Every department, in the order of the overview. */
export function departmentsInOrder(context: Context): readonly DepartmentVerdicts[] {
  return regions(context).flatMap(({ departments }) => departments);
}

/**
 * Departments under their region, both in the order of their names (code points: the same on every machine),
 * those without a region last. The order of the files makes no difference.
 */
export function regions({ run, words }: Context): readonly Region[] {
  const named = [...new Set(run.departments.map((d) => d.region))];
  const ordered = [...named.filter((r) => r !== null).sort(), ...named.filter((r) => r === null)];
  return ordered.map((region) => ({
    name: written(region ?? words.say.noRegion()),
    departments: run.departments.filter((d) => d.region === region).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}
