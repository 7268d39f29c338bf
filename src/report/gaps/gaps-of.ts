import type { Run } from '../run.js';
import { departmentGaps } from './department-gaps.js';
import type { Gaps } from './gap.js';
import { type LastDay, lastDayOf } from './last-day.js';

/**
 * The gaps of a run (补齐短板). In: the run, and the last day of the command; null takes the 截止 of the set. Out: each department,
 * those of one region together, in the order of their names, so that the order of files makes no difference.
 */
export function gapsOf({ model, departments }: Pick<Run, 'model' | 'departments'>, until: LastDay['day'] | null): Gaps {
  const last = until === null ? lastDayOf(model) : { day: until, selection: null };
  const place = ({ name, region }: { readonly name: string; readonly region: string | null }) => `${region ?? '\uffff'}\n${name}`;
  const all = departments.map((department) => departmentGaps(department, last));
  return { last, departments: all.sort((a, b) => (place(a) < place(b) ? -1 : 1)) };
}
