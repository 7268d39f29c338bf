import { VERB } from '../../syntax/scoring/amount.js';
import type { EffectWord, LineFormSyntax, PartStep, PointsSyntax } from '../../syntax/scoring-tree.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Printing } from '../blocks/printing.js';
import { figure } from '../sentence/figures.js';
import type { Piece } from '../sentence/pieces.js';
import { pointsText } from './amount.js';
import { conditionPieces, tail, words } from './slots.js';
import { isHeight, ownUnit, unitText } from './unit.js';

/** 结案率低于90%的，每低10个百分点扣1分; 1 for each 10 percentage points by which closingRate less than 90%. */
export function distancePieces(p: Printing, effect: EffectWord, form: Extract<LineFormSyntax, { kind: 'distance' }>): readonly Piece[] {
  const { compared, step, points } = form;
  const own = compared.tree?.kind === 'order' ? ownUnit(p, compared.tree.left) : null;
  const unit = unitText(form.unit, own, step.exact, p.spelling);
  const parts = partStepPieces(p, effect, form.partStep, step, unit);
  const [n, size] = [pointsText(points.exact, p), figure(step.exact, false)];
  if (p.spelling === 'en') {
    const head = words(`${n} for each ${size}${unit === '' ? '' : ` ${unit}`} by which`, step.at.start);
    return [head, ...conditionPieces(p, compared), ...parts];
  }
  const height = isHeight(form.unit);
  const each = tail(`的，每${DIRECTIONS[directionOf(compared.tree, height)]}${size}${unit}${VERB[effect]}${n}`, step.at.start);
  return [...withWord(conditionPieces(p, compared), compared.tree, height), each, ...parts];
}

type Direction = 'low' | 'high' | 'few' | 'many' | 'late';

const DIRECTIONS: Readonly<Record<Direction, string>> = { low: '低', high: '高', few: '少', many: '多', late: '晚' };

function directionOf(tree: Node | null, height: boolean): Direction {
  if (tree?.kind !== 'order' || tree.order !== 'gt') return height ? 'low' : 'few';
  return tree.ofDates ? 'late' : height ? 'high' : 'many';
}

/** A share is 低于, a number 少于, as 每低 and 每少 behind it. */
function withWord(pieces: readonly Piece[], tree: Node | null, height: boolean): readonly Piece[] {
  if (!height || tree?.kind !== 'order') return pieces;
  return pieces.map((one) => {
    const word = one.from === tree.left.end ? HEIGHTS[one.kind] : undefined;
    return word === undefined ? one : { ...one, text: word };
  });
}

const HEIGHTS: Readonly<Record<string, string>> = { Less: '低于', More: '高于' };

/** ，不足10个百分点的不扣; `, part steps dropped`. */
export function partStepPieces(
  { spelling }: Printing,
  effect: EffectWord,
  partStep: PartStep | null,
  step: PointsSyntax,
  unit: string,
): readonly Piece[] {
  if (partStep === null) return [];
  if (spelling === 'en') return [tail(`, part steps ${PART_STEPS[partStep]}`, step.at.end)];
  const size = `${figure(step.exact, false)}${unit}`;
  const verb = VERB[effect];
  const then = { dropped: `不${verb}`, countedWhole: `按${size}${verb}`, proRata: `按比例${verb}` }[partStep];
  return [tail(`，不足${size}的${then}`, step.at.end)];
}

const PART_STEPS: Readonly<Record<PartStep, string>> = { dropped: 'dropped', countedWhole: 'counted whole', proRata: 'pro rata' };
