import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { foldedOf, isEmpty, type Phrase, phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import { splitAt } from '../../syntax/read-vocabulary.js';
import type { Place } from '../../text/place.js';
import type { Given } from '../model.js';
import type { Field, List } from '../vocabulary.js';
import { DECISION_LISTS, isDecisionList } from './decision-lists.js';
import { leading, type Reading, tellUse } from './reading.js';

/** One entry of 已知: 权责清单已公开 是, or 执法人员：（身份 临时工）、（身份 公务员），未报全. Its values stay as written. */
export function readGiven(entry: Phrase, reading: Reading): readonly Given[] {
  const { vocabulary, report } = reading;
  const list = leading(entry, [...vocabulary.lists, ...DECISION_LISTS]);
  const field = leading(entry, vocabulary.form);
  const at = placeOf(entry);
  if (list !== null && (field === null || list.word.end > field.word.end)) {
    if (!isDecisionList(list.thing)) tellUse(reading, list.word, { kind: 'list', key: list.thing.key }, list.thing);
    return readRecords(list.thing, behindColon(list.rest), at, reading);
  }
  const value = field === null ? null : behindColon(field.rest);
  if (field !== null && value !== null && !isEmpty(value)) {
    tellUse(reading, field.word, { kind: 'field', list: null, key: field.thing.key }, field.thing);
    return [readValue(field.thing, value, at, reading)];
  }
  report(F.unreadableGiven(at, { words: wordsOf(entry) }));
  return [];
}

/** A value of the form. In: the words of the value, and the place of the whole entry. */
export function readValue(field: Field, value: Phrase, at: Place, reading: Reading): Given {
  tellOption(field, value, reading);
  return { kind: 'field', key: field.key, words: wordsOf(value), at };
}

/**
 * 没有, or （身份 临时工）、（身份 公务员）, and behind them 未报全. A list that is 不详 is as good as not mentioned, unless what is not
 * mentioned may count as none (未列的视为没有).
 */
export function readRecords(list: List, words: Phrase, at: Place, reading: Reading): readonly Given[] {
  const said = foldedOf(words);
  if (said === '没有' || said === 'none') return [{ kind: 'list', key: list.key, incomplete: false, records: [], at }];
  if (said === '不详' || said === 'unknown') return list.unlisted === null ? [] : [{ kind: 'field', key: list.key, words: '不详', at }];
  const parts = splitAt(words, /[、,]/);
  const marks = parts.filter((p) => INCOMPLETE.test(foldedOf(p)));
  const records = parts.filter((p) => !INCOMPLETE.test(foldedOf(p)));
  const broken = parts.length === 0 ? words : records.find((p) => !/^\([\s\S]*\)$/.test(foldedOf(p)));
  if (broken !== undefined) {
    reading.report(F.unreadableGiven(isEmpty(broken) ? at : placeOf(broken), { words: wordsOf(broken) }));
    return [];
  }
  return [{ kind: 'list', key: list.key, incomplete: marks.length > 0, records: records.map((p) => readRecord(p, list, reading)), at }];
}

const INCOMPLETE = /^(?:未报全|incomplete)$/;

function readRecord(p: Phrase, list: List, reading: Reading) {
  const inside = phrase(p.source, p.start + 1, p.end - 1);
  return splitAt(inside, /[;,]/).flatMap((entry) => {
    const found = leading(entry, list.fields);
    const value = found === null ? null : behindColon(found.rest);
    if (found === null || value === null || isEmpty(value)) {
      reading.report(F.unreadableGiven(placeOf(entry), { words: wordsOf(entry) }));
      return [];
    }
    if (!isDecisionList(list)) tellUse(reading, found.word, { kind: 'field', list: list.key, key: found.thing.key }, found.thing);
    tellOption(found.thing, value, reading);
    return [{ key: found.thing.key, words: wordsOf(value), at: placeOf(entry) }];
  });
}

function tellOption({ type, list, key }: Field, value: Phrase, reading: Reading): void {
  if (type.kind !== 'option') return;
  const said = foldedOf(value);
  const option = type.options.find(({ name, alias }) => name === said || alias === said);
  if (option !== undefined) tellUse(reading, value, { kind: 'option', list, field: key, key: option.name }, option);
}

function behindColon(words: Phrase): Phrase {
  return words.source.folded[words.start] === ':' ? phrase(words.source, words.start + 1, words.end) : words;
}
