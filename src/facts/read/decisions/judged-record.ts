import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { JudgedPlace } from '../../../model/scoring/judged.js';
import type { List } from '../../../model/vocabulary.js';
import type { Fact, ListFact } from '../../facts.js';
import { keyForm } from '../../names.js';
import { readFigure } from '../../values/figure.js';
import type { Reading } from '../reading.js';
import { listWords } from '../words.js';
import type { DecisionEntry } from './entry.js';
import { capital, numbered } from './words.js';

/**
 * 记录: of which record of the list the points are decided, by its place or its 标识. Out: the place, null where the points are decided once;
 * `undefined` where it cannot be told, which is reported.
 */
export function recordIn(
  reading: Reading,
  entry: DecisionEntry,
  { list: key }: JudgedPlace,
  lists: Readonly<Record<string, ListFact>>,
): number | null | undefined {
  const node = entry.parts.get('record');
  const list = reading.model.vocabulary.lists.find((one) => one.key === key);
  const decision = capital(numbered(entry.word, entry.place));
  if (list === undefined) {
    if (node === undefined) return null;
    reading.report(() => say.needlessJudgedRecord(node.at, { decision }));
    return undefined;
  }
  if (node !== undefined && list.fields.some(({ personal }) => personal)) reading.withhold(node.at);
  const found = node === undefined ? [] : placesOf(list, lists[list.key], node.text);
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  const help = second === undefined ? howTo(list, lists[list.key]) : severalWords(found);
  reading.report(() => say.unclearJudgedRecord(node?.at ?? entry.at, { decision, list: listWords(list), help }));
  return undefined;
}

/** The places of the records that may be meant: 第3行 is one, a bare 3 may also be a 标识. */
function placesOf({ fields }: List, fact: ListFact | undefined, text: string): readonly number[] {
  const records = fact?.records ?? [];
  const written = keyForm(text);
  const said = /^(?:第(.+)[行条]|(?:row|record)(.+))$/i.exec(written);
  const place = Number(readFigure(said?.[1] ?? said?.[2] ?? written)?.exact);
  const there = records.filter((record) => record.place === place);
  const marks = fields.filter(({ identifies }) => identifies).map(({ key }) => key);
  const named = records.filter((record) => marks.some((key) => textOf(record.fields[key]) === written));
  const meant = said !== null && there.length > 0 ? there : [...named, ...there];
  return [...new Set(meant.map((record) => record.place))].sort((a, b) => a - b);
}

function textOf(fact: Fact | undefined): string | null {
  if (fact?.state !== 'known') return null;
  const { value } = fact;
  if (value.kind === 'text') return keyForm(value.text);
  if (value.kind === 'number') return value.exact;
  return value.kind === 'option' ? keyForm(value.option) : null;
}

function howTo({ fields }: List, fact: ListFact | undefined): Bilingual {
  const count = fact?.records.length ?? 0;
  if (count === 0) return { zh: '这份名单还没有记录，先把记录填上。', en: 'That list has no records yet: enter them first.' };
  const marks = fields.filter(({ identifies }) => identifies);
  const zh = marks.map(({ name }) => `“${name}”`).join('、');
  const en = marks.map(({ name, alias }) => `"${alias ?? name}"`).join(' or ');
  return {
    zh: `写它是第几行（第1行到第${count}行）${zh === '' ? '' : `，或者写它的${zh}`}。`,
    en: `Write its row (row 1 to row ${count})${en === '' ? '' : `, or its ${en}`}.`,
  };
}

function severalWords(places: readonly number[]): Bilingual {
  const zh = places.slice(0, 4).map((place) => `第${place}行`);
  const en = places.slice(0, 4).map((place) => `row ${place}`);
  return { zh: `可能是${zh.join('，也可能是')}，请写明第几行。`, en: `It may be ${en.join(' or ')}: write which row.` };
}
