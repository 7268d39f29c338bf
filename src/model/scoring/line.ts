import { scoringFindings as F } from '../../diagnostics/catalogue/scoring.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { AmountSyntax, DistanceWord, LineFormSyntax, ScoreLineSyntax } from '../../syntax/scoring-tree.js';
import { typeWords } from '../meaning/value-type.js';
import type { Amount, Judges, LineForm, ScoreLine } from '../scoring.js';
import type { List } from '../vocabulary.js';
import { conditionOf, countedOf, inRecordOf, reportType, type ScoreScope, typedValueOf } from './sentences.js';

/** The meaning of a 扣分, 得分, 加分 or 减分 line; null where it has none, with its findings reported. */
export function lineOf(scope: ScoreScope, { effect, form, atMost, at }: ScoreLineSyntax): ScoreLine | null {
  const meant = form === null ? null : formOf(scope, form, at);
  if (meant === null) return null;
  return { effect, form: meant, atMost: atMost?.exact ?? null, text: closedUp(at), at: placeOf(at) };
}

/** The words of a line on one line. */
export function closedUp(words: Phrase): string {
  return wordsOf(words).replace(/\s*[\r\n]+\s*/g, '');
}

function formOf(scope: ScoreScope, form: LineFormSyntax, at: Phrase): LineForm | null {
  switch (form.kind) {
    case 'fixed': {
      const amount = amountOf(scope, form.amount);
      const condition = form.condition === null ? null : conditionOf(scope, form.condition);
      return amount === null || (form.condition !== null && condition === null) ? null : { kind: 'fixed', condition, amount };
    }
    case 'each': {
      const counted = countedOf(scope, form.counted);
      const list = counted === null ? null : listIn(scope, counted.list.list);
      const amount = list === null ? null : amountOf(inRecordOf(scope, list), form.amount);
      if (counted === null || amount === null) return null;
      return { kind: 'each', step: form.step.exact, counted, amount, partStep: form.partStep };
    }
    case 'eachOf':
      return eachOf(scope, form);
    case 'distance':
      return distance(scope, form, at);
    case 'elements': {
      const items = all(form.items.map((item) => conditionOf(scope, item)));
      return items === null ? null : { kind: 'elements', rule: form.rule, points: form.points.exact, items };
    }
    case 'group': {
      const items = all(form.items.map((item) => lineOf(scope, item)));
      return items === null ? null : { kind: 'group', most: form.most.exact, items };
    }
    case 'heaviest':
    case 'highest': {
      const items = all(form.items.map((item) => lineOf(scope, item)));
      return items === null ? null : { kind: form.kind, items, otherwise: form.otherwise?.points.exact ?? null };
    }
    case 'heaviestEach': {
      const counted = countedOf(scope, form.counted);
      const list = counted === null ? null : listIn(scope, counted.list.list);
      const items = list === null ? null : all(form.items.map((item) => lineOf(inRecordOf(scope, list), item)));
      if (counted === null || items === null) return null;
      return { kind: 'heaviestEach', counted, items, otherwise: form.otherwise?.points.exact ?? null, mean: form.mean };
    }
    case 'computed': {
      const typed = typedValueOf(scope, form.value);
      if (typed === null) return null;
      const fits = typed.type.kind === 'number' && !typed.type.percentage && (typed.type.unit === null || typed.type.unit === '分');
      return fits ? { kind: 'computed', value: typed.expression } : reportType(scope, form.value, typeWords(typed.type), IN_POINTS);
    }
  }
}

/** 迟报次数每有1次的: a whole number that is never negative, counted in its own unit. */
function eachOf(scope: ScoreScope, form: Extract<LineFormSyntax, { kind: 'eachOf' }>): LineForm | null {
  const typed = typedValueOf(scope, form.value);
  const amount = amountOf(scope, form.amount);
  if (typed === null || amount === null) return null;
  if (typed.type.kind !== 'number' || typed.type.percentage) return reportType(scope, form.value, typeWords(typed.type), WHOLE);
  return { kind: 'eachOf', step: form.step.exact, value: typed.expression, amount, partStep: form.partStep };
}

const DIRECTIONS: Readonly<Record<DistanceWord, { readonly direction: 'below' | 'above'; readonly operator: 'lt' | 'gt' }>> = {
  low: { direction: 'below', operator: 'lt' },
  few: { direction: 'below', operator: 'lt' },
  high: { direction: 'above', operator: 'gt' },
  many: { direction: 'above', operator: 'gt' },
  late: { direction: 'above', operator: 'gt' },
};

/** 结案率低于90%的，每低10个百分点扣1分: the comparison is the condition itself, the steps are counted on its distance. */
function distance(scope: ScoreScope, form: Extract<LineFormSyntax, { kind: 'distance' }>, at: Phrase): LineForm | null {
  const compared = conditionOf(scope, form.compared);
  if (compared === null) return null;
  const { direction, operator } = DIRECTIONS[form.direction];
  if (compared.kind !== 'comparison' || compared.operator !== operator) {
    scope.report(F.distanceWithoutComparison(placeOf(form.compared.words), { words: wordsOf(form.compared.words), line: closedUp(at) }));
    return null;
  }
  const unit = form.unit === null ? '' : foldedOf(form.unit);
  return {
    kind: 'distance',
    compared,
    direction,
    step: POINT_WORDS.test(unit) ? `${form.step.exact}/100` : form.step.exact,
    dateUnit: /^(?:个?工作日|working days?)$/.test(unit) ? 'workingDay' : /^(?:日|天|days?)$/.test(unit) ? 'day' : null,
    points: form.points.exact,
    partStep: form.partStep,
  };
}

/** 个百分点: a step of a share. */
export const POINT_WORDS = /^(?:个?百分点|percentage points?)$/;

function amountOf(scope: ScoreScope, amount: AmountSyntax): Amount | null {
  switch (amount.kind) {
    case 'points':
      return { kind: 'points', points: amount.points.exact };
    case 'nothing':
      return { kind: 'all' };
    case 'field': {
      const typed = typedValueOf(scope, amount.value);
      if (typed === null) return null;
      const fits = typed.expression.kind === 'field' && typed.type.kind === 'number' && !typed.type.percentage;
      if (!fits || typed.expression.kind !== 'field') return reportType(scope, amount.value, typeWords(typed.type), A_FIELD);
      return { kind: 'field', field: typed.expression };
    }
    case 'judged':
      return { kind: 'judged', low: amount.low.exact, high: amount.high.exact, judges: judgesOf(amount.judges) };
  }
}

function judgesOf(judges: Extract<AmountSyntax, { kind: 'judged' }>['judges']): Judges {
  return { by: judges === null ? '' : wordsOf(judges.by), several: judges?.several ?? null };
}

function listIn({ meaning }: ScoreScope, key: string): List | null {
  return meaning.vocabulary.lists.find((list) => list.key === key) ?? null;
}

/** All of them; null where one has no meaning. */
function all<T>(items: readonly (T | null)[]): readonly T[] | null {
  const sound = items.filter((item): item is T => item !== null);
  return sound.length === items.length ? sound : null;
}

const IN_POINTS = { zh: '以分计的数', en: 'a number of points' };
const WHOLE = { zh: '整数', en: 'a whole number' };
const A_FIELD = { zh: '记录里以分计的数', en: 'a field in points' };
