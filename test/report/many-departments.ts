import type { Run } from '../../src/report/run.js';
import type { DepartmentVerdicts } from '../../src/verdict/verdicts.js';
import { RUN } from './fixture.js';

/** The fixture's departments over and over, under numbered names, so many a region. */
export function manyDepartments(count: number, aRegion: number): Run {
  const departments = Array.from({ length: count }, (_, i): DepartmentVerdicts => {
    const one = RUN.departments[i % RUN.departments.length];
    if (one === undefined) throw new Error('the fixture has departments');
    return { ...one, name: `第${i + 1}局`, region: `第${Math.floor(i / aRegion) + 1}县` };
  });
  return { ...RUN, departments, problems: [] };
}
