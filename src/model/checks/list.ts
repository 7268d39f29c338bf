import { applicabilityNeverHolds } from './applicability-never-holds.js';
import { bypassedInterpretations } from './bypassed-interpretations.js';
import { calendarReach } from './calendar-reach.js';
import { clauseForce } from './clause-force.js';
import { clauseNeverMet } from './clause-never-met.js';
import { clauseNeverViolated } from './clause-never-violated.js';
import { clauseNumbers } from './clause-numbers.js';
import { constantConditions } from './constant-conditions.js';
import { constantCrossChecks } from './constant-cross-checks.js';
import { declaredNames } from './declared-names.js';
import type { Check } from './draft.js';
import { emptyShares } from './empty-shares.js';
import { exceptionSwallowsRule } from './exception-swallows-rule.js';
import { impliedConditions } from './implied-conditions.js';
import { interpretationReasons } from './interpretation-reasons.js';
import { interpretationUse } from './interpretation-use.js';
import { leftOutParts } from './left-out-parts.js';
import { needlessAttachments } from './needless-attachments.js';
import { noticeCoverage } from './notice-coverage.js';
import { orphanedInterpretations } from './orphaned-interpretations.js';
import { quotations } from './quotations.js';
import { repeatedConditions } from './repeated-conditions.js';
import { repeatedOptions } from './repeated-options.js';
import { SCORING_CHECKS } from './scoring/list.js';
import { setCompleteness } from './set-completeness.js';
import { shadowedInterpretations } from './shadowed-interpretations.js';
import { testedClauses } from './tested-clauses.js';
import { unusedDefinitions } from './unused-definitions.js';
import { unusedFacts } from './unused-facts.js';
import { verificationMethods } from './verification-methods.js';

/** Every check over a whole set. Their order does not matter: findings are sorted by place. */
export const CHECKS: readonly Check[] = [
  declaredNames,
  clauseNumbers,
  clauseForce,
  interpretationUse,
  interpretationReasons,
  orphanedInterpretations,
  leftOutParts,
  quotations,
  noticeCoverage,
  verificationMethods,
  emptyShares,
  calendarReach,
  testedClauses,
  setCompleteness,
  clauseNeverMet,
  clauseNeverViolated,
  applicabilityNeverHolds,
  exceptionSwallowsRule,
  constantConditions,
  constantCrossChecks,
  impliedConditions,
  repeatedConditions,
  repeatedOptions,
  unusedFacts,
  unusedDefinitions,
  shadowedInterpretations,
  bypassedInterpretations,
  needlessAttachments,
  ...SCORING_CHECKS,
];
