import type { Value } from '../facts.js';
import type { Reading } from '../read/reading.js';
import { type Site, siteWords } from '../read/site.js';
import type { Scalar } from '../tree/node.js';
import { readDateValue } from './date.js';
import { readNumber } from './number.js';
import { readOption } from './option.js';
import { readPercentage } from './percentage.js';
import type { Subject } from './subject.js';
import { readYesNo } from './yes-no.js';

/** Reads the words of a value by the type of its field. In: words that say neither none nor unknown. Null: refused, and reported. */
export function readValue(reading: Reading, site: Site, node: Scalar): Value | null {
  const { field } = site;
  const subject: Subject = { reading, field, fact: siteWords(reading, site) };
  switch (field.type.kind) {
    case 'text':
      return { kind: 'text', text: node.text.trim() };
    case 'yesNo': {
      const yes = readYesNo(reading, subject.fact, node, field.personal);
      return yes === null ? null : { kind: 'yesNo', yes };
    }
    case 'percentage':
      return readPercentage(subject, field.type, node);
    case 'integer':
    case 'number':
      return readNumber(subject, field.type, node);
    case 'date':
      return readDateValue(subject, node);
    case 'option':
      return readOption(subject, field.type.options, node);
  }
}
