import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { type ReadDate, readDate } from '../../text/dates.js';
import type { Day } from '../../text/place.js';
import type { Value } from '../facts.js';
import { reportNotOneValue } from '../read/not-one-value.js';
import type { Reading } from '../read/reading.js';
import { shownValue } from '../read/words.js';
import type { Scalar, SheetNode } from '../tree/node.js';
import { plainWords } from './plain-words.js';
import type { Subject } from './subject.js';

/** Reads a 日期 field: a day, or a month as the interval of its days. */
export function readDateValue(subject: Subject, node: Scalar): Value | null {
  const date = readReal(subject.reading, subject.fact, node, subject.field.personal);
  return date === null ? null : { kind: 'date', from: date.from, to: date.to };
}

/** Reads a date that needs its day: 评估日, 核实日期. Null where it has none, which is reported. */
export function readDay(reading: Reading, node: SheetNode, fact: Bilingual, personal = false): Day | null {
  if (node.kind !== 'scalar') {
    reportNotOneValue(reading, node, fact, '{值: 2017-08-30}');
    return null;
  }
  const date = readReal(reading, fact, node, personal);
  if (date === null || date.from === date.to) return date?.from ?? null;
  reading.report(() => say.monthForDay(node.at, { fact, value: shownValue(node.text, personal) }));
  return null;
}

function readReal(reading: Reading, fact: Bilingual, node: Scalar, personal: boolean): ReadDate | null {
  const words = compactDay(plainWords(node.text.replace(TIME_OF_DAY, '')));
  const date = readDate(words, 0);
  const value = shownValue(node.text, personal);
  if (date === null || date.length !== words.length) {
    reading.report(() => say.wrongDate(node.at, { fact, value }));
    return null;
  }
  if (!date.real) {
    reading.report(() => say.impossibleFactDate(node.at, { fact, value }));
    return null;
  }
  return date;
}

/** Databases export a day with a time of day behind it, which says nothing here. */
const TIME_OF_DAY = /(?<=\d)[ T]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/;

/** 20170803, as rosters have it: eight figures can be nothing but a day. */
function compactDay(words: string): string {
  const figures = /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  return figures === null ? words : `${figures[1]}-${figures[2]}-${figures[3]}`;
}
