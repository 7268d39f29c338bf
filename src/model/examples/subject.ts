import { foldedOf, type Phrase, phrase } from '../../syntax/phrase.js';
import { containerNames, containerNamesInEnglish, gainedNames } from '../../syntax/scoring/score-names.js';
import { readWhole } from '../../text/numeral.js';
import type { Graded, Scored } from '../model.js';
import type { List } from '../vocabulary.js';
import { leading, type Reading, tellUse } from './reading.js';

/** Of what an entry of 应当, or a column of a 表格, speaks where it is no clause; and the words behind it. */
export type Subject =
  | { readonly kind: 'points'; readonly of: Scored; readonly rest: Phrase }
  | { readonly kind: 'outcome'; readonly of: Graded; readonly rest: Phrase };

/** 总分, 等次, 结论, 推选先进单位, 抽查案卷第1卷的案卷评查得分, 保证项目的得分. Null where the words begin with none of them. */
export function readSubject(words: Phrase, reading: Reading): Subject | null {
  const text = foldedOf(words);
  for (const { form, ...subject } of WORDS) {
    const length = form.exec(text)?.[0].length;
    if (length !== undefined) return { ...subject, rest: behind(words, length) };
  }
  return readCandidacy(words, reading) ?? readRecordSubject(words, reading) ?? readContainer(words, reading);
}

const WORDS = [
  { kind: 'points', of: { kind: 'total' }, form: /^(?:总分|total\b)\s*:?\s*/ },
  { kind: 'outcome', of: { kind: 'grade' }, form: /^(?:等次|grade\b)\s*:?\s*/ },
  { kind: 'outcome', of: { kind: 'conclusion' }, form: /^(?:结论|conclusion\b)\s*:?\s*/ },
] as const;

/** 推选先进单位; selection model. */
function readCandidacy(words: Phrase, reading: Reading): Subject | null {
  const before = /^(?:推选|selection\b)\s*/.exec(foldedOf(words))?.[0].length;
  if (before === undefined) return null;
  const found = leading(behind(words, before), reading.scores.selections);
  if (found === null) return null;
  return { kind: 'outcome', of: { kind: 'candidacy', selection: found.thing.name }, rest: afterBlanks(found.rest) };
}

/** 抽查案卷第1卷的案卷评查得分; files 1 案卷评查得分. */
function readRecordSubject(words: Phrase, reading: Reading): Subject | null {
  const list = leading(words, reading.vocabulary.lists);
  const place = list === null ? null : readRecordPlace(list.rest, list.thing, reading);
  if (list === null || place === null) return null;
  tellUse(reading, list.word, { kind: 'list', key: list.thing.key }, list.thing);
  const text = foldedOf(place.rest);
  for (const sheet of longestFirst(reading.scores.sheets)) {
    if (sheet.list !== null && sheet.list !== list.thing.key) continue;
    const of = { kind: 'record', list: list.thing.key, place: place.n, sheet: sheet.name } as const;
    const { score, grade } = gainedNames(sheet);
    const begins = ({ zh, en }: { readonly zh: string; readonly en: string | null }) =>
      text.startsWith(zh) ? zh : en !== null && text.startsWith(en) ? en : null;
    const [points, outcome] = [begins(score), begins(grade)];
    if (points !== null) return { kind: 'points', of, rest: afterBlanks(behind(place.rest, points.length)) };
    if (outcome !== null) return { kind: 'outcome', of, rest: afterBlanks(behind(place.rest, outcome.length)) };
  }
  return null;
}

/** 第1卷的, 第1卷, 1. */
function readRecordPlace(words: Phrase, list: List, reading: Reading): { readonly n: number; readonly rest: Phrase } | null {
  const before = /^\s*第?\s*/.exec(foldedOf(words))?.[0].length ?? 0;
  const number = readWhole(foldedOf(words), before);
  if (number === null) return null;
  const at = words.start + before + number.length;
  const measure = [list.measure, '条', '行'].find((word) => word !== '' && words.source.folded.startsWith(word, at)) ?? '';
  if (measure === list.measure && measure !== '')
    tellUse(reading, { source: words.source, start: at, end: at + measure.length }, { kind: 'measure', list: list.key }, { alias: null });
  const rest = behind(words, before + number.length + measure.length);
  return { n: number.n, rest: behind(rest, /^的?\s*/.exec(foldedOf(rest))?.[0].length ?? 0) };
}

/** 保证项目的得分, score of 保证项目. */
function readContainer(words: Phrase, { scores }: Reading): Subject | null {
  const text = foldedOf(words);
  const titles = scores.containers.map((name) => ({ name }));
  for (const { name } of longestFirst(titles)) {
    // 保证项目的得分率 is another thing.
    const score = [containerNames(name).score, containerNamesInEnglish(name).score].find(
      (one) => text.startsWith(one) && !text.startsWith('率', one.length),
    );
    if (score !== undefined)
      return { kind: 'points', of: { kind: 'container', title: name }, rest: afterBlanks(behind(words, score.length)) };
  }
  return null;
}

function longestFirst<T extends { readonly name: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => b.name.length - a.name.length);
}

function afterBlanks(words: Phrase): Phrase {
  return behind(words, /^\s*/.exec(foldedOf(words))?.[0].length ?? 0);
}

function behind(words: Phrase, length: number): Phrase {
  return phrase(words.source, words.start + length, words.end);
}
