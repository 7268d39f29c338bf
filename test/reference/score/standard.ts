import type { Clause, Model } from '../../../src/model/model.js';
import type { StandardScoring } from '../../../src/model/scoring.js';
import type { Rational } from '../rational.js';
import { must } from '../scope.js';
import type { ClauseOutcome, Place } from './clause.js';
import { added, emptySum } from './container.js';
import { exactOrNull } from './figures.js';
import type { Known } from './known.js';
import { containerIn, fullMarks, learnZeroClause, partIn, sumOf, type Worked, worthOf } from './rubric.js';
import { fullOf, type SheetOutcome } from './sheet.js';
import { vetoesWithin } from './veto.js';

/** 标准 (semantics.md §8.6): its clauses, its parts and its 评分表. */
export function standardIn(
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

export function scoringOfStandard(model: Model, id: string): StandardScoring {
  return must(
    model.scoring?.standards.find(({ standard }) => standard === id),
    `the points of ${id}`,
  );
}

/** Full marks of a standard: what it says, else its clauses, parts and 评分表. */
export function fullOfStandard(model: Model, id: string, clauses: readonly Clause[]): Rational {
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
