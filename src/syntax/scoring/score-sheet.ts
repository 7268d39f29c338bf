import type { Block } from '../../../grammar/blocks.js';
import type { Prepared } from '../../text/prepared.js';
import { partsOf } from '../parts.js';
import { firstLine, foldedOf, type Phrase, phrase } from '../phrase.js';
import { readName, splitAt } from '../read-vocabulary.js';
import type { PartSyntax, PointsSyntax, ScoreSheetSyntax, ScoringSyntax, SumUpSyntax } from '../scoring-tree.js';
import type { NamedSyntax, Report } from '../tree.js';
import { ONCE, readContainer } from './container.js';
import type { LineReading } from './line.js';
import { FIGURE, figureOf, match, withoutEnd } from './piece.js';
import { readMost } from './points.js';
import { countedIn } from './slots.js';
import { unreadable } from './unreadable.js';

/** The name in the head of a 评分表, read before any sentence: records gain names from it. */
export function readScoreSheetName(
  source: Prepared,
  block: Block,
  report: Report,
): { readonly named: NamedSyntax; readonly records: Phrase } | null {
  const { line } = firstLine(phrase(source, block.body, block.end));
  const head = match(line, /^(?<name>.+?)\s*(?:对每|\bfor each\b)\s*(?<records>.+)$/);
  const named = head === null ? null : readName(head.group('name'), FORM.zh, block.keyword, report);
  if (head === null) unreadable('评分表', line, FORM, report);
  return head === null || named === null ? null : { named, records: withoutEnd(head.group('records')) };
}

const FORM = { zh: '“评分表 案卷评查 (fileReview) 对每卷抽查案卷”', en: '“score sheet 案卷评查 (fileReview) for each files”' };

/** 评分表 with its head lines; its parts, clauses, grades and 汇总 stand below it. */
export function readScoreSheet(source: Prepared, block: Block, to: LineReading, outcomes: LineReading): ScoreSheetSyntax | null {
  const head = readScoreSheetName(source, block, () => undefined);
  if (head === null) return null;
  const parts = partsOf(source, block, to.report, [...ONCE]);
  return {
    ...readContainer(parts, outcomes),
    ...head.named,
    standard: null,
    counted: countedIn(head.records, to.reader, to.report),
    sumUp: null,
    grades: [],
    at: phrase(source, block.start, block.end),
  };
}

/** 部分 保证项目, 部分一 组织领导. */
export function readPart(source: Prepared, block: Block, outcomes: LineReading): PartSyntax {
  const head = phrase(source, block.body, block.end);
  const numbered = match(head, /^(?<id>[一二三四五六七八九十百]+|\d{1,3})(?=\s|:|$)\s*:?\s*(?<title>.*)$/);
  const parts = partsOf(source, block, outcomes.report, [...ONCE]);
  return {
    ...readContainer(parts, outcomes),
    id: numbered?.group('id') ?? null,
    title: numbered?.group('title') ?? head,
    at: phrase(source, block.start, block.end),
  };
}

/** 计分. */
export function readScoring(source: Prepared, block: Block, to: LineReading, outcomes: LineReading): ScoringSyntax {
  const parts = partsOf(source, block, to.report, [...ONCE, 'bonus', 'malus', 'override']);
  const [bonus, malus, override] = [parts.get('bonus')?.[0], parts.get('malus')?.[0], parts.get('override')?.[0]];
  return {
    ...readContainer(parts, outcomes),
    bonusAtMost: bonus === undefined ? null : readMost('加分', bonus, to.report),
    malusAtMost: malus === undefined ? null : readMost('减分', malus, to.report),
    noDouble: (parts.get('noDouble') ?? []).flatMap((words) => readNoDouble(words, to) ?? []),
    override: override === undefined ? null : readOverride(override, to.report),
    at: phrase(source, block.start, block.end),
  };
}

function readOverride(words: Phrase, report: Report): Phrase | null {
  const found = match(withoutEnd(words), /^由(?<by>.+?)决定$/, /^by (?<by>.+)$/);
  if (found !== null) return found.group('by');
  return unreadable('改判', words, { zh: '“改判 由考核领导小组决定”', en: '“override by 考核领导小组”' }, report);
}

/** 同一件投诉：条款2.1、2.3. */
function readNoDouble(words: Phrase, { reader, report }: LineReading): ScoringSyntax['noDouble'][number] | null {
  const found = match(
    withoutEnd(words),
    /^同一(?<counted>.+?)\s*:\s*条款\s*(?<ids>.+)$/,
    /^the same (?<counted>.+?) in clauses? (?<ids>.+)$/,
  );
  if (found === null) {
    const form = { zh: '“不重复扣分 同一件投诉：条款2.1、2.3”', en: '“no double deduction the same complaints in clauses 2.1, 2.3”' };
    return unreadable('不重复扣分', words, form, report);
  }
  const clauses = splitAt(found.group('ids'), /[、,]/).map((id) => match(id, /^(?:条款|clause)?\s*(?<id>[\d.]+)$/)?.group('id') ?? id);
  return { counted: countedIn(found.group('counted'), reader, report), clauses, at: words };
}

/** 汇总 取平均，折合20分，没有抽查案卷的不适用. */
export function readSumUp(source: Prepared, block: Block, report: Report): SumUpSyntax | null {
  partsOf(source, block, report, []);
  const words = withoutEnd(phrase(source, block.body, block.end));
  let rule: SumUpSyntax['rule'] | null = null;
  let countsAs: PointsSyntax | null = null;
  let whenEmpty: SumUpSyntax['whenEmpty'] = null;
  for (const piece of splitAt(words, /,/)) {
    const points = match(piece, new RegExp(String.raw`^折合\s*(?<n>${FIGURE})\s*分?$`), new RegExp(`^counts as (?<n>${FIGURE})$`));
    const empty = match(
      piece,
      /^没有.+的(?<how>不适用|计(?:0|零)分|按满分)$/,
      /^(?<how>not applicable|zero|full points) if there are none$/,
    );
    if (points !== null) countsAs = figureOf(points.group('n'));
    else if (empty !== null) whenEmpty = EMPTY[foldedOf(empty.group('how'))] ?? 'zero';
    else rule = ruleOf(piece) ?? unreadable('汇总', piece, SUM_UP_FORM, report);
  }
  if (rule === null) return null;
  return { rule, countsAs, whenEmpty, at: phrase(source, block.start, block.end) };
}

const SUM_UP_FORM = {
  zh: '“汇总 取平均，折合20分，没有抽查案卷的不适用”',
  en: '“sum up mean, counts as 20, not applicable if there are none”',
};

const EMPTY: Readonly<Record<string, 'notApplicable' | 'zero' | 'full'>> = {
  不适用: 'notApplicable',
  'not applicable': 'notApplicable',
  按满分: 'full',
  'full points': 'full',
};

function ruleOf(words: Phrase): SumUpSyntax['rule'] | null {
  const text = foldedOf(words);
  if (/^(?:取平均|mean)$/.test(text)) return { kind: 'mean' };
  if (/^(?:取最低|lowest)$/.test(text)) return { kind: 'lowest' };
  if (/^(?:不计入总分|not in the total)$/.test(text)) return { kind: 'none' };
  const share = match(words, /^取等次在(?<grade>\S+?)以上的比例$/, /^share graded (?<grade>\S+) or better$/);
  return share === null ? null : { kind: 'share', grade: share.group('grade') };
}
