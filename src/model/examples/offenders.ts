import { foldedOf, isEmpty, type Phrase, phrase } from '../../syntax/phrase.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import { readWhole } from '../../text/numeral.js';
import type { VerdictExpectation } from '../model.js';
import type { List } from '../vocabulary.js';
import { type Enumerated, nextOf, unread } from './enumeration.js';
import { leading, type Reading, tellUse } from './reading.js';

type Offenders = NonNullable<VerdictExpectation['offenders']>;

/** 执法人员第1名、第3名和培训第2次; officers 1 and 3. A list's name holds until the next one. */
export function readOffenders(words: Phrase, reading: Reading): Enumerated<Offenders> {
  const found: Offenders[number][] = [];
  let list: List | null = null;
  for (let rest = nextOf(words); found.length === 0 || !isEmpty(rest); rest = nextOf(rest)) {
    const named = leading(rest, reading.vocabulary.lists);
    if (named !== null) tellUse(reading, named.word, { kind: 'list', key: named.thing.key }, named.thing);
    list = named?.thing ?? list;
    const place = list === null ? null : readPlace(named?.rest ?? rest, list, reading);
    if (list === null || place === null) return unread(rest, list === null ? nearLists(rest, reading) : { zh: '', en: '' });
    if (!found.some((one) => one.list === list?.key && one.place === place.n)) found.push({ list: list.key, place: place.n });
    rest = place.rest;
  }
  return { kind: 'read', value: found };
}

/** 第1名, 第一名, 第1, 1; 条 and 行 are anybody's measure word. */
function readPlace(words: Phrase, list: List, reading: Reading): { readonly n: number; readonly rest: Phrase } | null {
  const text = foldedOf(words);
  const before = /^(?:的)?\s*第?\s*/.exec(text)?.[0].length ?? 0;
  const number = readWhole(text, before);
  if (number === null) return null;
  const measureAt = words.start + before + number.length;
  const measure = [list.measure, '条', '行'].find((word) => word !== '' && words.source.folded.startsWith(word, measureAt)) ?? '';
  const rest = phrase(words.source, measureAt + measure.length, words.end);
  if (measure === list.measure && measure !== '') {
    const word = { source: words.source, start: measureAt, end: measureAt + measure.length };
    tellUse(reading, word, { kind: 'measure', list: list.key }, { alias: null });
  }
  return isEmpty(nextOf(rest)) || nextOf(rest).start > rest.start ? { n: number.n, rest } : null;
}

function nearLists(words: Phrase, { vocabulary }: Reading) {
  const names = vocabulary.lists.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias]));
  const said = /^[^\s\d第]*/.exec(foldedOf(words))?.[0] ?? '';
  return didYouMean(nearest(said, names));
}
