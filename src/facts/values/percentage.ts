import Fraction from 'fraction.js';
import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Diagnostic, Edit } from '../../diagnostics/diagnostic.js';
import type { NumberType } from '../../model/vocabulary.js';
import type { Value } from '../facts.js';
import { shownValue } from '../read/words.js';
import type { Scalar } from '../tree/node.js';
import { canonical, isWithin } from './exact.js';
import { readFigure } from './figure.js';
import { percentWords, rangeWords } from './range-words.js';
import type { Subject } from './subject.js';

/** Reads 百分比 as a share: 95% and 百分之九十五 are 0.95. A bare number is refused with its readings (semantics.md §1). */
export function readPercentage(subject: Subject, type: NumberType, node: Scalar): Value | null {
  const { reading, fact, field } = subject;
  const value = shownValue(node.text, field.personal);
  const figure = readFigure(node.text);
  if (figure === null || figure.rest !== '') {
    reading.report(() => say.wrongNumber(node.at, { fact, value, type: { zh: '百分比', en: 'a percentage' }, example: '95%' }));
    return null;
  }
  if (!figure.percentage) {
    reading.report(() => bare(subject, type, node, figure.exact));
    return null;
  }
  if (!isWithin(figure.exact, type)) {
    reading.report(() => say.outOfRange(node.at, { fact, value, range: rangeWords(type) }));
    return null;
  }
  return { kind: 'number', exact: figure.exact };
}

function bare(subject: Subject, type: NumberType, node: Scalar, exact: string): Diagnostic {
  const { fact, field } = subject;
  const value = shownValue(node.text, field.personal);
  // The readings are the value: of a personal one none is shown.
  if (field.personal) return say.barePercentage(node.at, { fact, value, readings: HIDDEN_READINGS });
  const readings = readingsOf(exact, type);
  const words = { zh: readings.join(' 还是 '), en: readings.join(' or ') };
  return say.barePercentage(node.at, { fact, value, readings: words }, { edits: readings.map((reading) => editTo(node, reading)) });
}

const HIDDEN_READINGS: Bilingual = { zh: '百分之几，还是一的几分之几', en: 'so many in a hundred or a part of one' };

/** 0.95 is 95% or 0.95%; a reading outside the range is offered only if the other is outside too. */
function readingsOf(exact: string, type: NumberType): readonly string[] {
  const asShare = { share: exact, words: percentWords(exact) };
  const asPercent = { share: canonical(new Fraction(exact).div(100).toFraction()), words: `${exact}%` };
  const both = exact === '0' ? [asPercent] : [asShare, asPercent];
  const possible = both.filter((reading) => isWithin(reading.share, type));
  return (possible.length > 0 ? possible : both).map((reading) => reading.words);
}

function editTo(node: Scalar, words: string): Edit {
  // JSON knows a percentage only as text; YAML minds no quotation marks.
  const text = `"${words}"`;
  return { zh: `改为 ${words}`, en: `write ${words}`, replacements: [{ place: node.at, text }] };
}
