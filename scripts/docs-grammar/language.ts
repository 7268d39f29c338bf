/** The two spellings of the language, each with its own reference and diagrams. */
export type Language = 'zh' | 'en';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];
