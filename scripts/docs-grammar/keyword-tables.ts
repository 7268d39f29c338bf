import { BLOCK_WORDS, LATER_WORDS, SENTENCE_WORDS, type Spelling, STRAY_WORDS } from '../../grammar/spellings.js';
import type { Language } from './language.js';

/** The tables of all words of the language, as Markdown, from grammar/spellings.ts. */
export const keywordTables: Readonly<Record<'blocks' | 'words' | 'stray' | 'later', (language: Language) => string>> = {
  blocks: (language) => spellingTable(Object.values(BLOCK_WORDS), language),
  words: (language) => spellingTable(Object.values(SENTENCE_WORDS), language),
  stray: (language) =>
    table(
      STRAY_HEAD[language],
      Object.entries(STRAY_WORDS).map(([word, form]) => [code(word), form[language]]),
    ),
  later: (language) =>
    table(
      LATER_HEAD[language],
      LATER_WORDS.map(({ zh, en }) => [zh.map(code).join(' '), en.map(code).join(' ')]),
    ),
};

const SPELLING_HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: ['中文', '中文也可以写', '英文', '英文也可以写'],
  en: ['Chinese', 'also read', 'English', 'also read'],
};
const STRAY_HEAD: Readonly<Record<Language, readonly string[]>> = { zh: ['不能写', '请改用'], en: ['not a word', 'write instead'] };
const LATER_HEAD: Readonly<Record<Language, readonly string[]>> = { zh: ['中文', '英文'], en: ['Chinese', 'English'] };

function spellingTable(spellings: readonly Spelling[], language: Language): string {
  const cells = (words: readonly string[]) => [words.slice(0, 1), words.slice(1)].map((some) => some.map(code).join(' ') || '—');
  return table(
    SPELLING_HEAD[language],
    spellings.map(({ zh, en }) => [...cells(zh), ...cells(en)]),
  );
}

const code = (word: string): string => `\`${word.replaceAll('|', '\\|')}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
