import { BLOCK_WORDS, SENTENCE_WORDS, type Spelling } from '../../grammar/spellings.js';

/** Whether a word is one of the language's own, in either spelling, and so cannot be a name (language.md §5). */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

/** Lines of a set's head and of an interpretation: nowhere else do they begin anything, so a field may be called 编号. */
const HEAD_LINES: ReadonlySet<string> = new Set([
  'id',
  'issuer',
  'version',
  'tailors',
  'replaces',
  'reason',
  'noticeFile',
  'cover',
  'uncited',
  'lastDay',
  'methods',
  'exampleDate',
  'assessedYear',
]);

/** Lines of a clause and of a 推选: a field may be called 得分 or 排序, for a line of the vocabulary shows that it declares one. */
const SCORE_LINES: ReadonlySet<string> = new Set([
  'points',
  'fullMarks',
  'deduct',
  'award',
  'bonus',
  'malus',
  'range',
  'places',
  'condition',
  'rank',
  'ties',
  'until',
]);

const KEYWORDS: ReadonlySet<string> = new Set([
  ...[...Object.values<Spelling>(SENTENCE_WORDS)].flatMap((s) => [...s.zh, ...s.en.filter((w) => !w.includes(' '))]),
  ...Object.entries<Spelling>(BLOCK_WORDS).flatMap(([block, s]) => (HEAD_LINES.has(block) || SCORE_LINES.has(block) ? [] : s.zh)),
  '是',
  '否',
  '没有',
  '不详',
]);
