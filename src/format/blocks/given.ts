import { DECISION_LISTS, isDecisionList } from '../../model/examples/decision-lists.js';
import { leading } from '../../model/examples/reading.js';
import type { List } from '../../model/vocabulary.js';
import { foldedOf, isEmpty, type Phrase, phrase, wordsOf } from '../../syntax/phrase.js';
import { splitAt } from '../../syntax/read-vocabulary.js';
import { columnsOf } from '../layout/columns.js';
import { fillLines } from '../layout/fill.js';
import { type Line, WIDEST_ROW } from '../layout/line.js';
import { CONTINUED, commentBetween, type Printing, type Text } from './printing.js';
import { valueText, wholeListText } from './values.js';

/**
 * 已知 权责清单已公开 是；群众满意度 95%. What does not go on one line is laid out: a list on a line of its own, and where it has
 * several records and is still too long, or has a comment inside, a record a line.
 */
export function givenLines(p: Printing, entries: readonly Phrase[], body: Phrase): readonly Line[] {
  const commented = commentBetween(p, body.start, body.end);
  const semicolon = p.spelling === 'zh' ? '；' : '; ';
  const given = entries.map((entry, i) => ended(readEntry(p, entry), i === entries.length - 1 ? '' : semicolon));
  const whole = given.map((entry) => inLine(p, entry)).join('');
  if (!commented && (given.length === 1 || columnsOf(whole) + KEYWORD <= WIDEST_ROW) && given.every((entry) => fits(p, entry)))
    return [{ text: whole.trimEnd(), from: body.start, indent: CONTINUED, kind: 'part' }];
  return runsOf(given).flatMap((run, i) => {
    const [only] = run;
    if (only !== undefined && only.records.length > 0)
      return listLines(p, only, { indent: i === 0 ? CONTINUED : CONTINUED + 2, commented });
    const within = { from: body.start, to: body.end };
    const used = i === 0 ? KEYWORD - CONTINUED : 0;
    return fillLines(
      run.map(({ head }) => head),
      { indent: CONTINUED, continued: CONTINUED, comments: p.source.comments, within, used },
    );
  });
}

/** The columns of `  已知 `, which stands in front of the first line. */
const KEYWORD = 7;

/** One entry: a fact with its value, or a list with its records. */
interface Entry {
  readonly head: Text;
  readonly records: readonly Text[];
}

/** Facts that stand one behind the other, and each list by itself. */
function runsOf(given: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of given) {
    const last = runs.at(-1);
    if (last === undefined || entry.records.length > 0 || last.some(({ records }) => records.length > 0)) runs.push([entry]);
    else last.push(entry);
  }
  return runs;
}

function fits(p: Printing, entry: Entry): boolean {
  return entry.records.length < 2 || columnsOf(inLine(p, entry)) + KEYWORD <= WIDEST_ROW;
}

function inLine(p: Printing, { head, records }: Entry): string {
  return [head, ...records].map(({ text }) => text).join(p.spelling === 'en' && records.length > 0 ? ' ' : '');
}

function listLines(
  p: Printing,
  entry: Entry,
  { indent, commented }: { readonly indent: number; readonly commented: boolean },
): readonly Line[] {
  if (!commented && fits(p, entry)) return [{ text: inLine(p, entry).trimEnd(), from: entry.head.from, indent: CONTINUED, kind: 'part' }];
  const records = entry.records.map(({ text, from }) => ({ text: text.trimEnd(), from, indent, kind: 'part' as const }));
  return [{ ...entry.head, text: entry.head.text.trimEnd(), indent: CONTINUED, kind: 'part' }, ...records];
}

/** What stands behind the last word of an entry. */
function ended({ head, records }: Entry, text: string): Entry {
  const last = records.at(-1);
  if (last === undefined) return { head: { ...head, text: head.text + text }, records };
  return { head, records: [...records.slice(0, -1), { ...last, text: last.text + text }] };
}

/** What cannot be read stays as it stands, for the check to speak of. */
function readEntry(p: Printing, entry: Phrase): Entry {
  const { vocabulary } = p.reading;
  const list = leading(entry, [...vocabulary.lists, ...DECISION_LISTS]);
  const field = leading(entry, vocabulary.form);
  if (list !== null && (field === null || list.word.end > field.word.end)) {
    const words = listWords(p, list.thing, behindColon(list.rest));
    const named = isDecisionList(list.thing) ? ownName(p, list.thing) : p.names.wordFor({ kind: 'list', key: list.thing.key }, p.spelling);
    const head = { text: `${named}${p.spelling === 'zh' ? '：' : ':'}`, from: entry.start };
    if (words.length === 1 && words[0]?.whole === true) {
      const joint = p.spelling === 'zh' ? '' : ' ';
      return { head: { ...head, text: `${head.text}${joint}${words[0].text}` }, records: [] };
    }
    return { head, records: words };
  }
  const value = field === null ? null : behindColon(field.rest);
  if (field === null || value === null || isEmpty(value)) return { head: { text: wordsOf(entry), from: entry.start }, records: [] };
  const named = p.names.wordFor({ kind: 'field', list: null, key: field.thing.key }, p.spelling);
  return { head: { text: `${named} ${valueText(p, field.thing, value)}`, from: entry.start }, records: [] };
}

interface ListText extends Text {
  /** It says what the whole list is: 没有. */
  readonly whole: boolean;
}

/** 没有, or （身份 临时工）、（身份 公务员），未报全, record by record. */
export function listWords(p: Printing, list: List, words: Phrase): readonly ListText[] {
  const said = foldedOf(words);
  const whole = wholeListText(said, p.spelling);
  if (whole !== null) return [{ text: whole, from: words.start, whole: true }];
  const parts = splitAt(words, /[、,]/);
  const incomplete = parts.some((part) => INCOMPLETE.test(foldedOf(part)));
  const records = parts.filter((part) => !INCOMPLETE.test(foldedOf(part)));
  if (records.length === 0 && incomplete) return [{ text: p.spelling === 'zh' ? '未报全' : 'incomplete', from: words.start, whole: true }];
  if (records.length === 0 || records.some((part) => !/^\([\s\S]*\)$/.test(foldedOf(part))))
    return [{ text: wordsOf(words), from: words.start, whole: true }];
  const [comma, mark] = p.spelling === 'zh' ? ['、', '，未报全'] : [',', ', incomplete'];
  return records.map((record, i) => {
    const behind = i < records.length - 1 ? comma : incomplete ? mark : '';
    return { text: recordText(p, list, record) + behind, from: record.start, whole: false };
  });
}

const INCOMPLETE = /^(?:未报全|incomplete)$/;

/** （身份 临时工；从事执法活动 是）. */
function recordText(p: Printing, list: List, record: Phrase): string {
  const inside = phrase(record.source, record.start + 1, record.end - 1);
  const values = splitAt(inside, /[;,]/).map((entry) => {
    const found = leading(entry, list.fields);
    const value = found === null ? null : behindColon(found.rest);
    if (found === null || value === null || isEmpty(value)) return wordsOf(entry);
    const target = { kind: 'field', list: list.key, key: found.thing.key } as const;
    const named = isDecisionList(list) ? ownName(p, found.thing) : p.names.wordFor(target, p.spelling);
    return `${named} ${valueText(p, found.thing, value)}`;
  });
  return p.spelling === 'zh' ? `（${values.join('；')}）` : `(${values.join('; ')})`;
}

/** A name that no vocabulary declares. */
function ownName({ spelling }: Printing, { name, alias }: { readonly name: string; readonly alias: string | null }): string {
  return spelling === 'en' ? (alias ?? name) : name;
}

function behindColon(words: Phrase): Phrase {
  return words.source.folded[words.start] === ':' ? phrase(words.source, words.start + 1, words.end) : words;
}
