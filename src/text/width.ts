/**
 * Full width and half width are the same (language.md §1.5): returns the text with every full-width form
 * folded to its ASCII twin, so that places in the folded text are places in the written one.
 *
 * INVARIANT: the result has the same length in UTF-16 units. Chinese punctuation without an ASCII twin
 * of the same meaning (、 。 「 」 《 》) stays.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (c) => FOLDS[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** White space in the widest sense: also what Word and WPS leave behind (U+3000, no-break, zero-width, BOM). */
export function isBlank(c: string): boolean {
  return BLANK.test(c);
}

const BLANK = /^[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff\u180e\u00ad]$/;
const FOLDABLE =
  /[\uff01-\uff5e\u3000\u00a0\u200b-\u200d\u2060\ufeff\u180e\u00ad\u2000-\u200a\u202f\u201c\u201d\u2018\u2019\u2212\u2013\uff62\uff63\u300c\u300d\u300e\u300f]/g;

const FOLDS: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u200b': ' ',
  '\u200c': ' ',
  '\u200d': ' ',
  '\u2060': ' ',
  '\ufeff': ' ',
  '\u180e': ' ',
  '\u00ad': ' ',
  '\u202f': ' ',
  ...Object.fromEntries(Array.from({ length: 11 }, (_, i) => [String.fromCharCode(0x2000 + i), ' '])),
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u2212': '-',
  '\u2013': '-',
  '\uff62': '「',
  '\uff63': '」',
  '\u300c': '「',
  '\u300d': '」',
  '\u300e': '「',
  '\u300f': '」',
};

/** Whether two texts say the same, width and white space aside. */
export function sameWords(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b);
}

/** Folded, without any white space: how quotations and names are compared. */
export function squeeze(text: string): string {
  return fold(text).replace(/\s+/g, '');
}
