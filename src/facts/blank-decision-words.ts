import type { Bilingual } from '../diagnostics/define.js';
import type { JudgedPlace } from '../model/scoring/judged.js';
import type { List } from '../model/vocabulary.js';
import type { DecisionWord } from './read/level.js';
import { excerpt } from './read/words.js';
import { canonical } from './values/exact.js';

/** The words of the blank sheet about what persons decide. */
export type Language = keyof Bilingual;

export function decisionsHeading(word: DecisionWord, by: string | null, language: Language): string {
  const headings: Readonly<Record<DecisionWord, Bilingual>> = {
    judgements: { zh: '评定：规则留给人评定的分数', en: 'judgements: points that the rules leave to a person' },
    overrides: { zh: `改判：由${by ?? ''}决定，没有改判的不写`, en: `overrides: decided by ${by ?? ''}; only where there is one` },
    selectionOpinions: {
      zh: `推选意见：并列时由${by ?? ''}决定，没有意见的不写`,
      en: `selection opinions: ${by ?? ''} decides between equals; only where there is one`,
    },
  };
  return headings[word][language];
}

export function verdictsHeading(language: Language): string {
  return language === 'zh'
    ? '改判：机关对结论的改判，写在结论旁边；没有改判的不写'
    : 'overrides: of verdicts, shown beside them; only where there is one';
}

export function statementsHeading(language: Language): string {
  return language === 'zh'
    ? '陈述申辩：公布以前部门的意见；没有的不写'
    : 'statements: what the department says before its finding is published; only where there is one';
}

export function judgedHowTo(language: Language): string {
  return language === 'zh'
    ? '去掉行首的 # 即可填写；没有评定的整段不写，按待评定算。姓名不公开。'
    : 'Take away the leading # to fill in; leave out what nobody has judged, which then awaits it. Names are not published.';
}

/** `由考核人评定：“未制定计划的，扣0分到4分，由考核人评定”`. */
export function judgedByWords({ amount: { judges }, line }: JudgedPlace, language: Language): string {
  const { by, several } = judges;
  const text = excerpt(line.text);
  if (language === 'zh') return `由${by}${several === null ? '' : '分别'}评定：“${text}”`;
  return `judged by ${several === null ? '' : 'each '}${by}: “${text}”`;
}

/** `0分到4分`, and how many are needed. */
export function howMuchWords({ amount: { low, high, judges } }: JudgedPlace, language: Language): string {
  const n = judges.several?.atLeast ?? null;
  const [from, to] = [canonical(low), canonical(high)];
  if (language === 'zh') return `${from}分到${to}分${n === null ? '' : `；至少${n}人，每人一条`}`;
  return `${from} to ${to} points${n === null ? '' : `; at least ${n} persons, an entry each`}`;
}

export function recordOfWords(list: List, language: Language): string {
  const marks = list.fields.filter(({ identifies }) => identifies);
  if (language === 'zh') {
    const zh = marks.map(({ name }) => `“${name}”`).join('、');
    return `${list.name}第几行${zh === '' ? '' : `，或者它的${zh}`}；每${list.measure}一条`;
  }
  const en = marks.map(({ name, alias }) => `"${alias ?? name}"`).join(' or ');
  return `row of ${list.alias ?? list.name}${en === '' ? '' : `, or its ${en}`}; an entry for each`;
}
