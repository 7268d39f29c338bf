import type { CstNode, IToken } from 'chevrotain';
import { readAssessedDay, readDate } from '../../text/dates.js';
import { readNumeral } from '../../text/numeral.js';
import type { DurationNode, Node, Span } from '../sentence-tree.js';
import { all, child, inside, maybe, needed, span, token, tokenSpan, tokens, word } from './cst.js';
import { anyAggregate, quantified, windowed } from './lists.js';
import { whenZero, withZero } from './otherwise.js';
import { chain } from './sentence.js';
import { duration, durationUnit } from './windows.js';

export function sum(cst: CstNode): Node {
  return folded(all(cst, 'product').map(product), [...tokens(cst, 'Plus'), ...tokens(cst, 'Minus')]);
}

/** ÷ may be followed by what stands for the quotient where the divisor is 0. */
export function product(cst: CstNode): Node {
  return folded(all(cst, 'shifted').map(shifted), [...tokens(cst, 'Times'), ...tokens(cst, 'Divide')], all(cst, 'whenZero'));
}

export const OPERATORS: Readonly<Record<string, '+' | '-' | '*' | '/'>> = { Plus: '+', Minus: '-', Times: '*', Divide: '/' };

export function folded(parts: readonly Node[], signs: readonly IToken[], zeros: readonly CstNode[] = []): Node {
  const sorted = [...signs].sort((a, b) => a.startOffset - b.startOffset);
  return parts.slice(1).reduce<Node>((left, right, i) => {
    const operator = OPERATORS[sorted[i]?.tokenType.name ?? ''] ?? '+';
    const here = { start: left.start, end: right.end };
    const node: Node = { kind: 'arithmetic', operator, left, right, whenZero: null, ...here };
    const next = sorted[i + 1]?.startOffset ?? Number.POSITIVE_INFINITY;
    const zero = zeros.find((one) => span(one).start >= right.end && span(one).start < next);
    return zero === undefined ? node : (withZero(node, whenZero(zero)) ?? misfit(node, zero));
  }, parts[0] as Node);
}

function misfit(item: Node, zero: CstNode): Node {
  return { kind: 'misfit', item, words: span(zero), needs: 'quotient', start: item.start, end: span(zero).end };
}

export function shifted(cst: CstNode): Node {
  return all(cst, 'shift').reduce<Node>(
    (base, s) => {
      const period = duration(child(s, 'duration'));
      return {
        kind: 'shift',
        base,
        direction: token(s, 'After') === null ? 'before' : 'after',
        period,
        start: base.start,
        end: period.end,
      };
    },
    primary(child(cst, 'primary')),
  );
}

export function primary(cst: CstNode): Node {
  const here = span(cst);
  const parenCst = maybe(cst, 'paren');
  if (parenCst !== null) return paren(parenCst);
  const quantifiedCst = maybe(cst, 'quantified');
  if (quantifiedCst !== null) return quantified(quantifiedCst);
  const windowedCst = maybe(cst, 'windowed');
  if (windowedCst !== null) return windowed(windowedCst);
  const aggregateNode = anyAggregate(cst);
  if (aggregateNode !== null) return aggregateNode;
  const suppliedCst = maybe(cst, 'suppliedTest');
  if (suppliedCst !== null) {
    const list = token(suppliedCst, 'ListName');
    return { kind: 'supplied', name: word(list ?? needed(suppliedCst, 'FieldName')), isList: list !== null, ...here };
  }
  const absentCst = maybe(cst, 'stillAbsent');
  if (absentCst !== null)
    return { kind: 'stillAbsent', field: word(needed(absentCst, 'FieldName')), base: sum(child(absentCst, 'sum')), ...here };
  const shiftCst = maybe(cst, 'shiftEnglish');
  if (shiftCst !== null) return shiftEnglish(shiftCst);
  const numberCst = maybe(cst, 'number');
  if (numberCst !== null) return number(numberCst);
  return simple(cst, here);
}

export function simple(cst: CstNode, here: Span): Node {
  const field = token(cst, 'FieldName');
  if (field !== null) return { kind: 'name', word: word(field), ...here };
  const date = token(cst, 'DateWord');
  if (date !== null) return dateWord(date);
  const assessed = token(cst, 'AssessedDay');
  if (assessed !== null) return assessedDay(assessed);
  const quote = token(cst, 'Quoted');
  if (quote !== null) return { kind: 'quote', name: inside(quote), ...here };
  const text = token(cst, 'TextValue');
  return text === null ? { kind: 'evaluationDate', ...here } : textValue(text);
}

function assessedDay(day: IToken): Node {
  const { month = 0, day: of = 0 } = readAssessedDay(day.image, 0) ?? {};
  return { kind: 'assessedDay', month, day: of, ...tokenSpan(day) };
}

export function paren(cst: CstNode): Node {
  return { kind: 'paren', item: chain(child(cst, 'chain')), ...span(cst) };
}

export function number(cst: CstNode): Extract<Node, { kind: 'number' }> {
  const numeral = readNumeral(needed(cst, 'Numeral').image, 0);
  const unit = token(cst, 'Measure');
  return {
    kind: 'number',
    exact: numeral?.exact ?? '0',
    percentage: numeral?.percentage ?? false,
    unit: unit === null ? null : word(unit),
    ...span(cst),
  };
}

export function dateWord(t: IToken): Extract<Node, { kind: 'date' }> {
  const date = readDate(t.image, 0);
  return { kind: 'date', from: date?.from ?? '', to: date?.to ?? '', real: date?.real ?? false, ...tokenSpan(t) };
}

export function textValue(t: IToken): Extract<Node, { kind: 'text' }> {
  return { kind: 'text', value: t.image.slice(1, -1), ...tokenSpan(t) };
}

export function shiftEnglish(cst: CstNode): Node {
  const base = shifted(child(cst, 'shifted'));
  const numeral = needed(cst, 'Numeral');
  const unit = child(cst, 'durationUnit');
  const period: DurationNode = {
    quote: null,
    exact: readNumeral(numeral.image, 0)?.exact ?? null,
    unit: durationUnit(unit),
    start: numeral.startOffset,
    end: span(unit).end,
  };
  return { kind: 'shift', base, direction: token(cst, 'Later') === null ? 'before' : 'after', period, ...span(cst) };
}
