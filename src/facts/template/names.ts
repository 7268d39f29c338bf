import type { Language } from '../blank-words.js';
import { RESERVED, SOURCE_WORDS } from '../read/level.js';

/** What a thing is called in a language: in English by its alias, where it has one. */
export function nameIn({ name, alias }: { readonly name: string; readonly alias: string | null }, language: Language): string {
  return language === 'en' ? (alias ?? name) : name;
}

/** 依据, 核查, 核实人, 核实日期. */
export function sourceNames(language: Language): readonly string[] {
  return SOURCE_WORDS.map((word) => reservedName(word, language));
}

export function reservedName(word: keyof typeof RESERVED, language: Language): string {
  return RESERVED[word][language === 'zh' ? 0 : 1];
}
