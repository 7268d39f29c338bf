import {
  audienceWords,
  type ClauseExplanation,
  type ClauseVerdict,
  type DataContradiction,
  type DecidingRecord,
  type DepartmentVerdicts,
  type Explanation,
  forAudience,
  type Language,
  layersOf,
  type OpenPoints,
  originOfClause,
  type Place,
  type Run,
  removalsIn,
  type Seen,
  type SmallestFix,
  type StillNeeded,
  select,
} from '../../index.js';
import { cellDocument } from './cell-document.js';
import { overrideDocument, statementsDocument, withOverridesDocument } from './decided-document.js';
import { jsonText } from './json-text.js';
import { pointsWriter } from './make-points.js';
import { selectionDocumentOf } from './selection-document.js';
import type {
  ClauseDocument,
  ContradictionDocument,
  DepartmentDocument,
  ExplanationDocument,
  NeedDocument,
  RecordDocument,
  ScoreDocument,
  VerdictDocument,
} from './verdict-document.js';

/**
 * In: a run (personal values already withheld, unless it is internal), the language. Out: the document of `evaluate --json`. Every property is
 * copied by name, so that nothing the schema does not know slips in.
 */
export function verdictDocumentOf(run: Run, language: Language): VerdictDocument {
  const { model, departments, unread, notReported, stage = 'self-check', audience = 'public' } = forAudience(run);
  const { id, title, version } = model.ruleSet;
  const layers = layersOf(model);
  const writers = new Map(model.clauses.map((clause) => [clause.id, originOfClause(model, clause).set.id]));
  const removed = removalsIn(model).map(({ by, removal: { id: clause, reason } }) => ({ id: clause, by: by.ruleSet.id, reason }));
  return {
    ruleSet: { id, title, version, tailors: layers.slice(1).map((layer) => layer.ruleSet.id), removed },
    stage,
    audience,
    ...(audience === 'internal' ? { publication: NOT_FOR_PUBLICATION } : {}),
    departments: departments.map((one) => departmentDocument(one, { writtenBy: (clause) => writers.get(clause) ?? id, language })),
    selections: select(model, departments).map((result) => selectionDocumentOf(result, language)),
    unread: unread.map(({ file, reason }) => ({ file, reason: reason[language] })),
    notReported: notReported.map(({ name, region }) => ({ name, region })),
  };
}

/** Stands in a document for the office itself, whatever language it is in. */
const NOT_FOR_PUBLICATION = `${audienceWords('zh').internal} ${audienceWords('en').internal}`;

/** The document's text in pieces, a department each: the verdicts of a whole province need not fit into one string. */
export function* verdictDocumentText(document: VerdictDocument): Generator<string> {
  const { publication } = document;
  const marked = publication === undefined ? '' : `"publication": ${jsonText(publication)},\n`;
  const head = `"stage": ${jsonText(document.stage)},\n"audience": ${jsonText(document.audience)},\n`;
  yield `{\n${marked}"ruleSet": ${jsonText(document.ruleSet)},\n${head}"departments": [`;
  for (const [i, department] of document.departments.entries()) {
    yield `${i === 0 ? '' : ','}\n${jsonText(department)}`;
  }
  yield `],\n"selections": ${jsonText(document.selections)},\n"unread": ${jsonText(document.unread)},\n"notReported": ${jsonText(document.notReported)}\n}\n`;
}

function departmentDocument(
  one: DepartmentVerdicts,
  { writtenBy, language }: { readonly writtenBy: (clause: string) => string; readonly language: Language },
): DepartmentDocument {
  return {
    name: one.name,
    region: one.region,
    evaluatedOn: one.evaluatedOn,
    evaluatedOnFrom: one.evaluatedOnFrom,
    conclusion: one.conclusion,
    conclusionText: one.conclusionText[language],
    standards: one.standards.map(({ id, verdict, notAssessed }) => ({ id, verdict, notAssessed })),
    contradictions: one.contradictions.map((each) => contradictionDocument(each, language)),
    clauses: one.clauses.map((clause) => ({ ...clauseDocument(clause, language), writtenBy: writtenBy(clause.id) })),
    score: one.score && {
      ...writing(language).department(one.score),
      stillOpen: one.score.stillOpen.map((open) => openDocument(open, language)),
    },
    outcomes: one.outcomes && [...one.outcomes],
    withOverrides: one.withOverrides === undefined ? null : withOverridesDocument(one.withOverrides, language),
    statements: one.statements === undefined ? null : statementsDocument(one.statements),
  };
}

function writing(language: Language) {
  return pointsWriter({ words: (words) => words[language], place, explanation: (tree) => explanation(tree, language) });
}

function openDocument(
  { kind, of, record, clause, points, stillNeeded }: OpenPoints,
  language: Language,
): ScoreDocument['stillOpen'][number] {
  return {
    kind,
    of,
    record: record?.[language] ?? null,
    clause,
    points: points && { low: points.low, high: points.high },
    stillNeeded: stillNeeded && need(stillNeeded, language),
  };
}

function contradictionDocument({ name, text, at, note, facts, further }: DataContradiction, language: Language): ContradictionDocument {
  const told = facts.map((fact) => ({
    what: fact.what[language],
    value: fact.value[language],
    list: fact.list,
    field: fact.field,
    place: fact.place,
    at: fact.at && place(fact.at),
  }));
  return { name, text, at: place(at), note, facts: told, further };
}

function clauseDocument(clause: ClauseVerdict, language: Language): Omit<ClauseDocument, 'writtenBy'> {
  return {
    id: clause.id,
    standard: clause.standard,
    verdict: clause.verdict,
    reason: clause.reason[language],
    notes: clause.notes.map((note) => note[language]),
    explanation: clause.explanation && clauseExplanation(clause.explanation, language),
    stillNeeded: clause.stillNeeded && need(clause.stillNeeded, language),
    smallestFix: clause.smallestFix && smallestFix(clause.smallestFix, language),
    awaitsJudgement: clause.awaitsJudgement,
    awaitsVerification: clause.awaitsVerification,
    points: clause.points && writing(language).clause(clause.points),
    override: clause.override === undefined ? null : overrideDocument(clause.override),
  };
}

function clauseExplanation(tree: ClauseExplanation, language: Language): NonNullable<ClauseDocument['explanation']> {
  return {
    applicability: tree.applicability && explanation(tree.applicability, language),
    exceptions: tree.exceptions.map((one) => ({ name: one.name, explanation: explanation(one.explanation, language) })),
    requirement: tree.requirement && explanation(tree.requirement, language),
  };
}

function explanation(node: Explanation, language: Language): ExplanationDocument {
  return {
    kind: node.kind,
    truth: node.truth,
    text: node.text,
    at: place(node.at),
    seen: node.seen.map((value) => seenDocument(value, language)),
    notes: [...(node.grouped ?? []), ...node.notes].map((note) => note[language]),
    records: node.records.map((one) => recordDocument(one, language)),
    population: node.population && {
      list: node.population.list,
      certain: node.population.certain,
      possible: node.population.possible,
    },
    children: node.children.map((child) => explanation(child, language)),
  };
}

function seenDocument(seen: Seen, language: Language): ExplanationDocument['seen'][number] {
  return {
    name: seen.name,
    value: seen.value[language],
    state: seen.state,
    source: source(seen.source),
    at: seen.at && place(seen.at),
  };
}

function recordDocument(record: DecidingRecord, language: Language): RecordDocument {
  return {
    place: record.place,
    label: record.label[language],
    role: record.role,
    source: source(record.source),
    at: record.at && place(record.at),
    explanation: record.explanation && explanation(record.explanation, language),
  };
}

function need(one: StillNeeded, language: Language): NeedDocument {
  const words = one.words[language];
  return 'items' in one
    ? { kind: one.kind, words, list: null, field: null, place: null, items: one.items.map((item) => need(item, language)) }
    : { kind: one.kind, words, list: one.list, field: one.field, place: one.place, items: [] };
}

function smallestFix(fix: SmallestFix, language: Language): NonNullable<ClauseDocument['smallestFix']> {
  return {
    cost: fix.cost,
    steps: fix.steps.map((step) => step[language]),
    obstacles: fix.obstacles.map((obstacle) => obstacle[language]),
    stillNeeded: fix.stillNeeded && need(fix.stillNeeded, language),
  };
}

function source(from: Seen['source']): RecordDocument['source'] {
  if (from === null) return null;
  const { evidence, method, verifiedOn, withheld, verifiedBy, attachments } = from;
  return {
    evidence,
    method,
    verifiedOn,
    ...(withheld === undefined ? {} : { withheld }),
    ...(verifiedBy === undefined ? {} : { verifiedBy }),
    ...(attachments === undefined ? {} : { attachments: [...attachments] }),
  };
}

function place({ file, start, cell }: Place) {
  return { file, line: start.line, column: start.column, ...cellDocument(cell) };
}
