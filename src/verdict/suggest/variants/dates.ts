import { step } from '../../../calendar/day.js';
import { lastDay } from '../../../calendar/last-day.js';
import type { Facts } from '../../../facts/facts.js';
import type { Comparison, Deadline } from '../../../model/expression.js';
import type { Day } from '../../../text/place.js';
import type { Bench } from '../bench.js';
import { isMoved } from '../classes.js';
import { dayOf, factAt, NONE, onDay, withFact } from '../sheet.js';
import { certainDay, daysApart } from '../side-classes.js';
import type { AtomSite } from '../sites.js';
import { contextAgain } from './again.js';
import { type Driver, driversOf, driversOfDeadline } from './drivers.js';

/** Sheets in which two days are one and the same, and one day apart on either side. */
export function ofDates(site: AtomSite, comparison: Comparison, facts: Facts, bench: Bench): readonly Facts[] {
  const apart = (tried: Facts) => {
    const [left, right] = operandsIn(site, comparison, tried, bench);
    return left === undefined || right === undefined ? null : daysApart(left, right);
  };
  return driversOf(comparison, site).flatMap((driver) => around(driver, facts, apart, bench));
}

/**
 * Sheets around the last day of a deadline, as the calendar of the set gives it: on it, the day before and after, on one that
 * a holiday moved; and what is not done while the period runs and when it is just over.
 */
export function ofDeadline(site: AtomSite, deadline: Deadline, facts: Facts, bench: Bench): readonly Facts[] {
  const { subject, base } = driversOfDeadline(deadline, site);
  const apart = (tried: Facts) => apartFromLast(site, deadline, tried, bench);
  const roomy = base.flatMap((driver) => earlierBases(driver, deadline, facts, site));
  return [
    ...[facts, ...roomy].flatMap((sheet) => subject.flatMap((driver) => around(driver, sheet, apart, bench))),
    ...(subject.length === 0 ? base.flatMap((driver) => around(driver, facts, apart, bench)) : []),
    ...subject.flatMap((done) => base.flatMap((driver) => undone(done, driver, deadline, facts, site))),
    ...base.map(({ spot }) => withFact(facts, spot, NONE)),
  ];
}

function operandsIn(site: AtomSite, condition: Comparison | Deadline, facts: Facts, bench: Bench) {
  const context = contextAgain(site, facts, bench);
  return context === null ? [] : context.decide(condition, context).operands;
}

function apartFromLast(site: AtomSite, deadline: Deadline, facts: Facts, bench: Bench): number | null {
  const [subject, base] = operandsIn(site, deadline, facts, bench);
  const [day, from] = [subject && certainDay(subject), base && certainDay(base)];
  const last = from === undefined || from === null ? null : lastOf(deadline, from, site);
  return day === undefined || day === null || last === null ? null : between(last, day);
}

/** How often a day is moved closer before it is given up: where months are stepped, one move may not hit. */
const TRIES = 4;

/** The sheets with the driver's day at the line, one day before and one after it. */
function around({ spot, sign }: Driver, facts: Facts, apart: (facts: Facts) => number | null, { on }: Bench): readonly Facts[] {
  let day = dayOf(factAt(facts, spot)) ?? on;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const gap = apart(withFact(facts, spot, onDay(day)));
    if (gap === null) return [];
    if (gap === 0) return [0, -1, 1].map((days) => withFact(facts, spot, onDay(step(day, days, 'day'))));
    day = step(day, -gap * sign, 'day');
  }
  return [];
}

/** The day the period begins moved back, so that the day after its last is not after the evaluation date; and to where a holiday moves the last. */
function earlierBases({ spot }: Driver, deadline: Deadline, facts: Facts, site: AtomSite): readonly Facts[] {
  const over = firstOver(deadline, site);
  const now = dayOf(factAt(facts, spot));
  if (over === null) return [];
  const roomy = now !== null && now < over ? now : over;
  const moved = nearestMoved(deadline, roomy, site);
  return [...(roomy === now ? [] : [roomy]), ...(moved === null ? [] : [moved])].map((day) => withFact(facts, spot, onDay(day)));
}

/** Not done: begun so that the evaluation date is the day after the last one, and a day later, so that it is not yet past. */
function undone(done: Driver, { spot }: Driver, deadline: Deadline, facts: Facts, site: AtomSite): readonly Facts[] {
  const over = firstOver(deadline, site);
  if (over === null) return [];
  const none = withFact(facts, done.spot, NONE);
  return [over, step(over, 1, 'day')].map((day) => withFact(none, spot, onDay(day)));
}

/** Far more than any holiday moves a last day. */
const FARTHEST = 60;

/** The latest beginning whose period is over on the evaluation date. */
function firstOver(deadline: Deadline, site: AtomSite): Day | null {
  const { on } = site.context;
  let day = deadline.periods.reduce((from, { n, unit }) => step(from, -n, unit === 'workingDay' ? 'day' : unit), on);
  const isOver = (from: Day) => {
    const last = lastOf(deadline, from, site);
    return last !== null && last < on;
  };
  for (let tries = 0; !isOver(day); tries += 1) {
    if (tries > FARTHEST * 10) return null;
    day = step(day, -1, 'day');
  }
  for (let tries = 0; tries < FARTHEST && isOver(step(day, 1, 'day')); tries += 1) day = step(day, 1, 'day');
  return day;
}

/** The nearest earlier beginning whose last day a holiday moves. */
function nearestMoved(deadline: Deadline, from: Day, site: AtomSite): Day | null {
  if (!deadline.moves) return null;
  for (let back = 0; back < FARTHEST; back += 1) {
    const day = step(from, -back, 'day');
    const last = lastOf(deadline, day, site);
    if (last !== null && isMoved(deadline, day, last, site.context)) return day;
  }
  return null;
}

function lastOf({ periods, moves }: Deadline, from: Day, { context }: AtomSite): Day | null {
  const last = lastDay(from, periods, moves, context.calendar);
  return last.kind === 'day' ? last.day : null;
}

function between(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
