import type { Answer } from '../../engine/answer.js';
import { type Context, inPeriod } from '../../engine/context.js';
import { noteWords } from '../explain/notes.js';
import { periodWords } from '../explain/period-words.js';
import { fill } from '../explain/phrases.js';
import { operandsOf } from '../operands.js';
import type { StillNeeded, Words } from '../verdicts.js';
import { nothing } from './entries.js';
import { ALL, anyOf, type Grouping, group } from './group.js';
import { neededForValue } from './of-expression.js';
import { neededForList } from './of-list.js';

/**
 * In: an answer, where it was given, and the truth that would favour the clause (under 并非 the other one). Out: what can
 * still change it, grouped (semantics.md §4); null for a decided answer, whose branch is skipped.
 */
export function neededFor(answer: Answer, context: Context, wanted: boolean): StillNeeded | null {
  if (answer.truth !== 'undetermined') return null;
  const { condition } = answer;
  const within = (child: Answer, outcome = wanted) => neededFor(child, context, outcome);
  switch (condition.kind) {
    case 'and':
    case 'or':
      return group(
        (condition.kind === 'and') === wanted ? ALL : anyOf(wanted),
        answer.children.map((child) => within(child)),
      );
    case 'not':
      return group(
        ALL,
        answer.children.map((child) => within(child, !wanted)),
      );
    case 'definedCondition':
      return group(
        ALL,
        answer.children.map((child) => within(child)),
      );
    case 'countedItems':
      return neededForItems(answer, context, wanted);
    case 'eachPeriod':
      return neededForPeriods(answer, context, wanted);
    case 'quantified':
      return neededForList(condition, answer, context, wanted);
    default:
      return neededForAtom(answer, context);
  }
}

/** 以下至少两项满足: so many of the open items as are lacking; 至多 needs them false; 恰好 needs each. */
function neededForItems(answer: Answer, context: Context, wanted: boolean): StillNeeded | null {
  const { condition, children } = answer;
  if (condition.kind !== 'countedItems') return null;
  const open = children.filter((child) => child.truth === 'undetermined');
  const done = children.filter((child) => child.truth === 'true').length;
  const { grouping, outcome } = boundGrouping(condition.count, wanted, done, open.length);
  return group(
    grouping,
    open.map((child) => neededFor(child, context, outcome)),
  );
}

/**
 * How the open ones of a count are needed. `done` count already, `open` may yet. At least n for the clause: any n − done of
 * them; at most n: each of them (they must not count); the other way round where the bound is not to hold.
 */
export function boundGrouping(
  { rule, n }: { readonly rule: 'atLeast' | 'atMost' | 'exactly'; readonly n: number },
  wanted: boolean,
  done: number,
  open: number,
): { readonly grouping: Grouping; readonly outcome: boolean } {
  if (rule === 'exactly') return { grouping: ALL, outcome: wanted };
  const mustCount = (rule === 'atLeast') === wanted;
  if (!mustCount) return { grouping: ALL, outcome: false };
  const lacking = Math.max(1, (rule === 'atLeast' ? n : n + 1) - done);
  return { grouping: lacking >= open && lacking > 1 ? ALL : anyOf(true, lacking), outcome: true };
}

function neededForPeriods({ periods, condition }: Answer, context: Context, wanted: boolean): StillNeeded | null {
  if (condition.kind !== 'eachPeriod') return null;
  const each = periods
    .filter((one) => one.counted)
    .map((one) => titled(neededFor(one.answer, inPeriod(context, one.period), wanted), periodWords(one.period, condition.each)));
  return group(wanted ? ALL : anyOf(false), each);
}

/** A group that belongs to one period says so. */
function titled(needed: StillNeeded | null, title: Words): StillNeeded | null {
  if (needed === null || !('items' in needed)) return needed;
  return { ...needed, words: fill('{title}：{words}', '{title}: {words}', { title, words: needed.words }) };
}

/** Of a single condition everything that is not known; where all is known, why it cannot be told. */
function neededForAtom({ condition, notes }: Answer, context: Context): StillNeeded | null {
  const sides = operandsOf(condition);
  const lacking = group(
    ALL,
    sides.flatMap((side) => neededForValue(side, context)),
  );
  if (lacking !== null) return lacking;
  const [note] = notes;
  return note === undefined ? null : nothing(noteWords(note, true));
}
