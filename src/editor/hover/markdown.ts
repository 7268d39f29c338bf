import type { Bilingual } from '../../diagnostics/define.js';

/** Words of a rule file as they stand in Markdown: no sign of theirs makes a link, a heading or HTML. */
export function escaped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|!&~]/g, (sign) => `\\${sign}`);
}

/** Paragraphs of both languages; an empty one is left out. */
export function paragraphs(parts: readonly (Bilingual | null)[]): Bilingual {
  const own = parts.filter((part) => part !== null);
  const join = (language: keyof Bilingual) =>
    own
      .map((part) => part[language])
      .filter((words) => words !== '')
      .join('\n\n');
  return { zh: join('zh'), en: join('en') };
}

/** A name in bold, with its other name behind it. */
export function headline(name: string, alias: string | null): Bilingual {
  const own = `**${escaped(name)}**`;
  return alias === null ? { zh: own, en: own } : { zh: `${own} (${escaped(alias)})`, en: `**${escaped(alias)}** (${escaped(name)})` };
}

/** The same words in both languages. */
export function both(words: string): Bilingual {
  return { zh: words, en: words };
}
