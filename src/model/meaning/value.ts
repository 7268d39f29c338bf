import { readingFindings } from '../../diagnostics/catalogue/reading.js';
import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node } from '../../syntax/sentence-tree.js';
import { aggregate } from './aggregate.js';
import { arithmetic } from './arithmetic.js';
import { assessedDay } from './assessed-year.js';
import type { Typed } from './comparison.js';
import { interpretedValue } from './interpretations.js';
import { reportMisfit } from './misfit.js';
import { resolve } from './names.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';
import { isPart, PERCENTAGE, PLAIN_NUMBER, typeOfField, typeWords } from './value-type.js';
import { durationOf, windowOf } from './windows.js';

/** The meaning and the type of a value; null where it has none, with its findings reported. */
export function value(scope: Scope, node: Node): Typed | null {
  const here = written(scope, node);
  switch (node.kind) {
    case 'paren':
      return value(scope, node.item);
    case 'name':
      return namedValue(scope, node);
    case 'number': {
      const unit = node.unit?.text ?? null;
      const type = node.percentage
        ? { ...PERCENTAGE, literal: true, ratio: false }
        : { ...PLAIN_NUMBER, unit, literal: true, ratio: isPart(node.exact, unit) };
      return { expression: { kind: 'number', exact: node.exact, unit, percentage: node.percentage, interpretation: null, ...here }, type };
    }
    case 'date':
      return dateLiteral(scope, node);
    case 'assessedDay': {
      const day = assessedDay(scope, node);
      return day === null ? null : { expression: day, type: { kind: 'date' } };
    }
    case 'text':
      return { expression: { kind: 'text', value: node.value, ...here }, type: { kind: 'text' } };
    case 'quote':
      return interpretedValue(scope, node, node.name);
    case 'evaluationDate':
      return { expression: { kind: 'evaluationDate', ...here }, type: { kind: 'date' } };
    case 'arithmetic':
      return arithmetic(scope, node);
    case 'shift':
      return dateShift(scope, node);
    case 'aggregate':
      return aggregate(scope, node, null);
    case 'windowed':
      return windowedValue(scope, node);
    case 'misfit':
      return reportMisfit(scope, node);
    default:
      scope.report(F.notAValue(placeIn(scope, node), { words: wordsIn(scope, node) }));
      return null;
  }
}

function namedValue(scope: Scope, node: Extract<Node, { kind: 'name' }>): Typed | null {
  const found = resolve(scope, node.word);
  if (found === null) return null;
  if (found.kind === 'field') return { expression: found.ref, type: typeOfField(found.field) };
  if (found.kind === 'defined' && found.defined.kind === 'value') {
    const { name, value: body, type } = found.defined;
    return { expression: { kind: 'definedValue', name, body, ...written(scope, node) }, type };
  }
  scope.report(F.notAValue(placeIn(scope, node), { words: wordsIn(scope, node) }));
  return null;
}

function dateLiteral(scope: Scope, node: Extract<Node, { kind: 'date' }>): Typed | null {
  const place = placeIn(scope, node);
  if (!node.real) {
    scope.report(readingFindings.impossibleDate(place, { words: wordsIn(scope, node) }));
    return null;
  }
  if (node.from !== node.to) {
    scope.report(F.monthInRule(place, { words: wordsIn(scope, node) }));
    return null;
  }
  return { expression: { kind: 'date', day: node.from, interpretation: null, ...written(scope, node) }, type: { kind: 'date' } };
}

function dateShift(scope: Scope, node: Extract<Node, { kind: 'shift' }>): Typed | null {
  const base = value(scope, node.base);
  const period = durationOf(scope, node.period);
  if (base === null || period === null) return null;
  if (base.type.kind !== 'date') {
    scope.report(
      F.wrongType(placeIn(scope, node.base), {
        words: wordsIn(scope, node.base),
        found: typeWords(base.type),
        needed: { zh: '日期', en: 'a date' },
      }),
    );
    return null;
  }
  return {
    expression: { kind: 'dateShift', base: base.expression, direction: node.direction, period, ...written(scope, node) },
    type: { kind: 'date' },
  };
}

/** 近三年处分的数量: each period on its own makes no single value. */
function windowedValue(scope: Scope, node: Extract<Node, { kind: 'windowed' }>): Typed | null {
  const window = windowOf(scope, node.window);
  if (window === null) return null;
  if (window.each !== null || node.target.kind !== 'aggregate') {
    scope.report(F.notAValue(placeIn(scope, node), { words: wordsIn(scope, node) }));
    return null;
  }
  return aggregate(scope, node.target, window);
}
