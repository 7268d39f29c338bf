import type { Block } from '../../../grammar/blocks.js';
import type { BlockWord } from '../../../grammar/spellings.js';
import { afterColon } from '../../syntax/parts.js';
import { foldedOf, phrase, wordsOf } from '../../syntax/phrase.js';
import type { ContainerSyntax, NotApplicableRule, PointsSyntax, RoundingSyntax, ScoringSyntax } from '../../syntax/scoring-tree.js';
import { type Head, headed, moved, type Printing, plainLines } from '../blocks/printing.js';
import type { Line } from '../layout/line.js';
import { count } from '../sentence/figures.js';
import { pointsText } from './amount.js';
import { countedPieces, laidOut, type listName, tail, words } from './slots.js';
import { vetoLines } from './veto.js';

/** What stands around a head line: its container, and the measure word of the record that a veto in it speaks of. */
export interface Around {
  readonly outer: BlockWord;
  readonly container: ContainerSyntax | undefined;
  readonly measure: string | null;
}

/** The head lines of 计分, 标准, 部分 and 评分表, in the order they were written. */
export function headLines(p: Printing, blocks: readonly Block[], around: Around): readonly Line[] {
  return blocks.flatMap((block) => {
    const word = block.word as BlockWord;
    const head: Head = { word, outer: around.outer, start: block.start, indent: 2, kind: 'part' };
    return headed(p, head, bodyLines(p, block, around));
  });
}

function bodyLines(p: Printing, block: Block, { outer, container, measure }: Around): readonly Line[] {
  const body = afterColon(phrase(p.source, block.body, block.end));
  const text = (said: string | null) => (said === null ? plainLines(body) : moved([{ text: said, from: body.start }]));
  const points = (said: PointsSyntax | null | undefined) => text(said == null ? null : pointsText(said.exact, p));
  if (container === undefined) return plainLines(body);
  switch (block.word) {
    case 'points':
    case 'fullMarks':
      return points(container.points);
    case 'cap':
      return points(container.cap);
    case 'countsAs':
      return points(container.countsAs);
    case 'notApplicable':
      return text(container.notApplicable === null ? null : RULES[container.notApplicable][p.spelling]);
    case 'rounding':
      return text(container.rounding === null ? null : roundingText(p, container.rounding, outer));
    case 'veto': {
      const veto = container.vetoes.find(({ at }) => at.start >= body.start && at.end <= body.end);
      return veto === undefined ? plainLines(body) : vetoLines(p, veto, measure);
    }
    default:
      return totalLines(p, block, container as ScoringSyntax);
  }
}

/** 加分 合计至多5分, 不重复扣分, 改判, of a 计分 alone. */
function totalLines(p: Printing, block: Block, { bonusAtMost, malusAtMost, noDouble, override }: ScoringSyntax): readonly Line[] {
  const body = afterColon(phrase(p.source, block.body, block.end));
  const one = (text: string) => moved([{ text, from: body.start }]);
  const zh = p.spelling === 'zh';
  if (block.word === 'bonus' || block.word === 'malus') {
    const most = block.word === 'bonus' ? bonusAtMost : malusAtMost;
    if (most === null) return plainLines(body);
    const n = pointsText(most.exact, p);
    return one(zh ? `合计至多${n}` : `at most ${n} in all`);
  }
  if (block.word === 'noDouble') {
    const said = noDouble.find(({ at }) => at.start >= body.start && at.end <= body.end);
    if (said === undefined) return plainLines(body);
    const ids = said.clauses.map(foldedOf);
    const clauses = zh ? `：条款${ids.join('、')}` : ` in clause${ids.length > 1 ? 's' : ''} ${ids.join(', ')}`;
    const pieces = [words(zh ? '同一' : 'the same', body.start), ...countedPieces(p, said.counted), tail(clauses, said.counted.words.end)];
    return laidOut(p, pieces, 4, [said.counted]);
  }
  if (block.word === 'override' && override !== null) return one(zh ? `由${wordsOf(override)}决定` : `by ${wordsOf(override)}`);
  return plainLines(body);
}

const RULES: Readonly<Record<NotApplicableRule, { readonly zh: string; readonly en: string }>> = {
  leaveOut: { zh: '剔除', en: 'leave out' },
  fullPoints: { zh: '按满分', en: 'full points' },
  rescale: { zh: '按比例折算', en: 'rescale' },
  zero: { zh: '计0分', en: 'zero' },
};

const MODES = {
  halfUp: { zh: '四舍五入', en: 'half up' },
  down: { zh: '只舍不入', en: 'down' },
  up: { zh: '只入不舍', en: 'up' },
} as const;

/** 四舍五入到一位小数，先取整后定等次; in a 评分表 后汇总. */
function roundingText({ spelling }: Printing, { mode, decimals, order }: RoundingSyntax, outer: BlockWord): string {
  const sheet = outer === 'scoreSheet';
  if (spelling === 'zh') {
    const then = sheet ? '汇总' : '定等次';
    const when = order === null ? '' : order === 'first' ? `，先取整后${then}` : `，先${then}后取整`;
    return `${MODES[mode].zh}到${decimals === 0 ? '整数' : `${count(String(decimals), 'zh')}位小数`}${when}`;
  }
  const [first, after] = sheet ? ['then sum up', 'after summing up'] : ['then grade', 'after grading'];
  const to = decimals === 0 ? 'whole points' : `${decimals} decimal${decimals > 1 ? 's' : ''}`;
  return `${MODES[mode].en} to ${to}${order === null ? '' : `, ${order === 'first' ? first : after}`}`;
}

/** The measure word of the records of a 评分表. */
export function recordMeasure({ names }: Printing, counted: Parameters<typeof listName>[1] | undefined): string | null {
  const tree = counted?.tree ?? null;
  const some = tree?.kind === 'windowed' ? tree.target : tree;
  return some?.kind === 'quantified' ? names.measureOf(some.list.name.text) : null;
}
