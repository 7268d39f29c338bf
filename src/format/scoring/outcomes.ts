import type { Block } from '../../../grammar/blocks.js';
import type { BlockWord } from '../../../grammar/spellings.js';
import { afterColon } from '../../syntax/parts.js';
import { type Phrase, phrase, wordsOf } from '../../syntax/phrase.js';
import type { BandSyntax, BoundSyntax, GradesSyntax, LimitSyntax, SelectionSyntax } from '../../syntax/scoring-tree.js';
import { CONTINUED, type Head, headed, moved, type Printing, plainLines } from '../blocks/printing.js';
import { namedText } from '../blocks/vocabulary.js';
import type { Line } from '../layout/line.js';
import { figure } from '../sentence/figures.js';
import { placesText, rangeText, rankLines, tiesText } from './selection.js';
import { conditionPieces, laidOut, tail, words } from './slots.js';

/** 等次, a band a line, then 限制. */
export function gradesLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const grades = p.scores.gradesAt(block.start);
  if (grades === undefined) return [];
  const bands = grades.bands.map((band): Line => ({ text: bandText(p, band), from: band.at.start, indent: 2, kind: 'part' }));
  const limits = block.blocks.flatMap((part) => {
    const inner: Head = { word: part.word as BlockWord, outer: 'grades', start: part.start, indent: 2, kind: 'part' };
    const body = afterColon(phrase(p.source, part.body, part.end));
    const limit = grades.limits.find(({ at }) => at.start >= body.start && at.end <= body.end);
    return headed(p, inner, limit === undefined ? plainLines(body) : limitLines(p, limit));
  });
  return [...headed(p, head, classLines(p, grades)), ...bands, ...limits];
}

/** 等次 类别是县局的. */
function classLines(p: Printing, { condition }: GradesSyntax): readonly Line[] {
  if (condition === null) return [];
  const said = conditionPieces(p, condition, 0, p.outcomeReader);
  const { start, end } = condition.words;
  return laidOut(p, p.spelling === 'zh' ? [...said, tail('的', end)] : [words('where', start), ...said], CONTINUED, [condition]);
}

/** 良好 80分以上不满90分. */
function bandText(p: Printing, { name, from, to }: BandSyntax): string {
  return `${wordsOf(name)} ${p.spelling === 'zh' ? boundsInChinese(from, to) : boundsInEnglish(from, to)}`;
}

function boundsInChinese(from: BoundSyntax | null, to: BoundSyntax | null): string {
  const n = ({ exact, percentage }: BoundSyntax) => figure(exact, percentage) + (percentage ? '' : '分');
  if (from?.included === true && to?.included === true) return `${n(from)}到${n(to)}`;
  const low = from === null ? '' : from.included ? `${n(from)}以上` : `超过${n(from)}`;
  return low + (to === null ? '' : to.included ? `${n(to)}以下` : `不满${n(to)}`);
}

function boundsInEnglish(from: BoundSyntax | null, to: BoundSyntax | null): string {
  const n = ({ exact, percentage }: BoundSyntax) => figure(exact, percentage);
  if (to === null) return from === null ? '' : from.included ? `${n(from)} and above` : `above ${n(from)}`;
  if (from === null) return to.included ? `${n(to)} and below` : `below ${n(to)}`;
  return `${from.included ? '' : 'above '}${n(from)} ${to.included ? 'to' : 'up to below'} ${n(to)}`;
}

/** C的，不得高于合格. */
function limitLines(p: Printing, { condition, ceiling }: LimitSyntax): readonly Line[] {
  const name = p.names.word(p.source, ceiling, p.spelling);
  if (condition === null) return moved([{ text: p.spelling === 'zh' ? `不得高于${name}` : `at most ${name}`, from: ceiling.start }]);
  const said = conditionPieces(p, condition, 0, p.outcomeReader);
  const pieces =
    p.spelling === 'zh'
      ? [...said, tail(`的，不得高于${name}`, condition.words.end)]
      : [words(`at most ${name} if`, condition.words.start), ...said];
  return laidOut(p, pieces, CONTINUED, [condition]);
}

/** 结论, an outcome a line, then 否则. */
export function conclusionLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const conclusion = p.scores.conclusionAt(block.start);
  if (conclusion === undefined) return [];
  const outcomes = conclusion.outcomes.flatMap(({ name, condition }) => {
    const first = words(`${wordsOf(name)}${p.spelling === 'zh' ? ' ' : ' if'}`, name.start);
    const lines = laidOut(p, [first, ...conditionPieces(p, condition, 0, p.outcomeReader)], CONTINUED, [condition]);
    return lines.map((line, i) => (i === 0 ? { ...line, indent: 2, kind: 'part' as const } : line));
  });
  const { otherwise } = conclusion;
  const last = otherwise === null ? [] : [otherwiseLine(p, otherwise)];
  return [...headed(p, head, []), ...[...outcomes, ...last].sort((a, b) => a.from - b.from)];
}

function otherwiseLine({ spelling }: Printing, name: Phrase): Line {
  return { text: `${spelling === 'zh' ? '否则' : 'otherwise'} ${wordsOf(name)}`, from: name.start, indent: 2, kind: 'part' };
}

/** 推选 推荐对象 (recommended), with its parts in the order they were written. */
export function selectionLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const selection = p.scores.selectionAt(block.start);
  if (selection === undefined) return [];
  const parts = block.blocks.flatMap((part) => {
    const inner: Head = { word: part.word as BlockWord, outer: 'selection', start: part.start, indent: 2, kind: 'part' };
    return headed(p, inner, selectionPart(p, selection, part));
  });
  return [...headed(p, head, moved([namedText(selection)])), ...parts];
}

function selectionPart(p: Printing, selection: SelectionSyntax, block: Block): readonly Line[] {
  const body = afterColon(phrase(p.source, block.body, block.end));
  const { range, places, condition, rank, ties, deadline } = selection;
  const one = (text: string) => moved([{ text, from: body.start }]);
  const sentence = (said: typeof condition) =>
    said === null ? plainLines(body) : laidOut(p, conditionPieces(p, said, 0, p.outcomeReader), CONTINUED, [said]);
  switch (block.word) {
    case 'range':
      return range === null ? plainLines(body) : one(rangeText(p, range));
    case 'places':
      return places === null ? plainLines(body) : one(placesText(p, places));
    case 'condition':
      return sentence(condition);
    case 'until':
      return sentence(deadline);
    case 'rank':
      return rank.length === 0 ? plainLines(body) : rankLines(p, rank, body);
    case 'ties':
      return ties === null ? plainLines(body) : one(tiesText(p, ties));
    default:
      return plainLines(body);
  }
}
