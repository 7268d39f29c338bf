import type { Context } from '../../engine/context.js';

/** Where a condition was answered: for the sheet as a whole, for a record (and those around it), in a period of 每年. */
export type Standing = Pick<Context, 'records' | 'period'>;

/** Whether both are about the same records and the same period. Periods are made anew each time they are asked for. */
export function isSame(one: Standing, other: Standing): boolean {
  return (
    one.records.length === other.records.length &&
    one.records.every((record, i) => record === other.records[i]) &&
    one.period?.from === other.period?.from &&
    one.period?.to === other.period?.to
  );
}
