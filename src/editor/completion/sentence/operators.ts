import type { CstNode } from '../../../../grammar/parser.js';
import { resolve } from '../../../model/meaning/names.js';
import type { ValueType } from '../../../model/meaning/value-type.js';
import { wholePeriods } from '../../../model/meaning/windows.js';
import { maybe, token } from '../../../syntax/read-tree/cst.js';
import { primary as primaryNode, product, shifted } from '../../../syntax/read-tree/values.js';
import { eachOf, lengthOf } from '../../../syntax/read-tree/windows.js';
import { best, leftOf, typeOf } from './operand.js';
import { type Fit, innermost, nameNode, ruleAt, type Spot } from './spot.js';

/** How well the words of comparison fit each kind of value on the left; a kind left out does not go with the word. */
type Ranks = Readonly<Partial<Record<ValueType['kind'], number>>>;

const COMPARISONS: Readonly<Record<string, Ranks>> = {
  Is: { option: 0, text: 0, date: 20, number: 20 },
  IsNot: { option: 2, text: 1, date: 21, number: 21 },
  OneOf: { option: 1 },
  NotOneOf: { option: 3 },
  NoLess: { number: 0 },
  NoMore: { number: 1 },
  More: { number: 2 },
  Less: { number: 3 },
  Equal: { number: 4, text: 4, date: 12 },
  Unequal: { number: 5, text: 5, date: 13 },
  AtLeast: { number: 8 },
  AtMost: { number: 9 },
  NotLater: { date: 0 },
  NotEarlier: { date: 1 },
  Earlier: { date: 2 },
  Later: { date: 3 },
  At: { date: 4, number: 22 },
  Within: { date: 4 },
  NotAt: { date: 6 },
  NotWithin: { date: 6 },
  By: { date: 5 },
};

/** 不少于, 早于, 是, 在: only those that fit the type of what stands on the left. */
export function comparisonFits(spot: Spot): Fit {
  const comparison = innermost(spot, 'comparison');
  const ranks = COMPARISONS[spot.token.tokenType.name];
  if (comparison === null || ranks === undefined) return null;
  // In English at least is the usual word for it.
  const english = /^at (?:least|most)$/.test(spot.candidate.word) ? -10 : 0;
  return best(leftTypes(spot, comparison.node).map(({ kind }) => (ranks[kind] === undefined ? null : ranks[kind] + english)));
}

function leftTypes(spot: Spot, comparison: CstNode): readonly ValueType[] {
  const left = leftOf(comparison);
  if (left === null) return [];
  return spot.scopes().flatMap((scope) => typeOf(scope, left) ?? []);
}

/** What closes 在…: 内 behind a period, 以前 behind a date, 以上 behind a figure. */
export function deadlineEndFits(spot: Spot): Fit {
  const deadline = ruleAt(spot) as CstNode;
  const base = leftOf(deadline);
  if (base === null) return null;
  const kinds = new Set(spot.scopes().flatMap((scope) => typeOf(scope, base)?.kind ?? []));
  const name = spot.token.tokenType.name;
  if (name === 'Inside') return base.kind === 'shift' ? 0 : null;
  if (name === 'OrAbove' || name === 'Below') return kinds.has('number') ? 1 : null;
  return kinds.has('date') ? (name === 'By' ? 1 : 2) : null;
}

/** 90%以上: behind a figure. */
export function orAboveFits(spot: Spot): Fit {
  const comparison = innermost(spot, 'comparison');
  return comparison !== null && leftTypes(spot, comparison.node).some(({ kind }) => kind === 'number') ? 30 : null;
}

/** 之后, 之前 behind a date. */
export function shiftFits(spot: Spot): Fit {
  const base = maybe(ruleAt(spot, 1) as CstNode, 'primary');
  if (base === null) return null;
  return spot.scopes().some((scope) => typeOf(scope, primaryNode(base))?.kind === 'date') ? 10 : null;
}

/** ＋ － × ÷ behind a figure. */
export function signFits(spot: Spot): Fit {
  const rule = ruleAt(spot) as CstNode;
  const [sum, part] = [maybe(rule, 'product'), maybe(rule, 'shifted')];
  const left = sum !== null ? product(sum) : part !== null ? shifted(part) : null;
  return left !== null && spot.scopes().some((scope) => typeOf(scope, left)?.kind === 'number') ? 60 : null;
}

/** publishedOn exists, F is supplied: behind the name of a field. */
export function askedFits(spot: Spot): Fit {
  const inner = ruleAt(spot) as CstNode;
  const rule = inner.name === 'stillAbsentEnglish' ? (ruleAt(spot, 1) as CstNode) : inner;
  if (rule.name !== 'comparison') return 50;
  const left = leftOf(rule);
  if (left?.kind !== 'name') return null;
  const fits = spot.scopes().map((scope) => {
    const found = resolve(scope, left.word);
    if (found?.kind !== 'field') return null;
    const { name } = spot.token.tokenType;
    if (name === 'Supplied') return 51;
    return found.field.mayBeNone ? (name === 'Exists' ? 1 : 7) : null;
  });
  return best(fits);
}

/** 没有备案日期: a field that may be none. */
export function existenceFits(spot: Spot): Fit {
  const rule = ruleAt(spot) as CstNode;
  if (token(rule, 'Measure') !== null || !['Has', 'No', 'StillNo'].some((name) => token(rule, name) !== null)) return null;
  const { stands } = spot.candidate;
  if (stands.kind !== 'field' || !stands.field.mayBeNone) return null;
  const found = spot.scopes().map((scope) => resolve(scope, nameNode(spot).word));
  const same = found.some((f) => f?.kind === 'field' && f.field.key === stands.field.key && f.field.list === stands.field.list);
  return same ? 1 : null;
}

/** An option of the field on the left that is not listed yet. */
export function optionFits(spot: Spot): Fit {
  const { stands } = spot.candidate;
  const comparison = innermost(spot, 'comparison');
  const left = comparison === null ? null : leftOf(comparison.node);
  if (stands.kind !== 'option' || left?.kind !== 'name') return null;
  const { option, field } = stands;
  const listed = (ruleAt(spot)?.children.OptionName ?? []).flatMap((t) => ('image' in t && t !== spot.token ? [t.image] : []));
  if (listed.includes(option.name) || (option.alias !== null && listed.includes(option.alias))) return null;
  const found = spot.scopes().map((scope) => resolve(scope, left.word));
  return found.some((f) => f?.kind === 'field' && f.field.key === field.key && f.field.list === field.list) ? 0 : null;
}

/** 每年, 每季度, 每月 stand only after whole periods at least as long; in English the periods follow. */
export function periodFits(spot: Spot): Fit {
  const window = innermost(spot, 'window')?.node;
  if (window === undefined) return 0;
  const each = maybe(window, 'each') ?? spot.path.find(({ name }) => name === 'each');
  const whole = maybe(window, 'wholePeriod') ?? spot.path.find(({ name }) => name === 'wholePeriod');
  if (each === undefined || each === null) return 0;
  if (token(window, 'ThisYear') !== null || token(window, 'AssessedYear') !== null) return 0;
  const begins = token(window, 'Last') === null;
  if (whole === undefined || whole === null) return begins ? 0 : null;
  if (begins && token(each, 'EachYear') !== null) return 0;
  const length = lengthOf({ ...window, children: { ...window.children, wholePeriod: [whole] } });
  return wholePeriods(length, eachOf(each)) ? 0 : null;
}
