import { readNumeral } from '../../text/numeral.js';
import type { Exact } from '../../text/place.js';
import { canonical } from './exact.js';
import { plainWords } from './plain-words.js';

/** A number at the head of some words, and what follows it: `30` and `人`. */
export interface Figure {
  readonly exact: Exact;
  readonly percentage: boolean;
  readonly rest: string;
}

/**
 * Reads words that begin with a number: 30人, ３０, 三十, 1,200, -5, 负五, 1.5e3 (as spreadsheets and JSON write), 百分之九十.
 * Null where they do not, or where it has more figures than any fact.
 */
export function readFigure(text: string): Figure | null {
  const words = plainWords(text);
  const sign = /^[-负]/.test(words) ? '-' : '';
  const unsigned = words.replace(/^[-+负]/, '').replace(GROUPED, (figures) => figures.replaceAll(',', ''));
  const scientific = SCIENTIFIC.exec(unsigned);
  if (scientific !== null) return fromScientific(sign, scientific);
  const numeral = readNumeral(unsigned, 0);
  if (numeral === null || numeral.exact.length > MOST_FIGURES || /^[^/]*\/0+$/.test(numeral.exact)) return null;
  return { exact: canonical(`${sign}${numeral.exact}`), percentage: numeral.percentage, rest: unsigned.slice(numeral.length) };
}

const MOST_FIGURES = 60;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)/;
const SCIENTIFIC = /^(\d{1,30})(?:\.(\d{1,30}))?[eE]([+-]?\d{1,2})(.*)$/;

function fromScientific(sign: string, [, whole = '0', decimals = '', power = '0', rest = '']: RegExpExecArray): Figure {
  const shift = Number(power) - decimals.length;
  const zeros = '0'.repeat(Math.abs(shift));
  const exact = shift >= 0 ? `${sign}${whole}${decimals}${zeros}` : `${sign}${whole}${decimals}/1${zeros}`;
  return { exact: canonical(exact), percentage: false, rest };
}
