import type { Check } from '../draft.js';
import { absentValues } from './absent-values.js';
import { ceiling } from './ceiling.js';
import { conclusionEnd } from './conclusion-end.js';
import { countedValues } from './counted-values.js';
import { divisions } from './divisions.js';
import { emptyLists } from './empty-lists.js';
import { finalScores } from './final-scores.js';
import { floor } from './floor.js';
import { fullMarks } from './full-marks.js';
import { gainedNames } from './gained-names.js';
import { gradeBands } from './grade-bands.js';
import { gradeClasses } from './grade-classes.js';
import { judgementRanges, judges } from './judges.js';
import { largeAmounts } from './large-amounts.js';
import { noDouble } from './no-double.js';
import { leftOutPoints, notApplicable } from './not-applicable.js';
import { otherwiseItems } from './otherwise-items.js';
import { outcomeNames } from './outcome-names.js';
import { partSteps } from './part-steps.js';
import { personalPoints } from './personal-points.js';
import { pointsPurpose } from './points-purpose.js';
import { pointsSum } from './points-sum.js';
import { reachablePoints } from './reachable-points.js';
import { roundingOrder } from './rounding-order.js';
import { selections } from './selections.js';
import { stepHoles } from './step-holes.js';
import { stepUnits } from './step-units.js';
import { vetoEffects } from './veto-effects.js';
import { waivers } from './waivers.js';

/** What is asked, refused and hinted of points, grades and selection (docs/semantics.md §8, §9), in the order of their meaning. */
export const SCORING_CHECKS: readonly Check[] = [
  pointsSum,
  fullMarks,
  pointsPurpose,
  reachablePoints,
  floor,
  largeAmounts,
  countedValues,
  partSteps,
  stepUnits,
  absentValues,
  otherwiseItems,
  stepHoles,
  emptyLists,
  divisions,
  judges,
  judgementRanges,
  personalPoints,
  waivers,
  ceiling,
  noDouble,
  notApplicable,
  leftOutPoints,
  gainedNames,
  vetoEffects,
  outcomeNames,
  finalScores,
  roundingOrder,
  gradeBands,
  gradeClasses,
  conclusionEnd,
  selections,
];
