import type { Context } from '../../engine/context.js';
import type { JudgedClause } from '../judge-clause.js';
import { neededForPoints } from '../score/needed.js';
import type { StillNeeded } from '../verdicts.js';
import { ANY_WELL, entriesOf, group, keyOf } from './group.js';
import { neededFor } from './of-condition.js';

/**
 * 还需材料 of a clause (semantics.md §4): null unless its verdict is 材料不足. The requirement holding, 适用 failing or a 除外
 * holding each keep the clause from 不符合, so they stand side by side; where 适用 asks for nothing else than the
 * requirement does, it is not told again.
 */
export function stillNeededOf({ clause, verdict, score }: JudgedClause, context: Context): StillNeeded | null {
  if (verdict !== 'undetermined') return null;
  const requirement =
    clause.requirement === null
      ? score === null
        ? null
        : neededForPoints(score, context)
      : neededFor(context.decide(clause.requirement, context), context, true);
  const told = new Set((requirement === null ? [] : entriesOf(requirement)).map(keyOf));
  const doors = [
    ...(clause.applicability === null ? [] : [neededFor(context.decide(clause.applicability, context), context, false)]),
    ...clause.exceptions.map(({ condition }) => neededFor(context.decide(condition, context), context, true)),
  ];
  const further = doors.filter((door) => entriesOf(door).some((entry) => !told.has(keyOf(entry))));
  return group(ANY_WELL, requirement === null ? further : [requirement, ...further]);
}
