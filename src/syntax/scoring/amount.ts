import type { Phrase } from '../phrase.js';
import { foldedOf } from '../phrase.js';
import type { SentenceReader } from '../read-sentence.js';
import type { AmountSyntax, EffectWord, JudgesSyntax } from '../scoring-tree.js';
import type { Report } from '../tree.js';
import { FIGURE, figureOf, match, type Piece } from './piece.js';
import { valueIn } from './slots.js';

/** 扣, 得, 加, 减: the verb of each kind of line. */
export const VERB: Readonly<Record<EffectWord, string>> = { deduct: '扣', award: '得', bonus: '加', malus: '减' };

/** What an amount looks like in a pattern, in Chinese: 扣5分, 不得分, 按F扣, 扣0分到4分，由考核人评定. */
export function amountPattern(effect: EffectWord): string {
  const verb = VERB[effect];
  const judged = String.raw`${verb}\s*${FIGURE}\s*分?\s*到\s*${FIGURE}\s*分?(?:\s*,\s*由.+评定.*)?`;
  const all = effect === 'deduct' ? '|不得分' : '';
  return String.raw`(?:${judged}|${verb}\s*${FIGURE}\s*分?|按[^,]+${verb}${all})`;
}

/** In: the words of an amount in Chinese. Null where they are none. */
export function amountOf(words: Phrase, effect: EffectWord, reader: SentenceReader, report: Report): AmountSyntax | null {
  const verb = VERB[effect];
  if (foldedOf(words) === '不得分') return { kind: 'nothing', at: words };
  const judged = match(
    words,
    new RegExp(
      String.raw`^${verb}\s*(?<low>${FIGURE})\s*分?\s*到\s*(?<high>${FIGURE})\s*分?(?:\s*,\s*由(?<by>[^,]+?)(?<each>分别)?评定(?<how>,.*)?)?$`,
    ),
  );
  if (judged !== null) return judgedInChinese(judged, words);
  const field = match(words, new RegExp(`^按(?<value>.+)${verb}$`));
  if (field !== null) return { kind: 'field', value: valueIn(field.group('value'), reader, report) };
  const plain = match(words, new RegExp(String.raw`^${verb}\s*(?<n>${FIGURE})\s*分?$`));
  return plain === null ? null : points(plain.group('n'));
}

/**
 * In: the words of an amount in English, without the `if` or `for each` behind it; who judges it, where `, judged by 考核人` stood at
 * the end of the line.
 */
export function englishAmount(words: Phrase, judges: JudgesSyntax | null, reader: SentenceReader, report: Report): AmountSyntax | null {
  const range = match(words, new RegExp(`^(?<low>${FIGURE}) to (?<high>${FIGURE})$`));
  if (range !== null || judges !== null) return range === null ? null : judgedBetween(range, judges, words);
  if (foldedOf(words) === 'all') return { kind: 'nothing', at: words };
  const field = match(words, /^by (?<value>.+)$/);
  if (field !== null) return { kind: 'field', value: valueIn(field.group('value'), reader, report) };
  return points(words);
}

/** , judged by 考核人, or by each of at least 5 评委, dropping 1 highest and 1 lowest, averaged: at the end of an English line. */
export function splitJudges(words: Phrase): { readonly rest: Phrase; readonly judges: JudgesSyntax | null } {
  const found = match(words, SEVERAL_IN_ENGLISH, /^(?<rest>.+?), judged by (?<by>[^,]+)$/);
  if (found === null) return { rest: words, judges: null };
  const several = found.has('n') ? severalOf(found) : null;
  return several === undefined ? { rest: words, judges: null } : { rest: found.group('rest'), judges: { by: found.group('by'), several } };
}

const SEVERAL_IN_ENGLISH = new RegExp(
  `^(?<rest>.+?), judged by each of at least (?<n>${FIGURE}) (?<by>[^,]+?)(?:, dropping (?<high>${FIGURE}) highest and (?<low>${FIGURE}) lowest)?, averaged$`,
);

function points(words: Phrase): AmountSyntax | null {
  const figure = figureOf(words);
  return figure === null || figure.percentage ? null : { kind: 'points', points: figure };
}

function judgedInChinese(piece: Piece, at: Phrase): AmountSyntax | null {
  const several = severalInChinese(piece);
  if (several === undefined) return null;
  // Who judges is asked for by a check (model/checks/scoring/judges.ts).
  return judgedBetween(piece, piece.has('by') ? { by: piece.group('by'), several } : null, at);
}

function judgedBetween(range: Piece, judges: JudgesSyntax | null, at: Phrase): AmountSyntax | null {
  const [low, high] = [figureOf(range.group('low')), figureOf(range.group('high'))];
  return low === null || high === null ? null : { kind: 'judged', low, high, judges, at };
}

/** In: the words of a line that fits no form. Out: what leaves the mark to somebody and says no range; null where nothing does. */
export function unrangedIn(words: Phrase): Phrase | null {
  const text = foldedOf(words);
  const found = /(?:(?:视情况?|视情节(?:轻重)?|酌情)[^,]*|由[^,]+?(?:评定|认定|决定)[^,]*)$/.exec(text);
  if (found === null || /\d\s*分?\s*到\s*\d/.test(text)) return null;
  return { ...words, start: words.start + found.index };
}

/** 分别评定，不少于5人，去掉1个最高分和1个最低分，取平均; undefined where the words are others. */
function severalInChinese(piece: Piece): JudgesSyntax['several'] | undefined {
  if (!piece.has('each')) return piece.has('how') ? undefined : null;
  const how = match(
    piece.group('how'),
    new RegExp(
      String.raw`^,\s*不少于(?<n>${FIGURE})\s*[人名](?:,\s*去掉(?<high>${FIGURE})\s*个最高分和(?<low>${FIGURE})\s*个最低分)?,\s*取平均$`,
    ),
  );
  return how === null ? undefined : severalOf(how);
}

function severalOf(how: Piece): JudgesSyntax['several'] | undefined {
  const whole = (name: string) => (how.has(name) ? Number(figureOf(how.group(name))?.exact ?? Number.NaN) : 0);
  const [atLeast, dropHighest, dropLowest] = [whole('n'), whole('high'), whole('low')];
  return [atLeast, dropHighest, dropLowest].every(Number.isInteger) ? { atLeast, dropHighest, dropLowest } : undefined;
}
