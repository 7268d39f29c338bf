import {
  type ClauseVerdict,
  clauseVerdictView,
  type DepartmentVerdicts,
  decidingTrees,
  type Explanation,
  type Place,
  type VerdictName,
} from '../../index.js';
import { adviceLines } from './advice.js';
import { overrideLinesOf } from './decided-lines.js';
import type { Exportable } from './exporter.js';
import { sarifAddress, sarifLocation, sarifWords } from './sarif-parts.js';
import { exportWords } from './words.js';

/**
 * 不符合 and 出错 stand in the way of a conclusion; 材料不足 asks for material, which is no fault yet. `kind` stays “fail” for all:
 * SARIF demands level “none” of every other kind, and a review does not show that. A 改判 is told beside the verdict, which it never suppresses; of
 * a verdict that asks nothing it is told as well.
 */
const LEVELS: Partial<Record<VerdictName, 'error' | 'warning'>> = { 'not-met': 'error', error: 'error', undetermined: 'warning' };

/** In: a verdict of a department. Out: its result, in a list of one; of a clause that asks nothing of anybody, none. */
export function sarifResult(verdict: ClauseVerdict, department: DepartmentVerdicts, { context, sheetOf }: Exportable) {
  const level = LEVELS[verdict.verdict] ?? (verdict.override === undefined ? undefined : 'warning');
  const ruleIndex = context.model.clauses.findIndex(({ id }) => id === verdict.id);
  const clause = context.model.clauses[ruleIndex];
  if (level === undefined || clause === undefined) return [];
  const sentence = exportWords(context.language).finding(
    department.name,
    department.evaluatedOn,
    clauseVerdictView(verdict, context).word,
    context.choose(verdict.reason),
  );
  const places = placesOf(verdict).map(sarifLocation);
  const file = sheetOf(department.name);
  return [
    {
      ruleId: verdict.id,
      ruleIndex,
      level,
      message: { text: sarifWords([sentence, ...overrideLinesOf(verdict, context), ...adviceLines(verdict, context)].join('\n')) },
      locations: places.length > 0 || file === null ? places : [wholeSheet(file)],
      relatedLocations: [{ id: 1, ...sarifLocation(clause.at), message: { text: sarifWords(clause.title) } }],
      partialFingerprints: { 'departmentAndClause/v1': JSON.stringify([department.name, verdict.id]) },
      properties: {
        department: department.name,
        region: department.region,
        verdict: verdict.verdict,
        ...(verdict.override === undefined ? {} : { overriddenTo: verdict.override.verdict }),
        ...(verdict.awaitsVerification ? { awaitsVerification: true } : {}),
        evaluatedOn: department.evaluatedOn,
        ...pointsOf(verdict),
      },
    },
  ];
}

/** Exact, as in the document of --json. */
function pointsOf({ points }: ClauseVerdict) {
  return points === null || points.marks === null ? {} : { points: { low: points.points.low, high: points.points.high, of: points.marks } };
}

/** What is missing stands nowhere in a sheet. */
export function wholeSheet(file: string) {
  return { physicalLocation: { artifactLocation: { uri: sarifAddress(file) }, region: { startLine: 1 } } };
}

/** Where in the sheet stands what decided, in its order, each line and each cell once. */
function placesOf(verdict: ClauseVerdict): readonly Place[] {
  const byLine = new Map(
    decidingTrees(verdict)
      .flatMap(placesIn)
      .map((place) => [`${place.file}:${place.cell ?? place.start.line}`, place]),
  );
  return [...byLine.values()].sort((a, b) => a.start.line - b.start.line);
}

/** Of a record the values that decided it, else its beginning. A record that fulfils the requirement is not what is looked for. */
function placesIn(node: Explanation): readonly Place[] {
  const records = node.records
    .filter(({ role }) => role !== 'witness')
    .flatMap(({ at, explanation }) => {
      const inside = explanation === null ? [] : placesIn(explanation);
      return inside.length > 0 || at === null ? inside : [at];
    });
  return [...node.seen.flatMap(({ at }) => at ?? []), ...records, ...node.children.flatMap(placesIn)];
}
