import { printable } from '../../index.js';

/**
 * Words from outside as text in a line of Markdown, whether in a paragraph, an item or a cell: what would be markup, an HTML tag,
 * a link or the end of a cell is shielded, line breaks become spaces. In: any text. Out: Markdown that shows that text.
 */
export function markdownText(text: string): string {
  const line = printable(text).replace(/\s+/gu, ' ').trim();
  return line
    .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
    .replace(BEGINS_A_BLOCK, '$1\\$2')
    .replace(BEGINS_AN_ADDRESS, '$1\\$2');
}

/** A heading, an item, a quotation, a rule; an item with a number. */
const BEGINS_A_BLOCK = /^(\d*)([#+\-=:.)])/;

/** Some readers of Markdown make a link of a bare address. */
const BEGINS_AN_ADDRESS = /\b(https?|ftp|mailto|xmpp|www)([:.])/gi;

/** Lines of a quotation of its own. */
export function quoted(lines: readonly string[]): string {
  return lines.map((line) => `> ${markdownText(line)}`).join('\n>\n');
}
