import { calendarReach } from './calendar-reach.js';
import { clauseNumbers } from './clause-numbers.js';
import { declaredNames } from './declared-names.js';
import type { Check } from './draft.js';
import { emptyShares } from './empty-shares.js';
import { interpretationReasons } from './interpretation-reasons.js';
import { interpretationUse } from './interpretation-use.js';
import { noticeCoverage } from './notice-coverage.js';
import { quotations } from './quotations.js';
import { setCompleteness } from './set-completeness.js';
import { testedClauses } from './tested-clauses.js';
import { verificationMethods } from './verification-methods.js';

/** Every check over a whole set. Their order does not matter: findings are sorted by place. */
export const CHECKS: readonly Check[] = [
  declaredNames,
  clauseNumbers,
  interpretationUse,
  interpretationReasons,
  quotations,
  noticeCoverage,
  verificationMethods,
  emptyShares,
  calendarReach,
  testedClauses,
  setCompleteness,
];
