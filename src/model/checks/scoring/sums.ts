import Fraction from 'fraction.js';
import { ZERO } from '../../reasoning/range.js';
import type { Vocabulary } from '../../vocabulary.js';
import { optionsOfClass } from './classes.js';
import { type ClauseMember, type ContainerMember, clausesIn, type Member } from './members.js';

/** Under what a sum is taken: on a day, of a unit of certain classes. */
export interface Situation {
  readonly day: string;
  /** The option of each field by which clauses are split. */
  readonly classes: ReadonlyMap<string, string>;
}

/** All that can make a difference to a sum, not more than a few hundred. */
export function situationsOf(container: ContainerMember, vocabulary: Vocabulary): readonly Situation[] {
  const clauses = clausesIn(container);
  const days = [...new Set(clauses.flatMap(({ from, until }) => [from, until]))].sort();
  const first = days[0] ?? '';
  const inForce = days.filter((day) => day === first || clauses.some(({ from, until }) => from <= day && day < until));
  const fields = new Map(clauses.flatMap(({ forClass }) => (forClass === null ? [] : [[forClass.field, forClass] as const])));
  let classes: readonly ReadonlyMap<string, string>[] = [new Map()];
  for (const [field, one] of fields) {
    const options = optionsOfClass(one, vocabulary);
    if (options.length === 0 || classes.length * options.length > MOST) continue;
    classes = classes.flatMap((so) => options.map((option) => new Map([...so, [field, option]])));
  }
  return inForce.flatMap((day) => classes.map((so) => ({ day, classes: so })));
}

const MOST = 200;

/** What the members of a container add up to; null where none of its clauses counts there. */
export function sumOf({ members }: ContainerMember, situation: Situation): Fraction | null {
  const parts = members.flatMap((member) => marksIn(member, situation) ?? []);
  return parts.length === 0 ? null : parts.reduce((sum, one) => sum.add(one), ZERO);
}

/** What a member counts for; null where it does not count there. */
export function marksIn(member: Member, situation: Situation): Fraction | null {
  if (member.kind === 'clause') return isMeant(member, situation) && isInForce(member, situation) ? member.marks : null;
  const sum = sumOf(member, situation);
  return sum === null ? null : (member.counts ?? sum);
}

function isInForce({ from, until }: ClauseMember, { day }: Situation): boolean {
  return from <= day && day < until;
}

function isMeant({ forClass }: ClauseMember, { classes }: Situation): boolean {
  const option = forClass === null ? undefined : classes.get(forClass.field);
  return option === undefined || forClass?.options.includes(option) === true;
}

/**
 * Whether what is missing from the full marks of a class is what other classes have and it has not: such clauses are 不适用 to it, and the
 * set says what then becomes of their points.
 */
export function isLeftOut(missing: Fraction, container: ContainerMember, situation: Situation): boolean {
  const others = clausesIn(container).filter((one) => isInForce(one, situation) && !isMeant(one, situation));
  let sums = new Map([['0', ZERO]]);
  for (const { marks } of others) {
    const more = [...sums.values()].map((sum) => sum.add(marks)).filter((sum) => sum.compare(missing) <= 0);
    sums = new Map([...sums, ...more.map((sum) => [sum.toFraction(), sum] as const)]);
    if (sums.size > MOST) return true;
  }
  return sums.has(new Fraction(missing).toFraction());
}
