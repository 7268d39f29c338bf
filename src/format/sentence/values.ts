import type { SentenceWord } from '../../../grammar/spellings.js';
import type { DurationNode, Node, OtherwiseNode, WindowNode } from '../../syntax/sentence-tree.js';
import type { Spelling } from '../spelling.js';
import { count, dateWords, figure } from './figures.js';
import { keyword, type Piece, piece } from './pieces.js';
import { comma, keywords, quotation, verbatim, type Writer } from './writer.js';

type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** 15人, 90%, 三分之二. */
export function number(w: Writer, { exact, percentage, unit, start }: NodeOf<'number'>): readonly Piece[] {
  const written = piece('figure', figure(exact, percentage), start);
  if (unit === null) return [written];
  return [written, piece('measure', w.source.words.slice(unit.start, unit.end), unit.start)];
}

/** A day; one that no calendar has stays as it was written, for the check to speak of. */
export function date(w: Writer, node: NodeOf<'date'>): Piece {
  return node.real ? piece('date', dateWords(node.from, node.to, w.spelling), node.start) : { ...verbatim(w, node), kind: 'date' };
}

/** 考核年度12月31日, assessed year 12-31. */
export function assessedDay({ spelling }: Writer, { month, day, start }: NodeOf<'assessedDay'>): Piece {
  const two = (n: number) => String(n).padStart(2, '0');
  return piece('date', spelling === 'zh' ? `考核年度${month}月${day}日` : `assessed year ${two(month)}-${two(day)}`, start);
}

/** 「…」, letter by letter. */
export function textValue({ source }: Writer, { start, end }: NodeOf<'text'>): Piece {
  return piece('text', `「${source.words.slice(start + 1, end - 1)}」`, start);
}

/** 15日, 15 days, or the name of an interpretation. */
export function duration(w: Writer, node: DurationNode, form: Spelling): readonly Piece[] {
  if (node.quote !== null) return [quotation(w, 'quote', node)];
  const unit = UNITS[node.unit ?? 'day'];
  return [piece('figure', figure(node.exact ?? '0', false), node.start), plural(unit, form, node.exact, node.start)];
}

const UNITS = { day: 'DayUnit', workingDay: 'WorkingDayUnit', month: 'MonthUnit', year: 'YearUnit' } as const;

/** 近三年, 近三个年度每年, 本年度每季度, “近三年来”. */
export function window(w: Writer, node: WindowNode): readonly Piece[] {
  const { quote, window: span, each, start } = node;
  if (quote !== null) return [quotation(w, 'quote', node)];
  // Not a whole number: the check will speak of it.
  if (span === null || span.kind === 'period' || ('n' in span && !Number.isInteger(span.n))) return [verbatim(w, node)];
  const form = w.spelling === 'en' && hasEnglish(node) ? 'en' : 'zh';
  if (form === 'en' && each !== null) return eachInEnglish(node, each);
  const eachWord = each === null ? [] : keywords('zh', start, EACH[each]);
  if (span.kind === 'thisYear') return [...keywords(form, start, 'ThisYear'), ...eachWord];
  if (span.kind === 'assessedYear' || span.kind === 'year') return [...keywords(form, start, 'AssessedYear'), ...eachWord];
  const unit = span.kind === 'last' ? UNITS[span.unit] : WHOLE_UNITS[span.unit];
  const n = piece('figure', count(String(span.n), form), start);
  return [...keywords(form, start, 'Last'), n, plural(unit, form, String(span.n), start), ...eachWord];
}

const WHOLE_UNITS = { year: 'WholeYear', quarter: 'WholeQuarter', month: 'WholeMonth' } as const;
const EACH = { year: 'EachYear', quarter: 'EachQuarter', month: 'EachMonth' } as const;

/** English says each only of whole periods, and each year only of years. */
function hasEnglish({ window: span, each }: WindowNode): boolean {
  if (each === null) return true;
  if (span?.kind === 'thisYear' || span?.kind === 'assessedYear') return each !== 'year';
  return span?.kind === 'lastPeriods' && (each !== 'year' || span.unit === 'year');
}

function eachInEnglish({ window: span, start }: WindowNode, each: 'year' | 'quarter' | 'month'): readonly Piece[] {
  if (span?.kind === 'assessedYear') return keywords('en', start, each === 'quarter' ? 'EachQuarterAssessed' : 'EachMonthAssessed');
  if (span?.kind !== 'lastPeriods') return keywords('en', start, each === 'quarter' ? 'EachQuarterThisYear' : 'EachMonthThisYear');
  const own = each === span.unit ? 'EachYear' : EACH[each];
  const n = piece('figure', String(span.n), start);
  return [...keywords('en', start, own), n, plural(WHOLE_UNITS[span.unit], 'en', String(span.n), start)];
}

/** years, and 1 year. */
function plural(unit: SentenceWord, form: Spelling, n: string | null, from: number): Piece {
  return keyword(unit, form, from, form === 'en' && n === '1' ? 1 : 0);
}

/** ，名单为空视为100%, ，名单为空时不适用; `, 100% if empty`, `, not applicable if empty`. */
export function whenEmpty(w: Writer, { exact, percentage, start }: OtherwiseNode): readonly Piece[] {
  if (exact === null) return [comma(w, start), keyword('EmptyNotApplicable', w.spelling, start)];
  const share = piece('figure', figure(exact, percentage), start);
  const words = w.spelling === 'zh' ? [keyword('EmptyAs', 'zh', start), share] : [share, keyword('IfEmpty', 'en', start)];
  return [comma(w, start), ...words];
}

/** ，除数为0时视为100%, ，除数为0时不适用; `, if the divisor is 0: 100%`. */
export function whenZero(w: Writer, { exact, percentage, start }: OtherwiseNode): readonly Piece[] {
  const value = exact === null ? null : piece('figure', figure(exact, percentage), start);
  if (w.spelling === 'zh')
    return [comma(w, start), ...(value === null ? [keyword('ZeroNotApplicable', 'zh', start)] : [keyword('ZeroAs', 'zh', start), value])];
  const words = [keyword('IfZero', 'en', start), piece('colon', ':', start), value ?? keyword('NotApplicable', 'en', start)];
  return [comma(w, start), ...words];
}
