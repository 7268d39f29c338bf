import type { Facts } from '../../../src/facts/facts.js';
import type { Clause, Model } from '../../../src/model/model.js';
import { withScores } from '../../../src/model/scoring/with-scores.js';
import type { Scoring } from '../../../src/model/scoring.js';
import type { Day } from '../../../src/text/place.js';
import { leaveOutLaterRecords } from '../as-of.js';
import { dayNumber } from '../calendar.js';
import { withoutContradictions } from '../contradictions.js';
import { parseExact } from '../rational.js';
import type { Scope } from '../scope.js';
import type { Place } from './clause.js';
import { judgementsOf } from './judgement.js';
import { countedNowhere } from './no-double.js';

/** Where the clauses outside of a 评分表 stand: one sheet as of a day, with what persons decided. */
export function placeIn(model: Model, scoring: Scoring, facts: Facts, on: Day): Place {
  const day = dayNumber(on);
  const vocabulary = model.scoreFields === null ? model.vocabulary : withScores(model.vocabulary, model.scoreFields);
  const scope: Scope = {
    vocabulary,
    facts: leaveOutLaterRecords(model.vocabulary, withoutContradictions(model, facts, on), day),
    on: day,
    records: [],
    homes: [],
    period: null,
  };
  const { judgements, overrides } = facts.decisions;
  return {
    scope,
    record: null,
    floorAtZero: scoring.total.floorAtZero,
    judgedIn: (clause) => judgementsOf(clause, judgements),
    countedElsewhere: () => countedNowhere,
    overridden: ({ id }) => {
      const found = scoring.total.override === null ? undefined : overrides.find((one) => one.clause === id);
      return found === undefined ? null : parseExact(found.points);
    },
  };
}

export function isInForce({ inForceFrom, repealedFrom }: Pick<Clause, 'inForceFrom' | 'repealedFrom'>, on: Day): boolean {
  return (inForceFrom ?? '') <= on && (repealedFrom === null || on < repealedFrom);
}
