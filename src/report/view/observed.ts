import type { ClauseVerdict, DecidingRecord, Explanation } from '../../verdict/verdicts.js';
import type { Context } from './context.js';
import { factView, populationLine } from './reasoning.js';
import { tellingTrees } from './score/points-reasoning.js';
import { sourceLine } from './sources.js';

/** 实际 and 依据: what was found, figures first, and on what it rests. */
export interface ObservedView {
  readonly lines: readonly string[];
  readonly sources: readonly string[];
}

/** More lines than this belong into the reasoning, which is complete. */
const MOST_LINES = 12;
const MOST_NAMES = 12;

/** In: a clause's verdict. Out: the facts that decided it, without those that changed nothing. */
export function observed(verdict: ClauseVerdict, context: Context): ObservedView {
  const nodes = decidingParts(verdict).flatMap(decidingNodes);
  const lines = distinct(nodes.flatMap((node) => observedLines(node, context)));
  const hidden = lines.length - MOST_LINES;
  return {
    lines: hidden > 0 ? [...lines.slice(0, MOST_LINES), context.words.say.moreLines(hidden)] : lines,
    sources: distinct([...nodes, ...scoringNodes(verdict)].flatMap((node) => nodeSources(node, context))).slice(0, MOST_LINES),
  };
}

/** Where a clause does not apply, what was found is what 适用 or an exception saw, unless 要求 is itself 不适用; otherwise what 要求 saw. */
function decidingParts({ verdict, explanation }: ClauseVerdict): readonly Explanation[] {
  if (explanation === null) return [];
  const { applicability, exceptions, requirement } = explanation;
  const doors = [...(applicability === null ? [] : [applicability]), ...exceptions.map((e) => e.explanation)];
  if (verdict === 'not-applicable') return requirement?.truth === 'notApplicable' ? [requirement] : doors;
  const open = doors.filter((door) => door.truth === 'undetermined' || door.truth === 'error');
  const required = requirement === null ? [] : [requirement];
  return verdict === 'met' || verdict === 'not-met' ? required : [...open, ...required];
}

/** What its scoring lines saw stands with the lines; on what that rests is told with the rest. */
function scoringNodes({ verdict, points }: ClauseVerdict): readonly Explanation[] {
  return points === null || verdict === 'not-applicable' ? [] : tellingTrees(points).flatMap(allNodes);
}

function allNodes(node: Explanation): readonly Explanation[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** Of 且, 或者 and item lists only the parts that answer as the whole does: the others decided nothing. */
function decidingNodes(node: Explanation): readonly Explanation[] {
  const alike = node.children.filter((child) => child.truth === node.truth);
  const children = alike.length > 0 ? alike : node.children;
  return [node, ...children.flatMap(decidingNodes)];
}

function observedLines(node: Explanation, context: Context): readonly string[] {
  return [
    ...node.seen.map((seen) => factView(seen, context).text.text),
    ...populationLine(node, context).map((line) => context.words.say.sentences([line, ...roleLines(node.records, node, context)])),
    ...(node.grouped ?? []).map(context.choose),
  ];
}

function roleLines(records: readonly DecidingRecord[], node: Explanation, context: Context): readonly string[] {
  const { say } = context.words;
  const measure = node.population === null ? '' : context.measure(node.population.list);
  return (['offender', 'witness', 'open'] as const).flatMap((role) => {
    const names = records.filter((record) => record.role === role).map((record) => context.choose(record.label));
    if (names.length === 0) return [];
    return [say.role(say.roles[role], names.length, measure, names.slice(0, MOST_NAMES), names.length - MOST_NAMES)];
  });
}

function nodeSources(node: Explanation, context: Context): readonly string[] {
  return [...node.seen, ...node.records].flatMap(({ source }) => sourceLine(source, context) ?? []);
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
