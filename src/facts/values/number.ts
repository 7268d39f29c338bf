import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { NumberType } from '../../model/vocabulary.js';
import type { Value } from '../facts.js';
import { keyForm } from '../names.js';
import { shownValue } from '../read/words.js';
import type { Scalar } from '../tree/node.js';
import { isWhole, isWithin } from './exact.js';
import { type Figure, readFigure } from './figure.js';
import { rangeWords } from './range-words.js';
import type { Subject } from './subject.js';

/** Reads 整数 and 数: a number, with the field's own unit or bare, whole where it must be, within its range. */
export function readNumber(subject: Subject, type: NumberType, node: Scalar): Value | null {
  const figure = readFigure(node.text);
  const { reading, fact, field } = subject;
  const value = shownValue(node.text, field.personal);
  if (figure === null || figure.percentage) {
    reading.report(() => say.wrongNumber(node.at, { fact, value, type: TYPE_WORDS[type.kind], example: `30${type.unit ?? ''}` }));
    return null;
  }
  if (!isOwnUnit(figure, type.unit)) {
    reading.report(() => say.wrongUnit(node.at, { fact, value, ...unitWords(type.unit, field.personal ? null : figure.exact) }));
    return null;
  }
  if (type.kind === 'integer' && !isWhole(figure.exact)) {
    reading.report(() => say.fractionalCount(node.at, { fact, value }));
    return null;
  }
  if (!isWithin(figure.exact, type)) {
    reading.report(() => say.outOfRange(node.at, { fact, value, range: rangeWords(type) }));
    return null;
  }
  return { kind: 'number', exact: figure.exact };
}

function isOwnUnit(figure: Figure, unit: string | null): boolean {
  return figure.rest === '' || (unit !== null && figure.rest === keyForm(unit));
}

function unitWords(unit: string | null, exact: string | null): { unit: Bilingual; example: Bilingual } {
  const figure = exact ?? '30';
  if (unit === null) return { unit: { zh: '没有单位', en: 'has no unit' }, example: { zh: `写 ${figure}`, en: `write ${figure}` } };
  return {
    unit: { zh: `的单位是“${unit}”`, en: `is counted in "${unit}"` },
    example: { zh: `写 ${figure}${unit}`, en: `write ${figure}${unit}` },
  };
}

const TYPE_WORDS: Readonly<Record<NumberType['kind'], Bilingual>> = {
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数', en: 'a number' },
  percentage: { zh: '百分比', en: 'a percentage' },
};
