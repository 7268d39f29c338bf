import { printable } from '../../index.js';

/**
 * A text as a cell that no table program computes: where it begins like a formula, an apostrophe comes before it, which such
 * programs take for “text follows”. In: any text. Out: the same for a reader, harmless for a program.
 */
export function csvCell(text: string): string {
  return printable(BEGINS_A_FORMULA.test(text) ? `'${text}` : text);
}

/**
 * = + - @, tab and line ends, as table programs know them. Beyond that what they overlook before one of these, or read as one of these:
 * white space, marks without width, full width, and the long minus.
 */
const BEGINS_A_FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\u2212\ufe62\ufe63\ufe66\ufe6b])/u;
