import { step } from '../../calendar/day.js';
import { lastDay } from '../../calendar/last-day.js';
import type { Possible } from '../../engine/possible.js';
import type { Facts } from '../../facts/facts.js';
import type { Deadline, StillAbsent } from '../../model/expression.js';
import type { Day } from '../../text/place.js';
import type { Class } from './class.js';
import { classesOfList } from './list-classes.js';
import { certainDay, classesOfSides } from './side-classes.js';
import type { AtomSite, Site } from './sites.js';

/** In: a site and the sheet as reported. Out: the classes its facts fall in; none where they set nothing apart. */
export function classesOf(site: Site, facts: Facts): readonly Class[] {
  return site.kind === 'list' ? classesOfList(site, facts) : ofAtom(site);
}

function ofAtom({ condition, context }: AtomSite): readonly Class[] {
  const answer = context.decide(condition, context);
  const [first, second] = answer.operands;
  switch (condition.kind) {
    case 'supplied':
      return [answer.truth === 'true' ? 'supplied' : 'not-supplied'];
    case 'holds':
      return decided(answer.truth, first, ['yes', 'no']);
    case 'oneOf':
      return decided(answer.truth, first, condition.negated ? ['outside', 'inside'] : ['inside', 'outside']);
    case 'exists':
      return decided(answer.truth, first, condition.negated ? ['none', 'there'] : ['there', 'none']);
    case 'comparison':
      return first === undefined || second === undefined ? [] : classesOfSides(condition, first, second, context);
    case 'deadline':
      return first === undefined || second === undefined ? [] : ofDeadline(condition, first, second, context);
    case 'stillAbsent':
      return first === undefined || second === undefined ? [] : ofAbsence(condition, first, second, context);
  }
}

function decided(truth: string, operand: Possible | undefined, [holds, fails]: readonly [Class, Class]): readonly Class[] {
  if (truth !== 'true' && truth !== 'false') return [];
  return operand?.none === 'certain' ? ['none'] : [truth === 'true' ? holds : fails];
}

function ofDeadline(deadline: Deadline, subject: Possible, base: Possible, context: AtomSite['context']): readonly Class[] {
  if (base.none === 'certain') return ['not-begun'];
  const [day, from] = [certainDay(subject), certainDay(base)];
  if (from === null) return [];
  const last = lastDay(from, deadline.periods, deadline.moves, context.calendar);
  if (last.kind !== 'day') return [];
  if (subject.none === 'certain') return [context.on <= last.day ? 'running' : 'over'];
  if (day === step(last.day, -1, 'day')) return ['before'];
  if (day === step(last.day, 1, 'day')) return ['after'];
  if (day !== last.day) return [];
  return lastDay(from, deadline.periods, false, context.calendar).kind === 'day' && isMoved(deadline, from, last.day, context)
    ? ['last', 'moved']
    : ['last'];
}

/** What is still absent is so while D is not past, or when it is; or it is there. */
function ofAbsence(condition: StillAbsent, field: Possible, base: Possible, context: AtomSite['context']): readonly Class[] {
  if (field.none === 'certain') return ofDeadline(asDeadline(condition), field, base, context);
  return field.none === 'no' && !field.unknown ? ['there'] : [];
}

/** F在D以前: the deadline that 到D仍没有F asks about. */
export function asDeadline({ field, base, text, at }: StillAbsent): Deadline {
  return { kind: 'deadline', form: 'by', subject: field, base, periods: [], moves: false, text, at };
}

/** Whether the last day is another one than it would be without holidays. */
export function isMoved(deadline: Deadline, from: Day, last: Day, { calendar }: AtomSite['context']): boolean {
  if (!deadline.moves) return false;
  const unmoved = lastDay(from, deadline.periods, false, calendar);
  return unmoved.kind === 'day' && unmoved.day !== last;
}
