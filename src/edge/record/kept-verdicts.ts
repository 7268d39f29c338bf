import type { ClauseVerdict, DataContradiction, DecidingRecord, DepartmentVerdicts, Explanation, Place, Seen } from '../../index.js';
import { pointsWriter } from '../json/make-points.js';
import { keptDecidedOf, keptOverrideOf } from './kept-decided.js';
import type { KeptNames } from './kept-names.js';
import type { KeptClause, KeptDepartment, KeptExplanation } from './record-document.js';

/**
 * In: the verdicts, and the names of files in the record. Out: what a record keeps of them: the verdicts, the reasons and the
 * explanations, in both languages, a department at a time. Advice (还需材料, 最小整改) is left out: it follows from the rest and decides nothing.
 */
export function* keptVerdicts(departments: readonly DepartmentVerdicts[], names: KeptNames): Generator<KeptDepartment> {
  for (const one of departments) yield keptDepartment(one, names);
}

function keptDepartment(one: DepartmentVerdicts, names: KeptNames): KeptDepartment {
  return {
    name: one.name,
    region: one.region,
    evaluatedOn: one.evaluatedOn,
    evaluatedOnFrom: one.evaluatedOnFrom,
    conclusion: one.conclusion,
    conclusionText: words(one.conclusionText),
    standards: one.standards.map(({ id, verdict, notAssessed }) => ({ id, verdict, notAssessed })),
    // Left out where there are none, so that the record of a sheet that agrees with itself is what it always was.
    ...(one.contradictions.length === 0 ? {} : { contradictions: one.contradictions.map((each) => keptContradiction(each, names)) }),
    clauses: one.clauses.map((clause) => keptClause(clause, names)),
    // Left out where there are none, so that the record of a set without points is what it always was.
    ...(one.score === null ? {} : { score: writing(names).department(one.score) }),
    ...keptDecidedOf(one),
  };
}

function keptContradiction(
  { text, at, facts, further }: DataContradiction,
  names: KeptNames,
): NonNullable<KeptDepartment['contradictions']>[number] {
  const kept = facts.map((fact) => ({ what: words(fact.what), value: words(fact.value), at: fact.at && place(fact.at, names) }));
  return { text, at: place(at, names), facts: kept, further };
}

function writing(names: KeptNames) {
  return pointsWriter({ words, place: (at) => place(at, names), explanation: (tree) => node(tree, names) });
}

function keptClause(
  { id, standard, verdict, reason, notes, explanation: tree, points, override }: ClauseVerdict,
  names: KeptNames,
): KeptClause {
  return {
    id,
    standard,
    verdict,
    reason: words(reason),
    notes: notes.map(words),
    explanation: tree && {
      applicability: tree.applicability && node(tree.applicability, names),
      exceptions: tree.exceptions.map(({ name, explanation }) => ({ name, explanation: node(explanation, names) })),
      requirement: tree.requirement && node(tree.requirement, names),
    },
    ...(points === null ? {} : { points: writing(names).clause(points) }),
    ...(override === undefined ? {} : { override: keptOverrideOf(override) }),
  };
}

function node(one: Explanation, names: KeptNames): KeptExplanation {
  const { population } = one;
  return {
    kind: one.kind,
    truth: one.truth,
    text: one.text,
    at: place(one.at, names),
    seen: one.seen.map((seen) => keptSeen(seen, names)),
    notes: [...(one.grouped ?? []), ...one.notes].map(words),
    records: one.records.map((record) => keptRecord(record, names)),
    population: population && { list: population.list, certain: population.certain, possible: population.possible },
    children: one.children.map((child) => node(child, names)),
  };
}

function keptSeen({ name, value, state, source, at }: Seen, names: KeptNames): KeptExplanation['seen'][number] {
  return { name, value: words(value), state, source: keptSource(source), at: at && place(at, names) };
}

function keptRecord(record: DecidingRecord, names: KeptNames): KeptExplanation['records'][number] {
  return {
    place: record.place,
    label: words(record.label),
    role: record.role,
    source: keptSource(record.source),
    at: record.at && place(record.at, names),
    explanation: record.explanation && node(record.explanation, names),
  };
}

function keptSource(source: Seen['source']): KeptExplanation['seen'][number]['source'] {
  return source && { evidence: source.evidence, method: source.method, verifiedOn: source.verifiedOn };
}

function place({ file, start, cell }: Place, names: KeptNames): KeptExplanation['at'] {
  return { file: names(file), line: start.line, column: start.column, ...(cell === undefined ? {} : { cell }) };
}

function words({ zh, en }: Seen['value']): { zh: string; en: string } {
  return { zh, en };
}
