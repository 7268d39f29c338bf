import type { Block } from '../../../grammar/blocks.js';
import { afterColon } from '../../syntax/parts.js';
import { foldedOf, phrase, wordsOf } from '../../syntax/phrase.js';
import { sentencesIn } from '../../syntax/scoring/sentences-of.js';
import type { ScoreSheetSyntax, SumUpSyntax } from '../../syntax/scoring-tree.js';
import type { ClauseSyntax } from '../../syntax/tree.js';
import { CONTINUED, type Head, headed, moved, type Printing, plainLines } from '../blocks/printing.js';
import { namedText } from '../blocks/vocabulary.js';
import type { Line } from '../layout/line.js';
import { pointsText } from './amount.js';
import { headLines, recordMeasure } from './head-lines.js';
import { scoreLines } from './line.js';
import { conditionPieces, countedPieces, laidOut, listName, tail, words } from './slots.js';
import { vetoLines } from './veto.js';

/** 计分. */
export function scoringLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const container = p.scores.scoringAt(block.start);
  return [...headed(p, head, []), ...headLines(p, block.blocks, { outer: 'scoring', container, measure: null })];
}

/** 部分 保证项目, 部分一 组织领导. */
export function partLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const container = p.scores.partAt(block.start);
  if (container === undefined) return [];
  const { id, title } = container;
  const from = id?.start ?? title.start;
  const text = id === null ? wordsOf(title) : `${foldedOf(id)} ${wordsOf(title)}`.trim();
  const named = headed(p, head, moved([{ text, from }]), id === null || p.spelling === 'en' ? ' ' : '');
  return [...named, ...headLines(p, block.blocks, { outer: 'part', container, measure: sheetMeasureAt(p, block.start) })];
}

/** The measure word of the records of the 评分表 in which a place lies. */
function sheetMeasureAt(p: Printing, start: number): string | null {
  const sheet = p.scores.sheetAround(start);
  return recordMeasure(p, sheet?.counted);
}

/** 评分表 案卷评查 (fileReview) 对每卷抽查案卷. */
export function sheetLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const sheet = p.scores.sheetAt(block.start);
  if (sheet === undefined) return [];
  const { text, from } = namedText(sheet);
  const joint = p.spelling === 'zh' ? `${text} 对每` : `${text} for each`;
  const lines = laidOut(p, [words(joint, from), ...countedPieces(p, sheet.counted)], CONTINUED, [sheet.counted]);
  const around = { outer: 'scoreSheet', container: sheet, measure: recordMeasure(p, sheet.counted) } as const;
  return [...headed(p, head, lines), ...headLines(p, block.blocks, around)];
}

/** 汇总 取平均，折合20分，没有抽查案卷的不适用. */
export function sumUpLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const sheet = p.scores.sumUpAt(block.start);
  const body = afterColon(phrase(p.source, block.body, block.end));
  if (sheet === undefined || sheet.sumUp === null) return headed(p, head, plainLines(body));
  return headed(p, head, moved([{ text: sumUpText(p, sheet, sheet.sumUp), from: body.start }]));
}

function sumUpText(p: Printing, { counted }: ScoreSheetSyntax, { rule, countsAs, whenEmpty }: SumUpSyntax): string {
  const zh = p.spelling === 'zh';
  const said = rule.kind === 'share' ? shareText(zh, wordsOf(rule.grade)) : RULES[rule.kind][p.spelling];
  const points = countsAs === null ? [] : [`${zh ? '折合' : 'counts as '}${pointsText(countsAs.exact, p)}`];
  const none =
    whenEmpty === null ? [] : [zh ? `没有${listName(p, counted)}的${EMPTY[whenEmpty].zh}` : `${EMPTY[whenEmpty].en} if there are none`];
  return [said, ...points, ...none].join(zh ? '，' : ', ');
}

function shareText(zh: boolean, grade: string): string {
  return zh ? `取等次在${grade}以上的比例` : `share graded ${grade} or better`;
}

const RULES = {
  mean: { zh: '取平均', en: 'mean' },
  lowest: { zh: '取最低', en: 'lowest' },
  none: { zh: '不计入总分', en: 'not in the total' },
} as const;

const EMPTY = {
  notApplicable: { zh: '不适用', en: 'not applicable' },
  zero: { zh: '计0分', en: 'zero' },
  full: { zh: '按满分', en: 'full points' },
} as const;

/** 分值, 扣分, 得分, 加分, 减分, 不扣分 and 一票否决 of a clause; null for its other parts. */
export function clauseScoreLines(p: Printing, { scoring, sheet }: ClauseSyntax, block: Block): readonly Line[] | null {
  const body = afterColon(phrase(p.source, block.body, block.end));
  const inside = <T extends { readonly at: { readonly start: number; readonly end: number } }>(all: readonly T[]) =>
    all.find(({ at }) => at.start >= body.start && at.end <= body.end);
  switch (block.word) {
    case 'points': {
      if (scoring.points === null) return plainLines(body);
      const text = pointsText(scoring.points.exact, p) + (scoring.floor === null ? '' : FLOORS[scoring.floor][p.spelling]);
      return moved([{ text, from: body.start }]);
    }
    case 'deduct':
    case 'award':
    case 'bonus':
    case 'malus': {
      const line = inside(scoring.lines);
      return line === undefined || line.form === null ? plainLines(body) : scoreLines(p, line);
    }
    case 'veto': {
      const veto = inside(scoring.vetoes);
      return veto === undefined ? plainLines(body) : vetoLines(p, veto, recordMeasure(p, sheet?.counted));
    }
    case 'waiver': {
      const waiver = inside(scoring.waivers.map((sentence) => ({ sentence, at: sentence.words })))?.sentence;
      if (waiver === undefined) return plainLines(body);
      const [first, last] = p.spelling === 'zh' ? [[], [tail('的', waiver.words.end)]] : [[words('if', waiver.words.start)], []];
      return laidOut(p, [...first, ...conditionPieces(p, waiver), ...last], CONTINUED, sentencesIn(waiver));
    }
    default:
      return null;
  }
}

const FLOORS = {
  zero: { zh: '，扣完为止', en: ', floor at zero' },
  negative: { zh: '，可以为负分', en: ', may go negative' },
} as const;
