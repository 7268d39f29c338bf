import type { IToken } from 'chevrotain';
import type { Names } from '../../grammar/names.js';
import { STRAY_WORDS } from '../../grammar/spellings.js';
import { sentenceFindings as F } from '../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../diagnostics/define.js';
import type { Diagnostic, Edit } from '../diagnostics/diagnostic.js';
import { rewrite, safely } from '../diagnostics/rewrite.js';
import { didYouMean, nearest } from '../text/nearest.js';
import type { Place } from '../text/place.js';
import type { Prepared } from '../text/prepared.js';
import { squeeze } from '../text/width.js';

/** Where the grammar stopped. */
interface Stop {
  readonly tokens: readonly IToken[];
  /** Index of the word it stopped at; −1 at the sentence's end. */
  readonly at: number;
  /** What stands before that word is a whole sentence. */
  readonly complete: boolean;
  readonly names: Names;
  readonly source: Prepared;
}

/** A slip that writers are known to make, told better than by what the grammar expected; null where it is not that one. */
type Slip = (stop: Stop) => Diagnostic | null;

/** In the order asked: parentheses first, because one too few moves the place where the grammar stops. */
export const SLIPS: readonly Slip[] = [
  unbalanced,
  notAtElsewhere,
  commaBetweenConditions,
  allDo,
  comparisonBeforeList,
  periodInside,
  quotedBeforeList,
  missingOf,
  missingAfter,
  doubleLimit,
  missingSatisfies,
  missingConnective,
];

/** A token's words; an interpretation's without its marks, since the message has its own. */
export function written(source: Prepared, token: IToken): string {
  const words = source.words.slice(token.startOffset, token.startOffset + token.image.length);
  return token.tokenType.name.startsWith('Quoted') ? words.slice(1, -1) : words;
}

function unbalanced({ tokens, source }: Stop): Diagnostic | null {
  const open: IToken[] = [];
  for (const token of tokens) {
    if (token.tokenType.name === 'LParen') open.push(token);
    else if (token.tokenType.name === 'RParen' && open.pop() === undefined)
      return F.unbalancedParenthesis(placeOf(source, token), { what: { zh: '多了一个“）”', en: 'one “）” too many' } });
  }
  const left = open.at(-1);
  if (left === undefined) return null;
  return F.unbalancedParenthesis(placeOf(source, left), { what: { zh: '这个“（”没有“）”', en: 'this “（” has no “）”' } });
}

/** 公开日期未在到期日以前: 未 has a meaning only in 未在…内. */
function notAtElsewhere({ tokens, at, source }: Stop): Diagnostic | null {
  const before = at < 0 ? tokens : tokens.slice(0, at);
  const i = before.map(({ tokenType }) => tokenType.name).lastIndexOf('NotAt');
  const not = before[i];
  if (not === undefined || before.slice(i).some(({ tokenType }) => ['Inside', 'And', 'Or'].includes(tokenType.name))) return null;
  const word = source.words.slice(not.startOffset, not.startOffset + 1);
  return F.strayWord(source.place(not.startOffset, not.startOffset + 1), { word, form: STRAY_WORDS.未 as Bilingual });
}

/** 已公开，已建立. */
function commaBetweenConditions({ tokens, at, source }: Stop): Diagnostic | null {
  const [before, found] = [tokens[at - 1], tokens[at]];
  if (found === undefined || before?.tokenType.name !== 'Comma' || !STARTS.has(found.tokenType.name)) return null;
  return F.missingConnective(placeOf(source, before), { found: written(source, found) }, { edits: connectives(placeOf(source, before)) });
}

/** 每名执法人员都持证. */
function allDo({ tokens, at, source }: Stop): Diagnostic | null {
  const found = tokens[at];
  if (found?.tokenType.name !== 'AllDo') return null;
  return F.strayWord(placeOf(source, found), { word: written(source, found), form: SATISFIES });
}

/** 不少于3名执法人员满足…: a list is counted by 至少. */
function comparisonBeforeList({ tokens, at, source }: Stop): Diagnostic | null {
  const found = tokens[at];
  const counted = found === undefined ? undefined : COUNTED[found.tokenType.name];
  const after = tokens.slice(at + 1, at + 4).map((t) => t.tokenType.name);
  if (found === undefined || counted === undefined || after[0] !== 'Numeral' || !after.includes('ListName')) return null;
  const place = placeOf(source, found);
  const form = { zh: `“${counted.zh}”：名单的记录用“至少”“至多”来数`, en: `“${counted.en}”: records of a list are counted so` };
  return F.strayWord(place, { word: written(source, found), form }, { edits: [safely(rewrite(place, counted.zh))] });
}

const COUNTED: Readonly<Record<string, Bilingual>> = {
  NoLess: { zh: '至少', en: 'at least' },
  NoMore: { zh: '至多', en: 'at most' },
};

/** 三年内没有处分 is 近三年没有处分. */
function periodInside({ tokens, at, source }: Stop): Diagnostic | null {
  // The grammar stops at the unit or at 内.
  const first = tokens[at]?.tokenType.name === 'Inside' ? at - 2 : at - 1;
  const [number, unit, inside] = tokens.slice(Math.max(0, first), first + 3);
  if (first < 0 || number?.tokenType.name !== 'Numeral' || inside?.tokenType.name !== 'Inside' || unit === undefined) return null;
  if (!['YearUnit', 'MonthUnit', 'DayUnit'].includes(unit.tokenType.name)) return null;
  const place = source.place(number.startOffset, inside.startOffset + inside.image.length);
  const right = `近${number.image}${unit.image}`;
  const word = `${number.image}${unit.image}${inside.image}`;
  return F.strayWord(place, { word, form: { zh: `“${right}”`, en: `“${right}”` } }, { edits: [rewrite(place, right)] });
}

/** 没有处分对象是领导班子成员处分记录: between a filter and its list stands 的. */
function missingOf({ tokens, at, complete, source }: Stop): Diagnostic | null {
  const [before, found] = [tokens[at - 1], tokens[at]];
  if (!complete || found?.tokenType.name !== 'ListName' || before === undefined || !ENDS_FILTER.has(before.tokenType.name)) return null;
  if (!tokens.slice(0, at).some((t) => OPENS_LIST.has(t.tokenType.name))) return null;
  const place = source.place(found.startOffset, found.startOffset);
  const edits = [safely({ zh: '加“的”', en: 'put “的” before it', replacements: [{ place, text: '的' }] })];
  const expected = { zh: '“的”：……的名单', en: '“的” between the condition and its list' };
  return F.unexpectedWord(placeOf(source, found), { found: written(source, found), expected }, { edits });
}

const ENDS_FILTER: ReadonlySet<string> = new Set(['OptionName', 'FieldName', 'Numeral', 'DateWord', 'AssessedDay', 'TextValue', 'Quoted']);

/** 备案日期在处罚决定日期15日内: a period runs after a day. */
function missingAfter({ tokens, at, source }: Stop): Diagnostic | null {
  const [before, found, unit, inside] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (at < 1 || found?.tokenType.name !== 'Numeral' || before?.tokenType.name !== 'FieldName' || inside?.tokenType.name !== 'Inside')
    return null;
  if (unit === undefined || !unit.tokenType.name.endsWith('Unit')) return null;
  const place = source.place(found.startOffset, found.startOffset);
  const edits: Edit[] = [{ zh: '加“之后”', en: 'put “之后” (after) before it', replacements: [{ place, text: '之后' }] }];
  const expected = { zh: '“之后”：在……之后15日内', en: '“之后”: within 15 days after …' };
  return F.unexpectedWord(placeOf(source, found), { found: written(source, found), expected }, { edits });
}

/** 达到90%以上, 不低于90%以上: the limit is said twice. */
function doubleLimit({ tokens, at, source }: Stop): Diagnostic | null {
  const found = tokens[at];
  if (found === undefined || (found.tokenType.name !== 'OrAbove' && found.tokenType.name !== 'Below')) return null;
  const order = tokens.slice(Math.max(0, at - 3), at).find((t) => ORDER_WORDS.has(t.tokenType.name));
  if (order === undefined) return null;
  const word = written(source, found);
  const without: Edit = { zh: `去掉“${word}”`, en: `take “${word}” out`, replacements: [{ place: placeOf(source, found), text: '' }] };
  // 不低于90%以上 is ≥ either way; 超过90%以上 may mean > or ≥.
  const edits = [SAYS_THE_SAME[order.tokenType.name] === found.tokenType.name ? safely(without) : without];
  const form = { zh: `“${written(source, order)}”一个词就够`, en: `“${written(source, order)}” alone` };
  return F.strayWord(placeOf(source, found), { word, form }, { edits });
}

const SAYS_THE_SAME: Readonly<Record<string, string>> = { NoLess: 'OrAbove', NoMore: 'Below' };
const ORDER_WORDS: ReadonlySet<string> = new Set(['NoLess', 'NoMore', 'More', 'Less']);

/** “近五年来”没有处分: before a list only an interpretation that is a window has a meaning, unless it ends a filter. */
function quotedBeforeList({ tokens, at, complete, names, source }: Stop): Diagnostic | null {
  const [quoted, found] = [tokens[at - 1], tokens[at]];
  if (complete && found?.tokenType.name === 'ListName') return null;
  if (quoted?.tokenType.name !== 'Quoted' || found === undefined || !OPENS_LIST.has(found.tokenType.name)) return null;
  const place = placeOf(source, quoted);
  const name = written(source, quoted);
  if (names.interpretations.has(squeeze(name))) {
    const needed = { zh: '一段期间，例如近三年', en: 'a window such as 近三年 (the last 3 years)' };
    return F.unfitInterpretation(place, { name, value: { zh: '另一类内容', en: 'something of another kind' }, needed });
  }
  const near = nearest(name, names.interpretations);
  const edits = near.map((n) => rewrite(place, `“${n}”`));
  return F.unknownInterpretation(place, { name, hint: didYouMean(near) }, { edits });
}

const OPENS_LIST: ReadonlySet<string> = new Set(['No', 'Has', 'Every', 'AtLeast', 'AtMost', 'Exactly', 'ListName']);

/** 每名执法人员持证: what is missing between a list and its field is 满足. */
function missingSatisfies({ tokens, at, complete, source }: Stop): Diagnostic | null {
  const [before, found] = [tokens[at - 1], tokens[at]];
  if (!complete || found?.tokenType.name !== 'FieldName' || before?.tokenType.name !== 'ListName') return null;
  const text = /^[A-Za-z]/.test(found.image) ? 'satisfies ' : '满足';
  const place = source.place(found.startOffset, found.startOffset);
  const edits = [safely({ zh: '加“满足”', en: 'put “satisfies” (满足) before it', replacements: [{ place, text }] })];
  return F.unexpectedWord(placeOf(source, found), { found: written(source, found), expected: SATISFIES }, { edits });
}

const SATISFIES: Bilingual = { zh: '“满足”：每…满足…', en: '“satisfies”: every … satisfies …' };

/** A comma, or the beginning of another condition, after one that is complete. */
function missingConnective({ tokens, at, complete, source }: Stop): Diagnostic | null {
  const found = tokens[at];
  if (!complete || found === undefined) return null;
  const comma = found.tokenType.name === 'Comma';
  const begins = comma ? tokens[at + 1] : found;
  if (begins === undefined || !STARTS.has(begins.tokenType.name)) return null;
  const place = source.place(found.startOffset, found.startOffset + (comma ? 1 : 0));
  return F.missingConnective(placeOf(source, found), { found: written(source, found) }, { edits: connectives(place) });
}

/** Words that begin a condition. */
const STARTS: ReadonlySet<string> = new Set([
  'FieldName',
  'ListName',
  'Every',
  'No',
  'Has',
  'AtLeast',
  'AtMost',
  'Exactly',
  'Not',
  'LParen',
  'Last',
  'ThisYear',
  'AssessedYear',
  'QuotedWindow',
  'Supplied',
]);

function connectives(place: Place): Edit[] {
  return [
    { zh: '加“且”', en: 'join with “且” (and)', replacements: [{ place, text: '且' }] },
    { zh: '加“或者”', en: 'join with “或者” (or)', replacements: [{ place, text: '或者' }] },
  ];
}

function placeOf(source: Prepared, token: IToken): Place {
  return source.place(token.startOffset, token.startOffset + token.image.length);
}
