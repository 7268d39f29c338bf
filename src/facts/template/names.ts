import type { Language } from '../blank-words.js';
import { RESERVED, SOURCE_WORDS } from '../read/level.js';

/** What a thing is called in a language: in English by its alias, where it has one. */
export function nameIn({ name, alias }: { readonly name: string; readonly alias: string | null }, language: Language): string {
  return language === 'en' ? (alias ?? name) : name;
}

/** 依据, 核查, 核实人, 核实日期, 附件. */
export function sourceNames(language: Language): readonly string[] {
  return SOURCE_WORDS.map((word) => reservedName(word, language));
}

/** How wide their columns are, in characters of half width. */
export const SOURCE_WIDTHS = [28, 18, 12, 14, 24] as const;

/** 名单的依据 and so on: what is asked of a list as a whole, above its headings. */
export function sourceNamesOfList(language: Language): readonly string[] {
  return sourceNames(language).map((name) => (language === 'zh' ? `名单的${name}` : `list ${name}`));
}

export function reservedName(word: keyof typeof RESERVED, language: Language): string {
  return RESERVED[word][language === 'zh' ? 0 : 1];
}
