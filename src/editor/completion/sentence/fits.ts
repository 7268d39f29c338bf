import type { CstNode } from '../../../../grammar/parser.js';
import { SENTENCE_WORDS } from '../../../../grammar/spellings.js';
import { maybe, token } from '../../../syntax/read-tree/cst.js';
import { beginning, opensUsually, operandFits, USUAL } from './beginnings.js';
import { afterConditionFits, closingFits, joinFits, markFits } from './joins.js';
import { listFits, measureFits, overFieldFits, overWordFits } from './lists.js';
import { leftOf, needAt, typeOf } from './operand.js';
import {
  askedFits,
  comparisonFits,
  deadlineEndFits,
  existenceFits,
  optionFits,
  orAboveFits,
  periodFits,
  shiftFits,
  signFits,
} from './operators.js';
import { filteredLists, linksIn } from './scopes.js';
import { begins, type Fit, innermost, ruleAt, type Spot, wordsIn } from './spot.js';

/**
 * How well a word fits where the grammar lets it stand, 0 best: whether a sentence that goes on so can have a meaning. Null: no.
 * What decides is the meaning itself (src/model/meaning), asked about the smallest part around the word.
 */
export function fitOf(spot: Spot): Fit {
  if (spot.scopes().length === 0 || !opensUsually(spot) || beginsChineseOnly(spot)) return null;
  const primary = innermost(spot, 'primary');
  if (primary !== null && begins(spot, primary.index)) return operandFits(spot, primary.index);
  const special = `${ruleAt(spot)?.name}.${spot.token.tokenType.name}`;
  const ask = BY_RULE[special] ?? BY_WORD[spot.token.tokenType.name];
  return ask === undefined ? USUAL : ask(spot);
}

/** 持证的人员: what only 的 can end has no end in English, which says officers where …. */
function beginsChineseOnly(spot: Spot): boolean {
  const filtered = spot.written === 'en' ? innermost(spot, 'filtered') : null;
  return filtered !== null && begins(spot, filtered.index);
}

type Ask = (spot: Spot) => Fit;

/** By the rule a word stands in, where it may stand in several. */
const BY_RULE: Readonly<Record<string, Ask>> = {
  'quantified.FieldName': existenceFits,
  'quantified.Satisfies': (spot) => (token(ruleAt(spot) as CstNode, 'FieldName') === null ? satisfiesFits(spot) : null),
  'aggregateEnglish.Satisfies': (spot) => (spot.candidate.word === SATISFYING ? USUAL : null),
  'suppliedTest.FieldName': () => 1,
  'overField.FieldName': overFieldFits,
  'aggregateEnglish.FieldName': overFieldFits,
  'filtered.Of': (spot) => (filters(spot) ? -1 : null),
  'aggregateTail.Of': (spot) => (token(ruleAt(spot) as CstNode, 'Among') === null ? 1 : afterConditionFits(spot, ruleAt(spot), 1)),
  'deadline.After': deadlineEndFits,
  'deadline.Before': deadlineEndFits,
  'deadline.Below': deadlineEndFits,
  'deadline.OrAbove': deadlineEndFits,
  'deadline.Inside': deadlineEndFits,
  'deadline.By': (spot) => (token(ruleAt(spot) as CstNode, 'At') === null ? comparisonFits(spot) : deadlineEndFits(spot)),
  'deadline.Later': () => 0,
  'shiftEnglish.Later': () => 0,
  'shiftEnglish.Earlier': () => 1,
  'quantified.Every': beginning,
  'quantified.No': beginning,
  'quantified.Has': beginning,
  'bound.AtLeast': beginning,
  'bound.AtMost': beginning,
  'bound.Exactly': beginning,
  'itemsHead.Below': beginning,
  'itemsHead.AllOf': beginning,
  'itemsHead.AnyOf': beginning,
  'itemsHead.EachItem': () => -20,
  'orAbove.OrAbove': orAboveFits,
  'orAbove.Below': orAboveFits,
  'chain.Comma': (spot) => afterConditionFits(spot),
  'itemEnd.Comma': (spot) => afterConditionFits(spot, ruleAt(spot, 1)),
  'itemEnd.Semicolon': (spot) => afterConditionFits(spot, ruleAt(spot, 1)),
  'itemEnd.Stop': (spot) => afterConditionFits(spot, ruleAt(spot, 1)),
  // Nothing behind the mark tells yet which of the two it begins.
  'whenEmpty.Comma': (spot) => aboutShare(spot, 7) ?? aboutQuotient(spot, 7),
  'whenEmpty.LParen': (spot) => aboutShare(spot, 80) ?? aboutQuotient(spot, 80),
  'whenEmpty.EmptyAs': (spot) => aboutShare(spot, 7),
  'whenEmpty.IfEmpty': (spot) => aboutShare(spot, 2),
  'whenEmpty.EmptyNotApplicable': (spot) => aboutShare(spot, 8),
  'whenZero.Comma': (spot) => aboutQuotient(spot, 7),
  'whenZero.LParen': (spot) => aboutQuotient(spot, 80),
  'zeroWords.ZeroNotApplicable': (spot) => aboutQuotient(spot, 6),
  'zeroWords.ZeroAs': (spot) => aboutQuotient(spot, 7),
  'zeroWords.IfZero': (spot) => aboutQuotient(spot, 6),
  'zeroWords.NotApplicable': () => 0,
  'zeroWords.Colon': () => 0,
  'stillAbsent.FieldName': existenceFits,
  'stillAbsent.StillNo': stillNoFits,
  'choice.Comma': () => 85,
  'choice.Enum': (spot) => ((token(ruleAt(spot) as CstNode, 'OneOf') ?? token(ruleAt(spot) as CstNode, 'NotOneOf')) === null ? 60 : 0),
  'aggregateTail.Supplied': () => 50,
  'suppliedTest.Supplied': () => 73,
};

const BY_WORD: Readonly<Record<string, Ask>> = {
  And: joinFits,
  Or: (spot) => (joinFits(spot) === null ? null : 1),
  Stop: (spot) => afterConditionFits(spot),
  Semicolon: (spot) => afterConditionFits(spot),
  RParen: closingFits,
  Mark: markFits,
  InnerMark: markFits,
  ListName: listFits,
  OptionName: optionFits,
  Measure: measureFits,
  Quoted: (spot) => durationFits(spot),
  Is: comparisonFits,
  IsNot: comparisonFits,
  OneOf: comparisonFits,
  NotOneOf: comparisonFits,
  NoLess: comparisonFits,
  NoMore: comparisonFits,
  More: comparisonFits,
  Less: comparisonFits,
  Equal: comparisonFits,
  Unequal: comparisonFits,
  AtLeast: comparisonFits,
  AtMost: comparisonFits,
  Earlier: comparisonFits,
  Later: comparisonFits,
  NotEarlier: comparisonFits,
  NotLater: comparisonFits,
  At: comparisonFits,
  Within: comparisonFits,
  NotAt: comparisonFits,
  NotWithin: comparisonFits,
  After: shiftFits,
  Before: shiftFits,
  Plus: signFits,
  Minus: signFits,
  Times: signFits,
  Divide: signFits,
  Exists: askedFits,
  StillAbsent: askedFits,
  Supplied: askedFits,
  Sum: overWordFits,
  Mean: overWordFits,
  Largest: overWordFits,
  Smallest: overWordFits,
  Earliest: overWordFits,
  Latest: overWordFits,
  EachYear: periodFits,
  EachQuarter: periodFits,
  EachMonth: periodFits,
  WholeYear: periodFits,
  WholeQuarter: periodFits,
  WholeMonth: periodFits,
  Not: () => 50,
  LParen: () => 70,
  Comma: () => 88,
  Colon: () => 3,
  DayUnit: unitOfTimeFits,
  WorkingDayUnit: unitOfTimeFits,
  MonthUnit: unitOfTimeFits,
  YearUnit: unitOfTimeFits,
  Where: () => 2,
  Among: () => 2,
};

const [SATISFIES, SATISFY, SATISFYING] = SENTENCE_WORDS.Satisfies.en as readonly string[];

/** every officers satisfies, no officers satisfy; 满足 is one word. */
function satisfiesFits(spot: Spot): Fit {
  if (spot.written === 'zh') return 0;
  const every = token(ruleAt(spot) as CstNode, 'Every') !== null;
  return spot.candidate.word === (every ? SATISFIES : SATISFY) ? 0 : null;
}

/** Whether what is written may be the filter of some list. */
function filters(spot: Spot): boolean {
  const chain = maybe(ruleAt(spot) as CstNode, 'chain');
  const around = spot.path.slice(0, -1);
  return chain !== null && spot.scopes().some((scope) => filteredLists(scope, around, linksIn(chain, spot.path)).length > 0);
}

/** 名单为空视为100% says something only of a share that says nothing of it yet; a comma may close it. */
function aboutShare(spot: Spot, rank: number): Fit {
  const [said, about] = [ruleAt(spot) as CstNode, ruleAt(spot, 1) as CstNode];
  if (token(said, 'Numeral') !== null && spot.token.tokenType.name === 'Comma') return rank;
  const around = [...wordsIn(about), ...(about.children.whenEmpty?.includes(said) ? [] : wordsIn(said))];
  const words = around.map(({ tokenType }) => tokenType.name);
  const [candidate, free] = [spot.token.tokenType.name, words.filter((name) => SAYS_EMPTY.has(name)).length <= own(spot)];
  const averaged = AVERAGED.some((name) => words.includes(name)) && candidate !== 'EmptyAs' && candidate !== 'IfEmpty';
  return free && (words.includes('Share') || averaged) ? rank : null;
}

function own({ token: { tokenType } }: Spot): number {
  return SAYS_EMPTY.has(tokenType.name) ? 1 : 0;
}

const SAYS_EMPTY: ReadonlySet<string> = new Set(['EmptyAs', 'IfEmpty', 'EmptyNotApplicable']);

/** Of these an empty list can be said to be 不适用, and nothing else. */
const AVERAGED: readonly string[] = ['Mean', 'Largest', 'Smallest', 'Earliest', 'Latest'];

/** 除数为0时不适用 says something only of a quotient of which nothing is said yet; a comma may close it. */
function aboutQuotient(spot: Spot, rank: number): Fit {
  const closes = spot.token.tokenType.name === 'Comma' && maybe(ruleAt(spot) as CstNode, 'zeroWords') !== null;
  // A rule that is not read to its end is not yet a part of the one around it.
  const words = new Set(spot.path.slice(innermost(spot, 'comparison')?.index ?? 0).flatMap(wordsIn));
  const names = [...words].filter((word) => word !== spot.token).map(({ tokenType }) => tokenType.name);
  const said = names.filter((name) => SAYS_ZERO.has(name)).length;
  return closes || names.filter((name) => name === 'Divide').length > said ? rank : null;
}

const SAYS_ZERO: ReadonlySet<string> = new Set(['ZeroNotApplicable', 'ZeroAs', 'IfZero']);

/** 到公开日期仍没有: behind a date. */
function stillNoFits(spot: Spot): Fit {
  const base = leftOf(ruleAt(spot) as CstNode);
  return base !== null && spot.scopes().some((scope) => typeOf(scope, base)?.kind === 'date') ? 0 : null;
}

/** “及时报送备案” behind 之后. */
function durationFits(spot: Spot): Fit {
  const { stands } = spot.candidate;
  if (ruleAt(spot)?.name !== 'duration') return null;
  return stands.kind === 'interpretation' && stands.value.kind === 'duration' ? -1 : null;
}

/** 日, 个月 behind a figure; that a period stands before its day (15 days after D) is English only. */
function unitOfTimeFits(spot: Spot): Fit {
  if (ruleAt(spot)?.name === 'window') return -UNITS.indexOf(spot.token.tokenType.name);
  if (ruleAt(spot, 1)?.name !== 'shiftEnglish') return UNITS.indexOf(spot.token.tokenType.name);
  const primary = innermost(spot, 'primary');
  if (primary === null || !/^[A-Za-z]/.test(spot.candidate.word)) return null;
  const dates = spot.scopes().some((scope) => [null, 'date'].includes(needAt(spot, scope, primary.index).kind));
  return dates ? 20 : null;
}

const UNITS: readonly string[] = ['DayUnit', 'WorkingDayUnit', 'MonthUnit', 'YearUnit'];
