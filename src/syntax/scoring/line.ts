import { foldedOf, type Phrase, phrase } from '../phrase.js';
import type { SentenceReader } from '../read-sentence.js';
import type { EffectWord, LineFormSyntax, PartStep, PointsSyntax, ScoreLineSyntax } from '../scoring-tree.js';
import type { Report } from '../tree.js';
import { amountOf, amountPattern, englishAmount, splitJudges, unrangedIn, VERB } from './amount.js';
import { readComputed } from './computed.js';
import { unreadableLine } from './examples.js';
import { itemsIn } from './items.js';
import { listForm } from './list-form.js';
import { FIGURE, figureOf, match, withoutEnd } from './piece.js';
import { conditionIn, countedIn, valueIn } from './slots.js';

/** Who reads a line: the names its sentences may use, and where findings go. */
export interface LineReading {
  readonly reader: SentenceReader;
  readonly report: Report;
}

/**
 * Reads the words behind 扣分, 得分, 加分 or 减分. In: which of them, the words; `level`: how its items would be marked. Out: the line;
 * its form is null where the words fit none, which is reported.
 */
export function readLine(effect: EffectWord, words: Phrase, to: LineReading, level: 'outer' | 'inner' = 'outer'): ScoreLineSyntax {
  const whole = withoutEnd(words);
  const listed = itemsIn(whole, level, to.report);
  const list = listForm(effect, withoutEnd(listed?.head ?? whole), listed?.items ?? [], to, level);
  if (list !== null) return { effect, ...list, at: whole };
  const { rest, atMost } = splitAtMost(whole, effect);
  const form = formOf(effect, rest, to);
  // A line without a range is asked for one by a check (model/checks/scoring/judges.ts), which knows its 分值.
  if (form === null && unrangedIn(whole) === null) unreadableLine(effect, whole, to.report);
  return { effect, form, atMost, at: whole };
}

/** ，至多扣4分 at the end. */
export function splitAtMost(words: Phrase, effect: EffectWord): { readonly rest: Phrase; readonly atMost: PointsSyntax | null } {
  const found = match(
    words,
    new RegExp(String.raw`^(?<rest>.+?)\s*,\s*(?:至多|最多)${VERB[effect]}\s*(?<n>${FIGURE})\s*分?$`),
    new RegExp(String.raw`^(?<rest>.+?)\s*,\s*at most (?<n>${FIGURE})$`),
  );
  const atMost = found === null ? null : figureOf(found.group('n'));
  return found === null || atMost === null ? { rest: words, atMost: null } : { rest: found.group('rest'), atMost };
}

function formOf(effect: EffectWord, words: Phrase, to: LineReading): LineFormSyntax | null {
  const { rest, partStep } = splitPartStep(words);
  return (
    readComputed(effect, rest, to) ??
    distance(effect, rest, partStep, to) ??
    each(effect, rest, partStep, to) ??
    (partStep === null ? fixed(effect, rest, to) : null)
  );
}

/** ，不足10个百分点的不扣 at the end. */
function splitPartStep(words: Phrase): { readonly rest: Phrase; readonly partStep: PartStep | null } {
  for (const [partStep, pattern] of PART_STEPS) {
    const found = match(words, pattern);
    if (found !== null) return { rest: found.group('rest'), partStep };
  }
  return { rest: words, partStep: null };
}

const PART_STEPS: readonly (readonly [PartStep, RegExp])[] = [
  ['dropped', /^(?<rest>.+?)\s*,\s*(?:不足[^,]+的不[扣得加减]|part steps dropped)$/],
  ['proRata', /^(?<rest>.+?)\s*,\s*(?:不足[^,]+的按比例[扣得加减算]|part steps pro rata)$/],
  ['countedWhole', /^(?<rest>.+?)\s*,\s*(?:不足[^,]+的按[^,]+[扣得加减算]|part steps counted whole)$/],
];

/** 结案率低于90%的，每低10个百分点扣1分. */
function distance(effect: EffectWord, words: Phrase, partStep: PartStep | null, { reader, report }: LineReading): LineFormSyntax | null {
  const found = match(
    words,
    new RegExp(
      String.raw`^(?<compared>.+)的\s*,\s*每(?<word>[低高少多晚])\s*(?<step>${FIGURE})\s*(?<unit>\S*?)\s*${VERB[effect]}\s*(?<n>${FIGURE})\s*分?$`,
    ),
    new RegExp(String.raw`^(?<n>${FIGURE}) for each (?<step>${FIGURE})(?: (?<unit>\S.*?))? by which (?<compared>.+)$`),
  );
  if (found === null) return null;
  const [step, points] = [figureOf(found.group('step')), figureOf(found.group('n'))];
  if (step === null || points === null || step.percentage) return null;
  const compared = conditionIn(found.group('compared'), reader, report);
  const direction = found.has('word') ? DIRECTIONS[foldedOf(found.group('word'))] : englishDirection(compared.tree);
  if (direction === undefined) return null;
  const unit = found.has('unit') && foldedOf(found.group('unit')) !== '' ? found.group('unit') : null;
  return { kind: 'distance', compared, direction, step, unit, points, partStep };
}

const DIRECTIONS: Readonly<Record<string, 'low' | 'high' | 'few' | 'many' | 'late'>> = {
  低: 'low',
  高: 'high',
  少: 'few',
  多: 'many',
  晚: 'late',
};

/** In English the comparison itself says it; a tree that is none is reported by its meaning. */
function englishDirection(tree: ReturnType<typeof conditionIn>['tree']): 'low' | 'high' | 'late' {
  if (tree?.kind !== 'order') return 'low';
  if (tree.order === 'gt' && tree.ofDates) return 'late';
  return tree.order === 'gt' ? 'high' : 'low';
}

/** 每有1件L满足C的，扣2分; 迟报次数每有1次的，扣0.5分. */
function each(effect: EffectWord, words: Phrase, partStep: PartStep | null, to: LineReading): LineFormSyntax | null {
  return eachInChinese(effect, words, partStep, to) ?? eachInEnglish(words, partStep, to);
}

function eachInChinese(
  effect: EffectWord,
  words: Phrase,
  partStep: PartStep | null,
  { reader, report }: LineReading,
): LineFormSyntax | null {
  const found = match(
    words,
    new RegExp(String.raw`^(?<before>.*?)每有\s*(?<step>${FIGURE})\s*(?<counted>.*?)的?\s*,\s*(?<amount>${amountPattern(effect)})$`),
  );
  const step = found === null ? null : figureOf(found.group('step'));
  if (found === null || step === null) return null;
  const amount = amountOf(found.group('amount'), effect, reader, report);
  if (amount === null) return null;
  const [before, counted] = [found.group('before'), found.group('counted')];
  if (foldedOf(before) === '') return { kind: 'each', step, counted: countedIn(counted, reader, report), amount, partStep };
  const measure = foldedOf(counted) === '' ? null : counted;
  return { kind: 'eachOf', step, measure, value: valueIn(before, reader, report), amount, partStep };
}

function eachInEnglish(words: Phrase, partStep: PartStep | null, { reader, report }: LineReading): LineFormSyntax | null {
  const { rest, judges } = splitJudges(words);
  const found = match(
    rest,
    new RegExp(String.raw`^(?<amount>.+?) for each (?<step>${FIGURE})(?<of>\s*(?<measure>[^\x00-\x7f\s]{1,4})? of)? (?<counted>.+)$`),
  );
  const step = found === null ? null : figureOf(found.group('step'));
  const amount = found === null ? null : englishAmount(found.group('amount'), judges, reader, report);
  if (found === null || step === null || amount === null) return null;
  const counted = found.group('counted');
  const measure = found.has('measure') ? found.group('measure') : null;
  if (found.has('of')) return { kind: 'eachOf', step, measure, value: valueIn(counted, reader, report), amount, partStep };
  return { kind: 'each', step, counted: countedIn(counted, reader, report), amount, partStep };
}

/** C的，扣5分. */
function fixed(effect: EffectWord, words: Phrase, to: LineReading): LineFormSyntax | null {
  return fixedInChinese(effect, words, to) ?? fixedInEnglish(words, to);
}

function fixedInChinese(effect: EffectWord, words: Phrase, { reader, report }: LineReading): LineFormSyntax | null {
  const alone = new RegExp(`^(?<amount>${amountPattern(effect)})$`);
  const found = match(words, alone, new RegExp(String.raw`^(?<condition>.+)\s*,\s*(?<amount>${amountPattern(effect)})$`));
  if (found === null) return null;
  const amount = amountOf(found.group('amount'), effect, reader, report);
  if (amount === null || (!found.has('condition') && amount.kind !== 'judged')) return null;
  if (!found.has('condition')) return { kind: 'fixed', condition: null, amount };
  return { kind: 'fixed', condition: conditionIn(withoutDe(found.group('condition')), reader, report), amount };
}

function fixedInEnglish(words: Phrase, { reader, report }: LineReading): LineFormSyntax | null {
  const { rest, judges } = splitJudges(words);
  const found = match(rest, /^(?<amount>.+?) if (?<condition>.+)$/);
  const amount = englishAmount(found === null ? rest : found.group('amount'), judges, reader, report);
  if (amount === null || (found === null && amount.kind !== 'judged')) return null;
  return { kind: 'fixed', condition: found === null ? null : conditionIn(found.group('condition'), reader, report), amount };
}

/** The 的 that closes a condition before a comma. */
export function withoutDe(words: Phrase): Phrase {
  const text = foldedOf(words).trimEnd();
  return text.endsWith('的') ? phrase(words.source, words.start, words.start + text.length - 1) : words;
}
