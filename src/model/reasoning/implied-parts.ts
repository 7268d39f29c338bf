import type { Condition } from '../expression.js';
import { canBeNotApplicable } from '../not-applicable.js';
import { conflictIn } from './conflict.js';
import { comesOut, type Goal, partsOf } from './goal.js';
import type { Ground } from './ground.js';
import { keyOf } from './keys.js';
import { possible } from './possible.js';
import { conditionsInside, type Standing } from './walk-conditions.js';

/** A part of 且 that holds wherever the others do, or of 或者 that fails wherever the others do: it decides nothing. */
export interface ImpliedPart {
  readonly condition: Condition;
  readonly join: 'and' | 'or';
  /** What brings this about: some of the others, or of what is given. */
  readonly by: readonly Goal[];
}

/** A part that says the same as an earlier one beside it. */
export interface RepeatedPart {
  readonly condition: Condition;
  readonly first: Condition;
  /** What stands before it in the sentence. */
  readonly before: Condition;
  readonly form: 'chain' | 'items';
  /** Among 以下至少两项满足 and its like, where the second counts as one more. */
  readonly counted: boolean;
}

/** In: a condition, and what is given where it stands (适用, and that no 除外 holds). Out: the needless parts of every 且 and 或者 in it. */
export function impliedPartsOf(condition: Condition, given: readonly Goal[], ground: Ground): readonly ImpliedPart[] {
  const here = condition.kind === 'and' || condition.kind === 'or' ? impliedAmong(condition, given, ground) : [];
  // What is given outside says nothing of the records inside a list, so it goes no further than this 且.
  return [...here, ...conditionsInside(alone(condition)).flatMap((part) => impliedPartsOf(part.condition, part.given, ground))];
}

/** The parts of every 且, 或者 and item list that stand there twice. */
export function repeatedPartsOf(condition: Condition, ground: Ground): readonly RepeatedPart[] {
  const counted = condition.kind === 'countedItems' ? repeatedAmong({ ...condition, form: 'items' }, ground) : [];
  const here = condition.kind === 'and' || condition.kind === 'or' ? repeatedAmong(condition, ground) : counted;
  return [...here, ...conditionsInside(alone(condition)).flatMap((part) => repeatedPartsOf(part.condition, ground))];
}

/** Exceptions stand beside each other as if joined by 或者. Out: those that under 适用 never hold, or only where another does. */
export function impliedExceptions(exceptions: readonly Condition[], given: readonly Goal[], ground: Ground): readonly ImpliedPart[] {
  return impliedAmong({ kind: 'or', items: exceptions }, given, ground);
}

/** Exceptions that say the same as an earlier one. */
export function repeatedExceptions(exceptions: readonly Condition[], ground: Ground): readonly RepeatedPart[] {
  return repeatedAmong({ kind: 'or', form: 'items', items: exceptions }, ground);
}

function alone(condition: Condition): Standing {
  return { condition, given: [], known: { holds: false, fails: false } };
}

type Joined = Pick<Extract<Condition, { kind: 'and' | 'or' }>, 'kind' | 'items'>;
type Beside = Pick<Extract<Condition, { kind: 'and' | 'or' }>, 'items' | 'form'> & Pick<Condition, 'kind'>;

/** From the last to the first, so that of two parts that imply each other the earlier stays. */
function impliedAmong({ kind, items }: Joined, given: readonly Goal[], ground: Ground): readonly ImpliedPart[] {
  const found: ImpliedPart[] = [];
  const subjects = new Map([...items, ...given.map((goal) => goal.condition)].map((one) => [one, subjectsOf(keyOf(one, ground))]));
  const related = (a: Condition, b: Condition) => shareSubject(subjects.get(a), subjects.get(b));
  // What can be 不适用 is skipped then, so nothing beside it is needless on its account; nor is it itself.
  const sure = items.filter((item) => !canBeNotApplicable(item));
  let left = sure;
  for (const item of [...sure].reverse()) {
    const others = left.filter((other) => other !== item);
    const beside = others.map((other) => comesOut(other, kind === 'and'));
    const goals = [...given, ...beside, comesOut(item, kind === 'or')];
    const about = [...others, ...given.map((goal) => goal.condition)];
    if (!about.some((other) => related(item, other)) || possible(goals, ground)) continue;
    left = others;
    if (others.some((other) => keyOf(other, ground) === keyOf(item, ground))) continue;
    const own = partsOf(comesOut(item, kind === 'or')).map((goal) => goal.condition);
    const by = conflictIn(goals, ground).filter((goal) => !own.includes(goal.condition));
    // Constant by itself, or nothing left to stand beside: other findings say so.
    if (by.length > 0 && possible(goals.slice(0, -1), ground)) found.push({ condition: item, join: kind, by });
  }
  return found.reverse();
}

function repeatedAmong(joined: Beside, ground: Ground): readonly RepeatedPart[] {
  const seen = new Map<string, Condition>();
  return joined.items.flatMap((condition, i) => {
    const key = keyOf(condition, ground);
    const first = seen.get(key);
    const before = joined.items[i - 1];
    if (first === undefined || before === undefined) {
      seen.set(key, condition);
      return [];
    }
    return [{ condition, first, before, form: joined.form, counted: joined.kind === 'countedItems' }];
  });
}

/** What a condition speaks of: only where two speak of the same can one imply the other. */
interface Subjects {
  readonly fields: readonly string[];
  readonly lists: readonly string[];
}

function subjectsOf(key: string): Subjects {
  const found = (pattern: RegExp) => [...new Set(key.match(pattern) ?? [])];
  return { fields: found(/\[(?:null|"(?:[^"\\]|\\.)*"),"(?:[^"\\]|\\.)*"/g), lists: found(/\["(?:[^"\\]|\\.)*";/g) };
}

/** A list without any field of its records (有执法人员) is in the way of everything said of the list. */
function shareSubject(a: Subjects | undefined, b: Subjects | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const bare = a.fields.length === 0 || b.fields.length === 0;
  return a.fields.some((field) => b.fields.includes(field)) || (bare && a.lists.some((list) => b.lists.includes(list)));
}
