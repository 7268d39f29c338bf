import { VERB } from '../../syntax/scoring/amount.js';
import { sentencesIn } from '../../syntax/scoring/sentences-of.js';
import type { EffectWord, LineFormSyntax, PointsSyntax, ScoreLineSyntax } from '../../syntax/scoring-tree.js';
import { CONTINUED, type Printing } from '../blocks/printing.js';
import type { Line } from '../layout/line.js';
import { figure } from '../sentence/figures.js';
import type { Piece } from '../sentence/pieces.js';
import { amountInChinese, amountInEnglish, judgesInEnglish, pointsText } from './amount.js';
import { computedPieces } from './computed.js';
import { distancePieces, partStepPieces } from './distance.js';
import { listPieces } from './list-form.js';
import { conditionPieces, countedPieces, laidOut, measureOf, tail, valuePieces, words } from './slots.js';
import { ownUnit, unitText } from './unit.js';

/** The lines of a 扣分, 得分, 加分 or 减分, its items below it. */
export function scoreLines(p: Printing, line: ScoreLineSyntax): readonly Line[] {
  return laidOut(p, linePieces(p, line, 0), CONTINUED, sentencesIn(line));
}

/** One line, or one item of a line; `depth`: how deep it lies. */
export function linePieces(p: Printing, { effect, form, atMost }: ScoreLineSyntax, depth: number): readonly Piece[] {
  if (form === null) return [];
  const most = atMost === null ? [] : [tail(atMostText(p, effect, atMost), atMost.at.start)];
  if ('items' in form) return listPieces(p, effect, form, most, depth);
  return [...formPieces(p, effect, form, depth), ...most];
}

/** ，至多扣4分. */
function atMostText(p: Printing, effect: EffectWord, { exact }: PointsSyntax): string {
  return p.spelling === 'zh' ? `，至多${VERB[effect]}${pointsText(exact, p)}` : `, at most ${pointsText(exact, p)}`;
}

type PlainForm = Exclude<LineFormSyntax, { readonly items: unknown }>;

function formPieces(p: Printing, effect: EffectWord, form: PlainForm, depth: number): readonly Piece[] {
  switch (form.kind) {
    case 'fixed':
      return fixed(p, effect, form, depth);
    case 'each':
    case 'eachOf':
      return each(p, effect, form);
    case 'distance':
      return distancePieces(p, effect, form);
    case 'computed':
      return computedPieces(p, form);
  }
}

/** C的，扣5分; 5 if C. */
function fixed(p: Printing, effect: EffectWord, { condition, amount }: Extract<PlainForm, { kind: 'fixed' }>, depth: number) {
  const said = condition === null ? [] : conditionPieces(p, condition, depth);
  if (p.spelling === 'zh') {
    const closed = condition === null ? [] : [tail('的，', condition.words.end)];
    return [...said, ...closed, ...amountInChinese(p, effect, amount)];
  }
  const joined = condition === null ? [] : [words('if', condition.words.start)];
  return [...amountInEnglish(p, amount), ...joined, ...said, ...judgesInEnglish(amount)];
}

/** 每有1件L满足C的，扣2分; 迟报次数每有1次的，扣0.5分; 2 for each 1 L where C; 0.5 for each 1 of lateCount. */
function each(p: Printing, effect: EffectWord, form: Extract<PlainForm, { kind: 'each' | 'eachOf' }>): readonly Piece[] {
  const { step, amount } = form;
  const own = form.kind === 'each' ? null : ownUnit(p, form.value.tree);
  const unit = form.kind === 'each' ? (measureOf(p, form.counted) ?? '') : unitText(form.measure, own, step.exact, p.spelling);
  const parts = partStepPieces(p, effect, form.partStep, step, unit);
  if (p.spelling === 'zh') {
    const head = [words(`每有${figure(step.exact, false)}${form.kind === 'each' ? '' : unit}`, step.at.start)];
    const counted = form.kind === 'each' ? [...head, ...countedPieces(p, form.counted)] : [...valuePieces(p, form.value), ...head];
    return [...counted, tail('的，', step.at.end), ...amountInChinese(p, effect, amount), ...parts];
  }
  const measured = form.kind === 'eachOf' && unit !== '' ? ` ${unit}` : '';
  const head = words(`for each ${figure(step.exact, false)}${measured}${form.kind === 'each' ? '' : ' of'}`, step.at.start);
  const counted = form.kind === 'each' ? countedPieces(p, form.counted) : valuePieces(p, form.value);
  return [...amountInEnglish(p, amount), head, ...counted, ...judgesInEnglish(amount), ...parts];
}
