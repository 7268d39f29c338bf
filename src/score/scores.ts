import type { Context } from '../engine/context.js';
import { exact } from '../engine/number.js';
import { asSeenBy } from '../engine/seen-by.js';
import type { RecordFact } from '../facts/facts.js';
import type { Clause, Model } from '../model/model.js';
import type { Scoring, StandardScoring } from '../model/scoring.js';
import { clauseScore } from './clause.js';
import { containerScore, unitOf } from './container.js';
import { factOfGrade, factOfTotal, factsOfClause, factsOfSheet, factsOfUnassessed, knowing } from './facts.js';
import { judgeOf } from './judgement.js';
import { markedScore } from './marked.js';
import { onceOf } from './once.js';
import type { ClauseScore, ContainerScore, Override, Scores, SheetScore, Unit } from './score.js';
import { sheetScore, unitsOf, withGainedFacts } from './sheet.js';
import type { Assessed } from './sum-up.js';

/**
 * The 评分表 of a set on one sheet, before anything else is asked: their records gain fields of which any condition may speak
 * (semantics.md §8.13). In: the sheet's context. Out: the scores, and the context that knows what was gained.
 */
export function scoreSheets(
  model: Model,
  context: Context,
  assessed: Assessed,
): { readonly sheets: readonly SheetScore[]; readonly context: Context } {
  const { scoring } = model;
  if (scoring === null) return { sheets: [], context };
  let knowingAll = context;
  const sheets = scoring.sheets.map((sheet) => {
    const score = sheetScore(sheet, scoring, knowingAll, assessed);
    knowingAll = withGainedFacts(knowingAll, score);
    return score;
  });
  return { sheets, context: knowingAll };
}

/**
 * The points of all clauses, the sums of 标准 and 部分, and the total with its grade (semantics.md §8.12). In: what {@link scoreSheets}
 * gave. Null where the set has no points.
 */
export function scoresOf(model: Model, sheets: readonly SheetScore[], context: Context, assessed: Assessed): Scores | null {
  const { scoring } = model;
  if (scoring === null) return null;
  const clauses = clauseScores(model.clauses.filter(assessed), scoring, context);
  const asleep = Object.assign({}, ...model.clauses.filter((clause) => !assessed(clause)).map(factsOfUnassessed));
  const ofSheets = Object.assign({}, ...sheets.map(({ container }) => factsOfSheet(container)));
  const standing = standardScores(model, scoring, sheets, clauses, knowing(context, { ...asleep, ...allFacts(clauses), ...ofSheets }));
  const inside = [...clauses.values()];
  const loose = sheets.filter(({ sheet }) => sheet.standard === null).map(({ container }) => container);
  const placed = new Set(model.standards.flatMap((standard) => standard.clauses));
  const outside = inside.filter(({ clause }) => !placed.has(clause.id)).flatMap((one) => unitOf(one) ?? []);
  const { marked, context: final } = markedScore(
    {
      title: null,
      lines: scoring.total,
      floorAtZero: scoring.total.floorAtZero ?? true,
      scale: true,
      scope: 'total',
      clauses: inside,
      parts: standing.standards.flatMap((one) => [one, ...one.parts]),
      units: [...standing.standards.flatMap(({ handed }) => handed), ...loose.flatMap(({ handed }) => handed), ...outside],
      grades: scoring.grades,
      facts: (total) => ({ ...factOfTotal(total), ...factOfGrade(total) }),
    },
    standing.context,
  );
  return { clauses, standards: standing.standards, sheets, total: marked, context: final };
}

/** All clauses by themselves; where the set says 不重复扣分, those it names once more, knowing what the others take. */
function clauseScores(clauses: readonly Clause[], scoring: Scoring, context: Context): ReadonlyMap<string, ClauseScore> {
  const score = (clause: Clause, alone: ReadonlyMap<string, ClauseScore> | null) => {
    const { decisions } = context.facts;
    return clauseScore(clause, {
      context: asSeenBy(context, clause),
      judge: judgeOf(clause, decisions),
      once: alone === null ? null : onceOf(scoring.total.noDouble, alone, clause.id, (of, list, record) => sees(context, of, list, record)),
      floorAtZero: scoring.total.floorAtZero ?? true,
      overridden: overrideOf(clause, scoring.total.override, context),
    });
  };
  const alone = new Map<string, ClauseScore>();
  for (const clause of clauses) {
    const own = score(clause, null);
    if (own !== null) alone.set(clause.id, own);
  }
  if (scoring.total.noDouble.length === 0) return alone;
  const named = new Set(scoring.total.noDouble.flatMap((rule) => rule.clauses));
  return new Map([...alone].map(([id, own]) => [id, named.has(id) ? (score(own.clause, alone) ?? own) : own]));
}

/** Whether a clause knows of a record; at the acceptance stage it may not have been verified as that clause asks. */
function sees(context: Context, { clause }: ClauseScore, list: string, { place }: RecordFact): boolean {
  if (context.acceptance === null) return true;
  return asSeenBy(context, clause).facts.lists[list]?.records.some((record) => record.place === place) ?? false;
}

/** `by`: who may put a clause's points right; null where nobody may, and then nothing counts. */
function overrideOf(clause: Clause, by: string | null, { facts }: Context): Override | null {
  const stated = facts.decisions.overrides.find((one) => one.clause === clause.id);
  return stated === undefined || by === null
    ? null
    : { points: exact(stated.points), by, person: stated.by, on: stated.on, reason: stated.reason };
}

function allFacts(clauses: ReadonlyMap<string, ClauseScore>) {
  return Object.assign({}, ...[...clauses.values()].map(factsOfClause));
}

function standardScores(
  model: Model,
  scoring: Scoring,
  sheets: readonly SheetScore[],
  clauses: ReadonlyMap<string, ClauseScore>,
  outside: Context,
) {
  let context = outside;
  const standards = model.standards.flatMap((standard): readonly ContainerScore[] => {
    const lines = scoring.standards.find((one) => one.standard === standard.id);
    if (lines === undefined) return [];
    const own = standard.clauses.flatMap((id) => clauses.get(id) ?? []);
    const parts: ContainerScore[] = [];
    for (const part of lines.parts) {
      const found = partScore(part, own, context);
      parts.push(found.score);
      context = found.context;
    }
    const held = sheets.filter(({ sheet }) => sheet.standard === standard.id).map(({ container }) => container);
    const inside = {
      of: { kind: 'standard' as const, name: standard.id },
      title: standard.title,
      lines,
      clauses: own,
      parts: [...parts, ...held],
    };
    const found = containerScore({ ...inside, units: membersOf(own, inside.parts) }, context);
    context = found.context;
    return [found.score];
  });
  return { standards, context };
}

function partScore(part: StandardScoring['parts'][number], clauses: readonly ClauseScore[], context: Context) {
  const own = clauses.filter(({ clause }) => part.clauses.includes(clause.id));
  const units = own.flatMap((one) => unitOf(one) ?? []);
  return containerScore(
    { of: { kind: 'part', name: part.title }, title: part.title, lines: part, clauses: own, parts: [], units },
    context,
  );
}

function membersOf(clauses: readonly ClauseScore[], parts: readonly ContainerScore[]): readonly Unit[] {
  return unitsOf(clauses, parts);
}
