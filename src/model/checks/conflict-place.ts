import type { Place } from '../../text/place.js';
import type { Goal } from '../reasoning/goal.js';
import type { RequiringClause } from '../reasoning/outlook.js';

/** Where to point: at the last part of 要求 that takes part, since that is what a writer looks at first; else at all of 要求. */
export function placeOfConflict({ requirement }: RequiringClause, conflict: readonly Goal[]): Place {
  const inside = conflict.map((goal) => goal.condition.at).filter((at) => isInside(at, requirement.at));
  return inside.at(-1) ?? requirement.at;
}

/** Whether one place lies in another. */
export function isInside(at: Place, whole: Place): boolean {
  return at.file === whole.file && at.start.offset >= whole.start.offset && at.end.offset <= whole.end.offset;
}
