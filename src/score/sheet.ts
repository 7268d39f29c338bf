import { type Context, inRecord } from '../engine/context.js';
import { isOpen, membersOf } from '../engine/members.js';
import { asSeenBy, withFacts } from '../engine/seen-by.js';
import type { RecordFact } from '../facts/facts.js';
import type { ScoreSheet, Scoring } from '../model/scoring.js';
import { clauseScore } from './clause.js';
import { containerScore, unitOf } from './container.js';
import { factsOfClause, factsOfContainer, gainedBeside, gainedFacts, knowing } from './facts.js';
import { judgeOf } from './judgement.js';
import { markedScore } from './marked.js';
import type { ClauseScore, ContainerScore, RecordSheet, SheetScore, Unit } from './score.js';
import { type Assessed, summedUp } from './sum-up.js';

/** A 评分表 on every record of its list, and summed up (semantics.md §8.13). */
export function sheetScore(sheet: ScoreSheet, scoring: Scoring, context: Context, assessed: Assessed): SheetScore {
  const members = membersOf(sheet.records.list, null, context);
  const records = members.records
    .filter(({ membership }) => membership !== 'false')
    .map(({ record, membership }): RecordSheet => {
      const inside = inRecord(context, record, sheet.records.list.list);
      return { record, membership, ...recordScore(sheet, scoring, inside, assessed) };
    });
  const open = isOpen(members);
  return { sheet, records, open, container: summedUp(sheet, records, { open, conventions: scoring.total, assessed }) };
}

/** The same context, whose records have gained what the sheet says of them. */
export function withGainedFacts(context: Context, { sheet, records }: SheetScore): Context {
  const key = sheet.records.list.list;
  const list = context.facts.lists[key];
  if (list === undefined) return context;
  const gained = new Map(
    records.map(({ record, membership, score }) => [
      record.place,
      membership === 'true' ? gainedFacts(sheet.name, score) : gainedBeside(sheet.name, score),
    ]),
  );
  const none = gainedBeside(sheet.name, null);
  // Of a record that was not verified nobody can say what it gained: it gains nothing.
  const seen = new Set(list.records.map(({ place }) => place));
  const extended = (record: RecordFact) =>
    seen.has(record.place) ? { ...record, fields: { ...record.fields, ...(gained.get(record.place) ?? none) } } : record;
  return withFacts(context, (facts) => {
    const own = facts.lists[key] ?? list;
    return { ...facts, lists: { ...facts.lists, [key]: { ...own, records: own.records.map(extended) } } };
  });
}

function recordScore(
  sheet: ScoreSheet,
  { total }: Scoring,
  outside: Context,
  assessed: Assessed,
): Omit<RecordSheet, 'record' | 'membership'> {
  const floorAtZero = sheet.floorAtZero ?? total.floorAtZero ?? true;
  const scores = sheet.clauses.filter(assessed).flatMap((clause): readonly ClauseScore[] => {
    const context = asSeenBy(outside, clause);
    const bench = { context, judge: judgeOf(clause, outside.facts.decisions), once: null, floorAtZero, overridden: null };
    const score = clauseScore(clause, bench);
    return score === null ? [] : [score];
  });
  let context = knowing(outside, Object.assign({}, ...scores.map(factsOfClause)));
  const parts: ContainerScore[] = [];
  for (const part of sheet.parts) {
    const own = scores.filter(({ clause }) => part.clauses.includes(clause.id));
    const units = own.flatMap((one) => unitOf(one) ?? []);
    const found = containerScore(
      { of: { kind: 'part', name: part.title }, title: part.title, lines: part, clauses: own, parts: [], units },
      context,
    );
    parts.push(found.score);
    context = found.context;
  }
  const { marked } = markedScore(
    {
      title: sheet.name,
      lines: {
        ...sheet,
        rounding: sheet.rounding?.order === 'after' ? null : sheet.rounding,
        notApplicable: sheet.notApplicable ?? total.notApplicable,
        bonusAtMost: null,
        malusAtMost: null,
      },
      floorAtZero,
      scale: false,
      scope: 'record',
      clauses: scores,
      parts,
      units: unitsOf(scores, parts),
      grades: sheet.grades,
      facts: (marked) => ({ ...factsOfContainer(sheet.name, marked, marked.rate, scores), ...gainedFacts(sheet.name, marked) }),
    },
    context,
  );
  return { score: marked, clauses: scores, parts };
}

/** The members of a sum: clauses that stand in no part, and what the parts hand up. */
export function unitsOf(clauses: readonly ClauseScore[], parts: readonly ContainerScore[]): readonly Unit[] {
  const inParts = new Set(parts.flatMap((part) => part.clauses));
  const own = clauses.filter(({ clause }) => !inParts.has(clause.id)).flatMap((one) => unitOf(one) ?? []);
  return [...own, ...parts.flatMap(({ handed }) => handed)];
}
