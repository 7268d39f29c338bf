import type { Block } from '../../../grammar/blocks.js';
import type { Prepared } from '../../text/prepared.js';
import { partsOf } from '../parts.js';
import { firstLine, foldedOf, isEmpty, linesIn, type Phrase, phrase } from '../phrase.js';
import type { BandSyntax, BoundSyntax, GradesSyntax, LimitSyntax } from '../scoring-tree.js';
import { type LineReading, withoutDe } from './line.js';
import { FIGURE, figureOf, match, withoutEnd } from './piece.js';
import { conditionIn } from './slots.js';
import { unreadable } from './unreadable.js';

/** 等次, with its bands and limits. `ofSheet`: below a 评分表. `outcomes`: who reads sentences that may speak of scores. */
export function readGrades(source: Prepared, block: Block, ofSheet: boolean, outcomes: LineReading): GradesSyntax {
  const body = phrase(source, block.body, block.end);
  const { line, rest } = firstLine(body);
  const isCondition = !startsOnNextLine(source, block) && !isBand(line);
  const bands = linesIn(isCondition ? rest : body).flatMap((one) => readBand(one, outcomes) ?? []);
  const parts = partsOf(source, block, outcomes.report, []);
  return {
    condition: isCondition ? conditionIn(withoutWhere(line), outcomes.reader, outcomes.report) : null,
    bands,
    limits: (parts.get('limit') ?? []).flatMap((words) => readLimit(words, outcomes) ?? []),
    ofSheet,
    at: phrase(source, block.start, block.end),
  };
}

/** The bands begin below 等次; a condition stands beside it. */
function startsOnNextLine(source: Prepared, block: Block): boolean {
  return /^[^\S\r\n]*:?[^\S\r\n]*[\r\n]/.test(source.folded.slice(block.body, block.end));
}

function withoutWhere(words: Phrase): Phrase {
  const whole = withoutDe(withoutEnd(words));
  const english = /^where\s+/.exec(foldedOf(whole));
  return english === null ? whole : { ...whole, start: whole.start + english[0].length };
}

const N = FIGURE;
const UNIT = String.raw`\s*(?:分|points?)?`;

/** Bounds in words: 以上, 以下 and 到 include their figure, 不满 and 超过 do not (《民法典》第一千二百五十九条). */
const BOUNDS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<from>${N})${UNIT}\s*(?:以上|\(含\)以上)\s*,?\s*(?:不满|不到|低于|不足)\s*(?<below>${N})${UNIT}$`),
  new RegExp(String.raw`^(?<from>${N})${UNIT}\s*以上\s*,?\s*(?<to>${N})${UNIT}\s*以下$`),
  new RegExp(String.raw`^(?<from>${N})${UNIT}\s*到\s*(?<to>${N})${UNIT}$`),
  new RegExp(String.raw`^(?:超过|高于)\s*(?<above>${N})${UNIT}\s*,?\s*(?:不满|不到|低于|不足)\s*(?<below>${N})${UNIT}$`),
  new RegExp(String.raw`^(?:超过|高于)\s*(?<above>${N})${UNIT}\s*,?\s*(?<to>${N})${UNIT}\s*以下$`),
  new RegExp(String.raw`^(?<from>${N})${UNIT}\s*以上$`),
  new RegExp(String.raw`^(?<to>${N})${UNIT}\s*以下$`),
  new RegExp(String.raw`^(?:超过|高于)\s*(?<above>${N})${UNIT}$`),
  new RegExp(String.raw`^(?:不满|不到|低于|不足)\s*(?<below>${N})${UNIT}$`),
  new RegExp(`^(?<from>${N}) up to below (?<below>${N})$`),
  new RegExp(`^(?<from>${N}) to (?<to>${N})$`),
  new RegExp(`^above (?<above>${N}) up to below (?<below>${N})$`),
  new RegExp(`^above (?<above>${N}) to (?<to>${N})$`),
  new RegExp(`^(?<from>${N}) and above$`),
  new RegExp(`^(?<to>${N}) and below$`),
  new RegExp(`^above (?<above>${N})$`),
  new RegExp(`^below (?<below>${N})$`),
];

function isBand(line: Phrase): boolean {
  const named = match(line, /^(?<name>\S+)\s+(?<bounds>.+)$/);
  return named !== null && match(withoutEnd(named.group('bounds')), ...BOUNDS) !== null;
}

function readBand(line: Phrase, { report }: LineReading): BandSyntax | null {
  const named = match(line, /^(?<name>\S+)\s+(?<bounds>.+)$/);
  const found = named === null ? null : match(withoutEnd(named.group('bounds')), ...BOUNDS);
  const form = { zh: '“良好 80分以上不满90分”“不合格 不满60分”', en: '“good 80 up to below 90”, “failed below 60”' };
  if (named === null || found === null) return isEmpty(line) ? null : unreadable('等次', line, form, report);
  const bound = (included: string, excluded: string): BoundSyntax | null => {
    const group = found.has(included) ? included : found.has(excluded) ? excluded : null;
    const figure = group === null ? null : figureOf(found.group(group));
    return figure === null ? null : { ...figure, included: group === included };
  };
  return { name: named.group('name'), from: bound('from', 'above'), to: bound('to', 'below'), at: line };
}

function readLimit(words: Phrase, { reader, report }: LineReading): LimitSyntax | null {
  const at = withoutEnd(words);
  const found = match(
    at,
    /^不得高于\s*(?<ceiling>\S+)$/,
    /^(?<condition>.+)\s*,\s*不得高于\s*(?<ceiling>\S+)$/,
    /^at most (?<ceiling>\S+) if (?<condition>.+)$/,
    /^at most (?<ceiling>\S+)$/,
  );
  if (found === null) {
    const form = { zh: '“限制 发生责任事故的，不得高于合格”', en: '“limit at most 合格 if accident”' };
    return unreadable('限制', words, form, report);
  }
  const condition = found.has('condition') ? conditionIn(withoutDe(found.group('condition')), reader, report) : null;
  return { condition, ceiling: found.group('ceiling'), at };
}
