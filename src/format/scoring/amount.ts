import { wordsOf } from '../../syntax/phrase.js';
import { VERB } from '../../syntax/scoring/amount.js';
import type { AmountSyntax, EffectWord, JudgesSyntax } from '../../syntax/scoring-tree.js';
import type { Exact } from '../../text/place.js';
import type { Printing } from '../blocks/printing.js';
import { figure } from '../sentence/figures.js';
import type { Piece } from '../sentence/pieces.js';
import { tail, valuePieces, words } from './slots.js';

/** 5分, in English 5. */
export function pointsText(exact: Exact, { spelling }: Pick<Printing, 'spelling'>): string {
  return figure(exact, false) + (spelling === 'zh' ? '分' : '');
}

/** 扣5分, 不得分, 按F扣, 扣0分到4分，由考核人评定: what closes a Chinese line. */
export function amountInChinese(p: Printing, effect: EffectWord, amount: AmountSyntax): readonly Piece[] {
  const verb = VERB[effect];
  switch (amount.kind) {
    case 'points':
      return [words(`${verb}${pointsText(amount.points.exact, p)}`, amount.points.at.start)];
    case 'nothing':
      return [words('不得分', amount.at.start)];
    case 'field':
      return [words('按', amount.value.words.start), ...valuePieces(p, amount.value), words(verb, amount.value.words.end)];
    case 'judged': {
      const range = `${verb}${pointsText(amount.low.exact, p)}到${pointsText(amount.high.exact, p)}`;
      return [words(range + judgesInChinese(amount.judges), amount.low.at.start)];
    }
  }
}

function judgesInChinese(judges: JudgesSyntax | null): string {
  if (judges === null) return '';
  const { by, several } = judges;
  if (several === null) return `，由${wordsOf(by)}评定`;
  const { atLeast, dropHighest, dropLowest } = several;
  const dropped = dropHighest + dropLowest === 0 ? '' : `，去掉${dropHighest}个最高分和${dropLowest}个最低分`;
  return `，由${wordsOf(by)}分别评定，不少于${atLeast}人${dropped}，取平均`;
}

/** 5, all, by F, 0 to 4: what an English line begins with. Who judges stands at its end. */
export function amountInEnglish(p: Printing, amount: AmountSyntax): readonly Piece[] {
  switch (amount.kind) {
    case 'points':
      return [words(pointsText(amount.points.exact, p), amount.points.at.start)];
    case 'nothing':
      return [words('all', amount.at.start)];
    case 'field':
      return [words('by', amount.value.words.start), ...valuePieces(p, amount.value)];
    case 'judged':
      return [words(`${pointsText(amount.low.exact, p)} to ${pointsText(amount.high.exact, p)}`, amount.low.at.start)];
  }
}

/** , judged by 考核人. */
export function judgesInEnglish(amount: AmountSyntax): readonly Piece[] {
  if (amount.kind !== 'judged' || amount.judges === null) return [];
  const { by, several } = amount.judges;
  if (several === null) return [tail(`, judged by ${wordsOf(by)}`, by.start)];
  const { atLeast, dropHighest, dropLowest } = several;
  const dropped = dropHighest + dropLowest === 0 ? '' : `, dropping ${dropHighest} highest and ${dropLowest} lowest`;
  return [tail(`, judged by each of at least ${atLeast} ${wordsOf(by)}${dropped}, averaged`, by.start)];
}
