/** Words of the rules or the sheets with the language they are in, for fonts and screen readers. */
export interface Text {
  readonly text: string;
  readonly lang: 'zh-CN' | 'en';
}

/** In: words from outside. Out: the same words, marked Chinese where they hold a Chinese character. */
export function written(text: string): Text {
  return { text, lang: /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en' };
}

/** A sentence of the rules: besides its own lines, every item （1）, (2) or ① of a list begins a line. */
export function ruleLines(text: string): readonly Text[] {
  return writtenLines(text.replace(/\s*(?=[（(][0-9０-９]+[）)]|[①-⑳])/g, '\n'));
}

/** The lines of a text without the file's indentation, so that items of a list stand below each other. */
export function writtenLines(text: string): readonly Text[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(written);
}
