import type { Facts } from '../../../src/facts/facts.js';
import type { Clause, Model, VerdictName } from '../../../src/model/model.js';
import { withScores } from '../../../src/model/scoring/with-scores.js';
import type { Scoring, StandardScoring } from '../../../src/model/scoring.js';
import type { Day } from '../../../src/text/place.js';
import { leaveOutLaterRecords } from '../as-of.js';
import { dayNumber } from '../calendar.js';
import { parseExact, type Rational } from '../rational.js';
import { must, type Scope } from '../scope.js';
import type { ClauseOutcome, Place } from './clause.js';
import { conclusionIn } from './conclusion.js';
import { added, emptySum, type Sum } from './container.js';
import { exactOrNull, isZero } from './figures.js';
import { judgementsOf } from './judgement.js';
import { type Known, knowing, learn, numberFact, optionFact } from './known.js';
import { type Marked, markedIn } from './marked.js';
import { countedElsewhere, countedNowhere } from './no-double.js';
import { clausesIn, containerIn, fullMarks, learnZeroClause, partIn, sumOf, type Worked, worthOf } from './rubric.js';
import { fullOf, gained, type SheetOutcome, sheetIn } from './sheet.js';
import { verdictsWithPoints } from './verdicts.js';
import { vetoesWithin } from './veto.js';

/** What a complete sheet scores. */
export interface ReferenceScores {
  readonly clauses: ReadonlyMap<string, ClauseOutcome>;
  readonly standards: readonly { readonly id: string; readonly sum: Sum }[];
  readonly sheets: readonly SheetOutcome[];
  readonly total: Marked;
  readonly verdicts: ReadonlyMap<string, VerdictName>;
  readonly conclusion: string | null;
}

/**
 * The slow, small evaluator of scores, written from semantics.md §8 alone and apart from the product. In: a model with points, and a
 * sheet that leaves nothing open, with all judgements made. Out: exact points, grade and conclusion.
 */
export function referenceScores(model: Model, facts: Facts, on: Day): ReferenceScores {
  const scoring = must(model.scoring ?? undefined, 'points');
  const inForce = (clause: Clause) => isInForce(model.ruleSet, on) && isInForce(clause, on);
  const outside = placeIn(model, scoring, facts, on);
  const sheets = scoring.sheets.map((sheet) => sheetIn(sheet, scoring.total, outside, inForce));
  const place = withDeductionsOnce(model, scoring, withGained(outside, sheets), inForce);
  const scores: Known = new Map();
  for (const { id } of model.clauses.filter((clause) => !inForce(clause))) scores.set(`条款${id}的得分`, numberFact(null));
  const clauses = clausesIn(model.clauses.filter(inForce), place, scores);
  for (const { sheet, own } of sheets) learn(scores, sheet.name, own);
  const standards = model.standards.map(({ id, title }) => ({ id, ...standardIn(model, id, title, clauses, sheets, place, scores) }));
  const vetoes = [...scoring.total.vetoes, ...standards.flatMap((standard) => standard.vetoes)];
  const loose = sheets.filter(({ sheet }) => sheet.standard === null);
  const sum = [...standards, ...loose].map(({ handed }) => handed).reduce(added, emptySum);
  const total = markedIn(sum, headsOf(model, scoring, inForce), [...clauses.values()], vetoes, (points) =>
    knowing(place.scope, new Map([...scores, ['总分', numberFact(points)]])),
  );
  scores.set('总分', numberFact(total.points));
  scores.set('等次', optionFact(total.grade));
  const verdicts = verdictsWithPoints(model, clauses, place.scope, inForce);
  const conclusion = conclusionIn(model, total.conclusions, verdicts, place.scope, scores);
  return { clauses, standards: standards.map(({ id, own }) => ({ id, sum: own })), sheets, total, verdicts, conclusion };
}

function standardIn(
  model: Model,
  id: string,
  title: string,
  clauses: ReadonlyMap<string, ClauseOutcome>,
  sheets: readonly SheetOutcome[],
  place: Place,
  scores: Known,
): Worked {
  const container = scoringOfStandard(model, id);
  const own = [...clauses.values()].filter(({ clause }) => clause.standard === id);
  const loose = own.filter(({ clause }) => !container.parts.some((part) => part.clauses.includes(clause.id)));
  const parts = container.parts.map((part) => partIn(part, clauses, place, scores));
  const within = sheets.filter(({ sheet }) => sheet.standard === id);
  const sum = [sumOf(loose), ...parts.map(({ handed }) => handed), ...within.map(({ handed }) => handed)].reduce(added, emptySum);
  const vetoes = [...container.vetoes, ...vetoesWithin(loose), ...parts.flatMap((part) => part.vetoes)];
  learnZeroClause(title, own, scores);
  const full = fullOfStandard(
    model,
    id,
    own.map(({ clause }) => clause),
  );
  return containerIn(container, title, 'standard', sum, vetoes, full, place, scores);
}

function scoringOfStandard(model: Model, id: string): StandardScoring {
  return must(
    model.scoring?.standards.find(({ standard }) => standard === id),
    `the points of ${id}`,
  );
}

/** Full marks of a standard: what it says, else its clauses, parts and 评分表. */
function fullOfStandard(model: Model, id: string, clauses: readonly Clause[]): Rational {
  const container = scoringOfStandard(model, id);
  const inPart = (clause: Clause) => container.parts.find((part) => part.clauses.includes(clause.id));
  const parts = container.parts.map((part) =>
    worthOf(
      part,
      clauses.filter((clause) => inPart(clause) === part),
    ),
  );
  const sheets = (model.scoring?.sheets ?? []).filter((sheet) => sheet.standard === id && sheet.sumUp.rule.kind !== 'none');
  const ofSheets = sheets.map((sheet) => exactOrNull(sheet.sumUp.countsAs) ?? fullOf(sheet, sheet.clauses));
  return fullMarks(
    container,
    clauses.filter((clause) => inPart(clause) === undefined),
    [...parts, ...ofSheets],
  );
}

function headsOf(model: Model, scoring: Scoring, inForce: (clause: Clause) => boolean) {
  const worth = model.standards.map(({ id }) => {
    const clauses = model.clauses.filter((clause) => clause.standard === id && clause.scoring !== null && inForce(clause));
    const full = fullOfStandard(model, id, clauses);
    return isZero(full) ? full : (exactOrNull(scoringOfStandard(model, id).countsAs) ?? full);
  });
  const { total, grades } = scoring;
  const full = fullMarks({ cap: null, points: total.points }, [], worth);
  return { ...total, kind: 'total' as const, rule: total.notApplicable, full, grades };
}

function withGained(place: Place, sheets: readonly SheetOutcome[]): Place {
  const lists = { ...place.scope.facts.lists };
  for (const one of sheets) {
    const key = one.sheet.records.list.list;
    lists[key] = gained(one, must(lists[key], key));
  }
  return { ...place, scope: { ...place.scope, facts: { ...place.scope.facts, lists } } };
}

function withDeductionsOnce(model: Model, { total }: Scoring, place: Place, inForce: (clause: Clause) => boolean): Place {
  const clauses = model.clauses.filter((clause) => clause.scoring !== null && inForce(clause));
  return { ...place, countedElsewhere: countedElsewhere(total.noDouble, clauses, place) };
}

function placeIn(model: Model, scoring: Scoring, facts: Facts, on: Day): Place {
  const day = dayNumber(on);
  const vocabulary = model.scoreFields === null ? model.vocabulary : withScores(model.vocabulary, model.scoreFields);
  const scope: Scope = {
    vocabulary,
    facts: leaveOutLaterRecords(model.vocabulary, facts, day),
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

function isInForce({ inForceFrom, repealedFrom }: Pick<Clause, 'inForceFrom' | 'repealedFrom'>, on: Day): boolean {
  return (inForceFrom ?? '') <= on && (repealedFrom === null || on < repealedFrom);
}
