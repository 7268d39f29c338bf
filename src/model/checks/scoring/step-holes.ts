import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { Report } from '../../../syntax/tree.js';
import type { Condition, FieldRef } from '../../expression.js';
import type { Ground } from '../../reasoning/ground.js';
import type { ScoreLine } from '../../scoring.js';
import type { Check } from '../draft.js';
import { type Cut, compareCuts, holdsScore, type Stretch } from './grade-cuts.js';
import { scoreGround } from './ground.js';
import { scoredClauses, withItems } from './scored.js';
import { figureWords } from './words.js';

/** Steps on one number that leave something out between them, which then falls to 其余: 70到79, 80到90, and it is 79.5 (semantics.md §8.4). */
export const stepHoles: Check = (draft, report) => {
  const ground = scoreGround(draft);
  for (const { scoring } of scoredClauses(draft))
    for (const { form } of withItems(scoring.lines))
      if (form.kind === 'heaviest' || form.kind === 'heaviestEach' || form.kind === 'highest') reportHoles(form.items, ground, report);
};

interface Step extends Stretch {
  readonly item: ScoreLine;
  readonly field: FieldRef;
}

function reportHoles(items: readonly ScoreLine[], ground: Ground, report: Report): void {
  const steps = items.flatMap((item) => stepOf(item) ?? []).sort((a, b) => compareCuts(a.from, b.from, 'low'));
  const [lowest, ...others] = steps;
  if (lowest === undefined || steps.length < items.length || others.some(({ field }) => keyOf(field) !== keyOf(lowest.field))) return;
  const type = ground.field(lowest.field)?.type;
  const decimals = type?.kind === 'integer' ? 0 : null;
  let reached = lowest.to;
  for (const { from, to, item, field } of others) {
    if (reached === null) return;
    if (compareCuts(reached, from, 'low') < 0 && holdsScore(reached, from, decimals))
      report(F.holeBetweenSteps(item.at, { field: field.name, hole: holeWords(reached, from, type?.kind === 'percentage') }));
    if (compareCuts(to, reached, 'high') > 0) reached = to;
  }
}

/** What an item asks of one field; null where it asks anything else. */
function stepOf(item: ScoreLine): Step | null {
  const condition = item.form.kind === 'fixed' ? item.form.condition : null;
  const found = condition === null ? null : stretchOf(condition);
  return found === null ? null : { ...found, item };
}

type Found = Stretch & { readonly field: FieldRef };

function stretchOf(condition: Condition): Found | null {
  if (condition.kind === 'and') {
    const parts = condition.items.flatMap((one) => stretchOf(one) ?? []);
    const [first] = parts;
    if (first === undefined || parts.length < condition.items.length || parts.some(({ field }) => keyOf(field) !== keyOf(first.field)))
      return null;
    return parts.reduce((a, b) => ({
      field: a.field,
      from: compareCuts(a.from, b.from, 'low') >= 0 ? a.from : b.from,
      to: compareCuts(a.to, b.to, 'high') <= 0 ? a.to : b.to,
    }));
  }
  if (condition.kind !== 'comparison' || condition.left.kind !== 'field' || condition.right.kind !== 'number') return null;
  const { operator, left: field, right } = condition;
  const at = (after: boolean): Cut => ({ value: new Fraction(right.exact), after });
  switch (operator) {
    case 'ge':
      return { field, from: at(false), to: null };
    case 'gt':
      return { field, from: at(true), to: null };
    case 'le':
      return { field, from: null, to: at(true) };
    case 'lt':
      return { field, from: null, to: at(false) };
    case 'eq':
      return { field, from: at(false), to: at(true) };
    default:
      return null;
  }
}

function keyOf({ list, field, up }: FieldRef): string {
  return `${list ?? ''}.${field}.${up}`;
}

function holeWords(from: Cut | null, to: Cut | null, percentage: boolean): Bilingual {
  const figure = ({ value }: Cut) => (percentage ? `${figureWords(value.mul(100))}%` : figureWords(value));
  const [low, high] = [from === null ? '' : figure(from), to === null ? '' : figure(to)];
  return { zh: `${low}到${high}之间`, en: `between ${low} and ${high}` };
}
