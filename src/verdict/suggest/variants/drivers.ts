import { membersOf } from '../../../engine/members.js';
import type { Comparison, Deadline, Expression, FieldRef } from '../../../model/expression.js';
import { fieldsIn } from '../../explain/fields-in.js';
import { listIn } from '../../fix/list-in.js';
import type { Spot } from '../sheet.js';
import type { AtomSite } from '../sites.js';
import { spotOf } from './again.js';

/** A fact by which a side of a comparison can be moved. */
export interface Driver {
  readonly field: FieldRef;
  readonly spot: Spot;
  /** 1 where more of it makes left minus right greater, -1 the other way round. */
  readonly sign: 1 | -1;
}

/** The facts that move a comparison: fields of both sides, and of the records that are summed up or ranked. */
export function driversOf({ left, right }: Comparison, site: AtomSite): readonly Driver[] {
  return [...driversIn(left, 1, site), ...driversIn(right, -1, site)];
}

/** The facts that move the day which must keep a deadline, and those that move its beginning. */
export function driversOfDeadline(
  { subject, base }: Deadline,
  site: AtomSite,
): { readonly subject: readonly Driver[]; readonly base: readonly Driver[] } {
  return { subject: driversIn(subject, 1, site), base: driversIn(base, -1, site) };
}

function driversIn(expression: Expression, sign: 1 | -1, site: AtomSite): readonly Driver[] {
  const fields = fieldsIn(expression).flatMap((field) => {
    const spot = spotOf(field, site);
    return spot === null ? [] : [{ field, spot, sign }];
  });
  return [...fields, ...ofAggregate(expression, sign, site)];
}

/** More records than these are not moved one by one. */
const MOST_RECORDS = 4;

function ofAggregate(expression: Expression, sign: 1 | -1, { context }: AtomSite): readonly Driver[] {
  const aggregate = listIn(expression);
  if (aggregate?.kind !== 'aggregate') return [];
  const { list, condition, field } = aggregate;
  const members = membersOf(list, condition, context).records.filter(({ membership, truth }) => membership === 'true' && truth === 'true');
  return members
    .slice(0, MOST_RECORDS)
    .map(({ record }) => ({ field, spot: { list: list.list, place: record.place, field: field.field }, sign }));
}
