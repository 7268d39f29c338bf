import { exampleFindings as F } from '../../diagnostics/catalogue/example.js';
import { foldedOf, isEmpty, type Phrase, part, placeOf, wordsOf } from '../../syntax/phrase.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Field, List } from '../vocabulary.js';
import { readClauseNumber } from './expectation.js';
import { leading, type Reading, tellUse } from './reading.js';
import { readSubject, type Subject } from './subject.js';

/** What the cells of a column say (language.md §8). */
export type Column =
  | { readonly kind: 'case' | 'date' }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'clause'; readonly clause: string }
  /** 总分, 等次, 结论, 抽查案卷第1卷的案卷评查得分. */
  | { readonly kind: 'score'; readonly subject: Subject };

/** In: a cell of the head. Out: its meaning; null, and reported, where it has none. */
export function readColumn(cell: Phrase, reading: Reading): Column | null {
  const words = foldedOf(cell);
  if (CASE.test(words)) return { kind: 'case' };
  if (DATE.test(words)) return { kind: 'date' };
  const clause = CLAUSE.exec(words);
  if (clause !== null) {
    const id = readClauseNumber(part(cell, words.length - (clause[1]?.length ?? 0), clause[1]?.length ?? 0), cell, reading);
    return id === null ? null : { kind: 'clause', clause: id };
  }
  return readFactColumn(cell, reading);
}

const CASE = /^(?:情形|case)$/;
const DATE = /^(?:评估日|on|evaluation\s+date)$/;
const CLAUSE = /^(?:条款|clause)\s*(\d+(?:\.\d+)*)$/;

function readFactColumn(cell: Phrase, reading: Reading): Column | null {
  const { form, lists } = reading.vocabulary;
  const field = leading(cell, form);
  if (field !== null && field.word.end === cell.end) {
    tellUse(reading, field.word, { kind: 'field', list: null, key: field.thing.key }, field.thing);
    return { kind: 'field', field: field.thing };
  }
  const list = leading(cell, lists);
  if (list !== null && list.word.end === cell.end) {
    tellUse(reading, list.word, { kind: 'list', key: list.thing.key }, list.thing);
    return { kind: 'list', list: list.thing };
  }
  const subject = readSubject(cell, reading);
  if (subject !== null && isEmpty(subject.rest)) return { kind: 'score', subject };
  reading.report(F.unknownColumn(placeOf(cell), { name: wordsOf(cell), hint: hintFor(cell, reading) }));
  return null;
}

/** What was meant: a fact of records, cells parted by blanks, or a name nearby. */
function hintFor(cell: Phrase, { vocabulary: { form, lists } }: Reading) {
  const words = foldedOf(cell);
  const owner = lists.find(({ fields }) => fields.some(({ name, alias }) => name === words || alias === words));
  if (owner !== undefined)
    return {
      zh: `；“${words}”是名单“${owner.name}”里的，列名请写“${owner.name}”，格子里写“（${words} …）”`,
      en: `; “${words}” is a fact of the list “${owner.alias ?? owner.name}”: head the column with the list, and write “(${words} …)” in the cells`,
    };
  if (/\t| {2}/.test(words)) return { zh: '；列与列之间请用“｜”隔开', en: '; part the columns with “|”' };
  return didYouMean(
    nearest(
      words,
      [...form, ...lists].flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias])),
    ),
  );
}
