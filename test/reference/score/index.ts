import type { Facts } from '../../../src/facts/facts.js';
import type { Clause, Model, VerdictName } from '../../../src/model/model.js';
import type { Scoring } from '../../../src/model/scoring.js';
import type { Day } from '../../../src/text/place.js';
import { must } from '../scope.js';
import type { ClauseOutcome, Place } from './clause.js';
import { conclusionIn } from './conclusion.js';
import { added, emptySum, type Sum } from './container.js';
import { exactOrNull, isZero } from './figures.js';
import { type Known, knowing, learn, numberFact, optionFact } from './known.js';
import { type Marked, markedIn } from './marked.js';
import { countedElsewhere } from './no-double.js';
import { isInForce, placeIn } from './place.js';
import { clausesIn, fullMarks } from './rubric.js';
import { fullOf, gained, type SheetOutcome, sheetIn } from './sheet.js';
import { fullOfStandard, scoringOfStandard, standardIn } from './standard.js';
import { verdictsWithPoints } from './verdicts.js';

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

function headsOf(model: Model, scoring: Scoring, inForce: (clause: Clause) => boolean) {
  const worth = model.standards.map(({ id }) => {
    const clauses = model.clauses.filter((clause) => clause.standard === id && clause.scoring !== null && inForce(clause));
    const full = fullOfStandard(model, id, clauses);
    return isZero(full) ? full : (exactOrNull(scoringOfStandard(model, id).countsAs) ?? full);
  });
  const { total, grades } = scoring;
  const loose = scoring.sheets.filter(({ standard, sumUp }) => standard === null && sumUp.rule.kind !== 'none');
  const ofSheets = loose.map((sheet) => exactOrNull(sheet.sumUp.countsAs) ?? fullOf(sheet, sheet.clauses));
  const full = fullMarks({ cap: null, points: total.points }, [], [...worth, ...ofSheets]);
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
