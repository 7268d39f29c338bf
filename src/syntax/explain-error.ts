import type { IRecognitionException, IToken } from 'chevrotain';
import { sentenceFindings as F } from '../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../diagnostics/define.js';
import type { Edit } from '../diagnostics/diagnostic.js';
import type { Prepared } from '../text/prepared.js';
import type { Report } from './tree.js';

/** Says in a clerk's words why a sentence does not follow the grammar, with the edit that mends it where one does. */
export function explainError(error: IRecognitionException, tokens: readonly IToken[], source: Prepared, report: Report): void {
  if (reportParentheses(tokens, source, report)) return;
  const found = error.token;
  const last = tokens.at(-1);
  if (found.tokenType.name === 'EOF' || Number.isNaN(found.startOffset)) {
    if (last === undefined) return;
    const place = source.place(last.startOffset, last.startOffset + last.image.length);
    report(F.unfinishedSentence(place, { last: written(source, last), expected: expectedIn(error) }));
    return;
  }
  const place = source.place(found.startOffset, found.startOffset + found.image.length);
  const before = tokens[tokens.indexOf(found) - 1];
  if (before?.tokenType.name === 'Comma' && STARTS.has(found.tokenType.name)) {
    report(
      F.missingConnective(
        source.place(before.startOffset, before.startOffset + 1),
        { found: written(source, found) },
        { edits: connectives(before, source) },
      ),
    );
    return;
  }
  if (found.tokenType.name === 'AllDo') {
    report(F.strayWord(place, { word: written(source, found), form: SATISFIES }));
    return;
  }
  if (error.name === 'NotAllInputParsedException' && before?.tokenType.name === 'ListName' && found.tokenType.name === 'FieldName') {
    report(F.unexpectedWord(place, { found: written(source, found), expected: SATISFIES }, { edits: [satisfying(found, source)] }));
    return;
  }
  if (error.name === 'NotAllInputParsedException' && beginsAnother(found, tokens)) {
    report(F.missingConnective(place, { found: written(source, found) }, { edits: connectives(found, source) }));
    return;
  }
  const expected = error.name === 'NotAllInputParsedException' ? END : expectedIn(error);
  report(F.unexpectedWord(place, { found: written(source, found), expected }));
}

/** A token's words; an interpretation's without its marks, since the message has its own. */
function written(source: Prepared, token: IToken): string {
  const words = source.words.slice(token.startOffset, token.startOffset + token.image.length);
  return token.tokenType.name.startsWith('Quoted') ? words.slice(1, -1) : words;
}

function reportParentheses(tokens: readonly IToken[], source: Prepared, report: Report): boolean {
  const open: IToken[] = [];
  for (const token of tokens) {
    if (token.tokenType.name === 'LParen') open.push(token);
    else if (token.tokenType.name === 'RParen' && open.pop() === undefined) {
      report(
        F.unbalancedParenthesis(source.place(token.startOffset, token.startOffset + 1), {
          what: { zh: '多了一个“）”', en: 'one “）” too many' },
        }),
      );
      return true;
    }
  }
  const left = open.at(-1);
  if (left === undefined) return false;
  report(
    F.unbalancedParenthesis(source.place(left.startOffset, left.startOffset + 1), {
      what: { zh: '这个“（”没有“）”', en: 'this “（” has no “）”' },
    }),
  );
  return true;
}

/** A comma, or the beginning of another condition, after one that is complete. */
function beginsAnother(found: IToken, tokens: readonly IToken[]): boolean {
  const token = found.tokenType.name === 'Comma' ? tokens.find((t) => t.startOffset > found.startOffset) : found;
  return token !== undefined && STARTS.has(token.tokenType.name);
}

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
  'QuotedWindow',
  'Supplied',
]);

function connectives(found: IToken, source: Prepared): Edit[] {
  const comma = found.tokenType.name === 'Comma';
  const place = source.place(found.startOffset, found.startOffset + (comma ? 1 : 0));
  return [
    { zh: '加“且”', en: 'join with “且” (and)', replacements: [{ place, text: '且' }] },
    { zh: '加“或者”', en: 'join with “或者” (or)', replacements: [{ place, text: '或者' }] },
  ];
}

/** 每名执法人员持证: what is missing between a list and its field is 满足. */
const SATISFIES: Bilingual = { zh: '“满足”：每…满足…', en: '“satisfies”: every … satisfies …' };

function satisfying(found: IToken, source: Prepared): Edit {
  const text = /^[A-Za-z]/.test(found.image) ? 'satisfies ' : '满足';
  return {
    zh: '加“满足”',
    en: 'put “satisfies” (满足) before it',
    replacements: [{ place: source.place(found.startOffset, found.startOffset), text }],
  };
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
  interpretation: { zh: '数、百分比、一段时间、日期或者「一段文字」', en: 'a number, percentage, period, date, or 「a reading in words」' },
  definition: { zh: '一个值或者条件', en: 'a value or a condition' },
  listDefinition: { zh: '名单的名称', en: 'the name of a list' },
};

function expectedIn(error: IRecognitionException): Bilingual {
  const rule = [...error.context.ruleStack].reverse().find((name) => Object.hasOwn(EXPECTED, name));
  return (rule === undefined ? undefined : EXPECTED[rule]) ?? END;
}
