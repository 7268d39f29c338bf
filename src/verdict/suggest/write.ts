import { factsFromGiven } from '../../facts/given.js';
import type { Given, Model, VerdictName } from '../../model/model.js';
import type { Field, List } from '../../model/vocabulary.js';
import { givenOf, type Spelling, type ToldFacts } from './given-of.js';
import type { Suggestion } from './suggestion.js';

/**
 * A suggestion as an 示例 of a rule file, without the blank line before it. In: the suggestion, the model whose names it uses, and the
 * spelling. Out: lines that end with \n. The date is left out where the set gives it.
 */
export function writeSuggestion(suggestion: Suggestion, model: Model, spelling: Spelling): string {
  const { ruleSet } = model;
  const isGiven = suggestion.on === (ruleSet.exampleDate ?? ruleSet.inForceFrom);
  const words = KEYWORDS[spelling];
  return [
    `${words.example} ${suggestion.name[spelling]}`,
    `  ${words.unconfirmed} ${suggestion.why[spelling]}`,
    ...(isGiven ? [] : [`  ${words.on} ${words.day(suggestion.on)}`]),
    ...givenLines(suggestion, model, spelling),
    `  ${words.expected(suggestion.clause, suggestion.verdict)}`,
    '',
  ].join('\n');
}

const dayZh = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const VERDICTS: Readonly<Record<VerdictName, readonly [string, string]>> = {
  met: ['符合', 'met'],
  'not-met': ['不符合', 'not met'],
  undetermined: ['材料不足', 'undetermined'],
  'not-applicable': ['不适用', 'not applicable'],
  'not-assessed': ['未评', 'not assessed'],
  error: ['出错', 'error'],
};

/** How an 示例 is spelled (grammar/spellings.ts). */
const KEYWORDS = {
  zh: {
    example: '示例',
    unconfirmed: '待确认',
    on: '评估日',
    day: dayZh,
    given: '已知',
    expected: (clause: string, verdict: VerdictName) => `应当 条款${clause}${VERDICTS[verdict][0]}`,
    none: '没有',
    incomplete: '未报全',
    colon: '：',
    open: '（',
    close: '）',
    between: '；',
    next: '、',
    last: '，',
  },
  en: {
    example: 'example',
    unconfirmed: 'to confirm',
    on: 'on',
    day: (day: string) => day,
    given: 'given',
    expected: (clause: string, verdict: VerdictName) => `expect clause ${clause} ${VERDICTS[verdict][1]}`,
    none: 'none',
    incomplete: 'incomplete',
    colon: ': ',
    open: '(',
    close: ')',
    between: '; ',
    next: ', ',
    last: ', ',
  },
} as const;

/** The form on one line, each list on one of its own. */
function givenLines({ given, on }: Suggestion, model: Model, spelling: Spelling): readonly string[] {
  const { vocabulary } = model;
  const facts = factsFromGiven(model, given, on).value;
  const spelled = givenOf(facts, toldFacts(given, model), spelling);
  const words = KEYWORDS[spelling];
  const ofForm = spelled.flatMap((one) => (one.kind === 'field' ? [`${nameIn(vocabulary.form, one.key, spelling)} ${one.words}`] : []));
  const ofLists = spelled.flatMap((one) => {
    const list = vocabulary.lists.find(({ key }) => key === one.key);
    return one.kind === 'list' && list !== undefined ? [`  ${words.given} ${listLine(one, list, spelling)}`] : [];
  });
  return [...(ofForm.length === 0 ? [] : [`  ${words.given} ${ofForm.join(words.between)}`]), ...ofLists];
}

/** The facts that are given, and of each list the fields its records name. */
function toldFacts(given: readonly Given[], { vocabulary }: Model): ToldFacts {
  const form = new Set(given.flatMap((one) => (one.kind === 'field' ? [one.key] : [])));
  const named = new Map(
    given.flatMap((one) => (one.kind === 'list' ? [[one.key, new Set(one.records.flat().map(({ key }) => key))] as const] : [])),
  );
  return {
    form: vocabulary.form.filter(({ key }) => form.has(key)),
    lists: vocabulary.lists
      .filter(({ key }) => named.has(key))
      .map((list) => ({ list, fields: list.fields.filter(({ key }) => named.get(list.key)?.has(key) === true) })),
  };
}

function listLine(given: Extract<Given, { kind: 'list' }>, list: List, spelling: Spelling): string {
  const words = KEYWORDS[spelling];
  const records = given.records.map((fields) => {
    const entries = fields.map((entry) => `${nameIn(list.fields, entry.key, spelling)} ${entry.words}`);
    return `${words.open}${entries.join(words.between)}${words.close}`;
  });
  const all = records.join(words.next);
  const said = given.incomplete ? [...(all === '' ? [] : [all]), words.incomplete].join(words.last) : all === '' ? words.none : all;
  return `${spelling === 'zh' ? list.name : (list.alias ?? list.name)}${words.colon}${said}`;
}

function nameIn(fields: readonly Field[], key: string, spelling: Spelling): string {
  const field = fields.find((one) => one.key === key);
  return spelling === 'zh' ? (field?.name ?? key) : (field?.alias ?? field?.name ?? key);
}
