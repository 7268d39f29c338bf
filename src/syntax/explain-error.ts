import type { IRecognitionException, IToken } from 'chevrotain';
import type { Names } from '../../grammar/names.js';
import { sentenceFindings as F } from '../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../diagnostics/define.js';
import type { Prepared } from '../text/prepared.js';
import { SLIPS, written } from './known-slips.js';
import type { Report } from './tree.js';

/** Says in a clerk's words why a sentence does not follow the grammar, with the edit that mends it where one does. */
export function explainError(
  error: IRecognitionException,
  tokens: readonly IToken[],
  names: Names,
  source: Prepared,
  report: Report,
): void {
  const found = error.token;
  const complete = error.name === 'NotAllInputParsedException';
  for (const slip of SLIPS) {
    const finding = slip({ tokens, at: tokens.indexOf(found), complete, names, source });
    if (finding === null) continue;
    report(finding);
    return;
  }
  const last = tokens.at(-1);
  if (found.tokenType.name === 'EOF' || Number.isNaN(found.startOffset)) {
    if (last === undefined) return;
    const place = source.place(last.startOffset, last.startOffset + last.image.length);
    report(F.unfinishedSentence(place, { last: written(source, last), expected: expectedIn(error) }));
    return;
  }
  const place = source.place(found.startOffset, found.startOffset + found.image.length);
  report(F.unexpectedWord(place, { found: written(source, found), expected: complete ? END : expectedIn(error) }));
}

const END: Bilingual = { zh: '这句话的结尾', en: 'the end of the sentence' };

/** What a rule of the grammar waits for, in words. */
const EXPECTED: Readonly<Record<string, Bilingual>> = {
  sentence: { zh: '一个条件', en: 'a condition' },
  body: { zh: '一个条件', en: 'a condition' },
  chain: { zh: '一个条件', en: 'a condition' },
  link: { zh: '一个条件', en: 'a condition' },
  item: { zh: '一个条件', en: 'a condition' },
  innerItem: { zh: '一个条件', en: 'a condition' },
  itemsHead: { zh: '“以下各项都满足”或者“以下至少两项满足”', en: '“以下各项都满足” (all of:) or “以下至少两项满足” (at least 2 of:)' },
  items: { zh: '分项（1）', en: 'the item （1）' },
  bound: { zh: '一个数', en: 'a number' },
  choice: { zh: '一个选项或者值', en: 'an option or a value' },
  order: { zh: '一个值', en: 'a value' },
  sum: { zh: '一个值', en: 'a value' },
  product: { zh: '一个值', en: 'a value' },
  primary: { zh: '一个名称、值或者条件', en: 'a name, a value or a condition' },
  shifted: { zh: '一个值', en: 'a value' },
  deadline: { zh: '“内”或者“以前”', en: '“内” (within) or “以前” (by)' },
  duration: { zh: '一段时间，例如15日', en: 'a period such as 15日 (15 days)' },
  durationUnit: { zh: '日、个工作日、个月或者年', en: 'days, working days, months or years' },
  quantified: { zh: '名单或者项目的名称', en: 'the name of a list or field' },
  filtered: { zh: '名单的名称', en: 'the name of a list' },
  plainList: { zh: '名单的名称', en: 'the name of a list' },
  listArgument: { zh: '名单的名称', en: 'the name of a list' },
  windowed: { zh: '带名单的话，例如“没有处分”', en: 'something about a list, such as “no disciplines”' },
  window: { zh: '年、个月、日、个年度等', en: 'years, months, days or calendar years' },
  wholePeriod: { zh: '个年度、个季度或者个自然月', en: 'calendar years, quarters or months' },
  aggregateTail: { zh: '“的数量”“中…的比例”或者“的…合计”', en: '“的数量” (count), “中…的比例” (share) or “的…合计” (sum)' },
  overField: { zh: '合计、平均、最大、最小、最早或者最晚', en: 'sum, mean, largest, smallest, earliest or latest' },
  overWord: { zh: '合计、平均、最大、最小、最早或者最晚', en: 'sum, mean, largest, smallest, earliest or latest' },
  paren: { zh: '“）”', en: '“）”' },
  suppliedTest: { zh: '项目或者名单的名称', en: 'the name of a field or list' },
  whenEmpty: { zh: '一个百分比', en: 'a percentage' },
  whenZero: { zh: '“不适用”或者一个百分比', en: '“不适用” (not applicable) or a percentage' },
  zeroWords: { zh: '“不适用”或者一个百分比', en: '“not applicable” (不适用) or a percentage' },
  stillAbsent: { zh: '“仍没有”和项目的名称', en: '“仍没有” and the name of a field' },
  stillAbsentEnglish: { zh: '一个日期', en: 'a date' },
  interpretation: { zh: '数、百分比、一段时间、日期或者「一段文字」', en: 'a number, percentage, period, date, or 「a reading in words」' },
  definition: { zh: '一个值或者条件', en: 'a value or a condition' },
  listDefinition: { zh: '名单的名称', en: 'the name of a list' },
};

function expectedIn(error: IRecognitionException): Bilingual {
  const rule = [...error.context.ruleStack].reverse().find((name) => Object.hasOwn(EXPECTED, name));
  return (rule === undefined ? undefined : EXPECTED[rule]) ?? END;
}
