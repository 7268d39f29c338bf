import type { IToken } from 'chevrotain';
import type { Cut, Stretch } from '../../grammar/cut.js';
import type { Names } from '../../grammar/names.js';
import { sentenceFindings as F } from '../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../diagnostics/define.js';
import { rewrite, safely } from '../diagnostics/rewrite.js';
import { didYouMean, nearest, withoutOpposites } from '../text/nearest.js';
import type { Prepared } from '../text/prepared.js';
import { squeeze } from '../text/width.js';
import { reportMisusedOption } from './misused-option.js';
import type { Report } from './tree.js';

/**
 * Reports the words of a sentence that nobody declared, each with the declared names nearest to it. What stands where
 * an option of an unknown field would is passed over: it has no options to be one of.
 */
export function reportUnknownWords(names: Names, cut: Cut, source: Prepared, report: Report): void {
  const all = widened(names, cut, source.folded);
  // What was cut out of an unknown word is no word of its own.
  const tokens = cut.tokens.filter((t) => !all.some((s) => t.startOffset >= s.start && t.startOffset < s.end));
  all.forEach((word, i) => {
    if (!followsUnknownField(tokens, all.slice(0, i), word)) reportUnknown(names, tokens, word, source, report);
  });
}

/** 对像是领导班子成员: the field is unknown, and so is everything that would be its option. */
function followsUnknownField(tokens: readonly IToken[], earlier: readonly Stretch[], word: Stretch): boolean {
  const relation = tokens.filter((t) => t.startOffset < word.start && RELATIONS.has(t.tokenType.name)).at(-1);
  return (
    relation !== undefined &&
    earlier.some((e) => e.end === relation.startOffset) &&
    !tokens.some((t) => t.startOffset > relation.startOffset && t.startOffset < word.start && JOINS.has(t.tokenType.name))
  );
}

const RELATIONS: ReadonlySet<string> = new Set(['Is', 'IsNot', 'OneOf', 'NotOneOf']);
const JOINS: ReadonlySet<string> = new Set(['And', 'Or', 'Satisfies', 'Of', 'Among']);

function reportUnknown(names: Names, tokens: readonly IToken[], word: Stretch, source: Prepared, report: Report): void {
  const place = source.place(word.start, word.end);
  const written = source.words.slice(word.start, word.end);
  const field = fieldBefore(tokens, word.start);
  const options = field === null ? undefined : names.options.get(field);
  if (field !== null && options !== undefined) {
    const interpretation = asInterpretation(names, written);
    if (interpretation !== null) {
      report(F.unknownName(place, { name: written, hint: interpretation.hint }, { edits: [rewrite(place, interpretation.text)] }));
      return;
    }
    const near = withoutOpposites(written, nearest(written, options, 3));
    const joined = /^(?:和|与|及|或|跟)(.+)$/.exec(written)?.[1];
    const edits =
      joined !== undefined && options.has(joined) ? [safely(rewrite(place, `、${joined}`))] : near.map((n) => rewrite(place, n));
    report(F.optionNotDeclared(place, { name: field, option: written, options: shown(options, written).join('、') }, { edits }));
    return;
  }
  if (reportMisusedOption(names, tokens, { source, start: word.start, end: word.end }, report)) return;
  const mended = asInterpretation(names, written) ?? asOption(names, written);
  if (mended !== null) {
    report(F.unknownName(place, { name: written, hint: mended.hint }, { edits: [rewrite(place, mended.text)] }));
    return;
  }
  const near = withoutOpposites(written, nearest(written, declared(names)));
  report(F.unknownName(place, { name: written, hint: didYouMean(near) }, { edits: near.map((n) => rewrite(place, n)) }));
}

interface Mended {
  readonly text: string;
  readonly hint: Bilingual;
}

/** 之后及时报送备案内: an interpretation stands in quotation marks. */
function asInterpretation(names: Names, written: string): Mended | null {
  if (!names.interpretations.has(squeeze(written))) return null;
  return { text: `“${written}”`, hint: { zh: '（这是一条解释，要加引号）', en: ' (it is an interpretation: put it in quotation marks)' } };
}

/** 没有领导班子成员的处分记录: an option stands behind its field. */
function asOption(names: Names, written: string): Mended | null {
  const field = [...names.options].find(([, options]) => options.has(written))?.[0];
  if (field === undefined) return null;
  const text = `${field}是${written}`;
  return { text, hint: { zh: `（这是选项，写成“${text}”）`, en: ` (it is an option: write “${text}”)` } };
}

/** Options as a writer of this spelling knows them: Chinese names, or aliases where one was tried. */
function shown(options: ReadonlySet<string>, written: string): string[] {
  const latin = /^[A-Za-z]/.test(written);
  const fitting = [...options].filter((o) => /^[A-Za-z]/.test(o) === latin);
  return fitting.length > 0 ? fitting : [...options];
}

/** The field on whose options a word at `start` would be one. */
function fieldBefore(tokens: readonly IToken[], start: number): string | null {
  const before = tokens.filter((t) => t.startOffset < start);
  let i = before.length - 1;
  while (i >= 0 && ['OptionName', 'Enum', 'Comma'].includes(before[i]?.tokenType.name ?? '')) i -= 1;
  if (!['Is', 'IsNot', 'OneOf', 'NotOneOf'].includes(before[i]?.tokenType.name ?? '')) return null;
  const field = before[i - 1];
  return field?.tokenType.name === 'FieldName' ? field.image : null;
}

/**
 * An unknown name often holds short words of ours (从业人员 holds 人): stretches with only such between them
 * are shown as one.
 */
function widened(names: Names, cut: Cut, folded: string): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of cut.unknown) {
    const last = result.at(-1);
    const between = last === undefined ? [] : cut.tokens.filter((t) => t.startOffset >= last.end && t.startOffset < stretch.start);
    const short =
      between.length === 1 &&
      between[0]?.image.length === 1 &&
      ['Measure', 'At', 'Among', 'Has', 'DayUnit', 'YearUnit', 'Inside', 'Last'].includes(between[0].tokenType.name);
    if (last !== undefined && short && last.end === between[0]?.startOffset && stretch.start === last.end + 1)
      result.splice(-1, 1, { start: last.start, end: stretch.end, text: folded.slice(last.start, stretch.end) });
    else result.push(stretch);
  }
  return result.map((s) =>
    withWordsBefore(names, withNameAfter(withMeasureAfter(s, cut.tokens, folded), cut.tokens, folded), cut.tokens, folded),
  );
}

/** 从业人: a measure word glued to the end of an unknown word belongs to it. */
function withMeasureAfter(s: Stretch, tokens: readonly IToken[], folded: string): Stretch {
  const next = tokens.find((t) => t.startOffset === s.end);
  if (next === undefined || next.tokenType.name !== 'Measure' || /[A-Za-z0-9_]/.test(s.text.at(-1) ?? '')) return s;
  return { start: s.start, end: s.end + next.image.length, text: folded.slice(s.start, s.end + next.image.length) };
}

/** 从业人员 where 人员 is declared: to its writer it was one name. */
function withNameAfter(s: Stretch, tokens: readonly IToken[], folded: string): Stretch {
  const next = tokens.find((t) => t.startOffset === s.end);
  if (
    next === undefined ||
    !['FieldName', 'ListName', 'OptionName'].includes(next.tokenType.name) ||
    /[A-Za-z0-9_]/.test(s.text.at(-1) ?? '')
  )
    return s;
  const end = s.end + next.image.length;
  return { start: s.start, end, text: folded.slice(s.start, end) };
}

/**
 * 处分对像 where 处 and 分 are measure words and 处分 may be a list: what stands glued before an unknown word was part of
 * it, where a measure word has nothing to measure, or where the longer word is like a declared one.
 */
function withWordsBefore(names: Names, s: Stretch, tokens: readonly IToken[], folded: string): Stretch {
  let start = s.start;
  for (;;) {
    const i = tokens.findIndex((t) => t.startOffset + t.image.length === start);
    const before = tokens[i];
    if (before?.tokenType.name !== 'Measure' || COUNTERS.has(tokens[i - 1]?.tokenType.name ?? '')) break;
    start = before.startOffset;
  }
  const own = { start, end: s.end, text: folded.slice(start, s.end) };
  const name = tokens.find((t) => t.startOffset + t.image.length === start && ['FieldName', 'ListName'].includes(t.tokenType.name));
  if (name === undefined) return own;
  const longer = { start: name.startOffset, end: s.end, text: folded.slice(name.startOffset, s.end) };
  return nearest(longer.text, declared(names)).length > 0 && nearest(own.text, declared(names)).length === 0 ? longer : own;
}

/** Words after which a measure word measures. */
const COUNTERS: ReadonlySet<string> = new Set(['Every', 'No', 'Has', 'Numeral']);

function declared(names: Names): string[] {
  const words = [...names.words].filter(([, kind]) => kind !== 'measure').map(([w]) => w);
  return [...words, ...names.aliases.keys()];
}
