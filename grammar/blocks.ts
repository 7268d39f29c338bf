import { hasBar } from './bars.js';
import { BLOCK_WORDS, type BlockWord, LATER_WORDS, MISTAKEN_WORDS, type Spelling } from './spellings.js';

/** A piece of a rule file: its keyword, the words after it, and the blocks inside it. */
export interface Block {
  readonly word: BlockWord | 'later' | 'mistaken' | 'misplaced' | 'lead';
  /** The keyword as written; empty for `lead`, the text before the first keyword. */
  readonly keyword: string;
  readonly start: number;
  /** Where the words after the keyword begin; they run to `end`. */
  readonly body: number;
  readonly end: number;
  readonly blocks: readonly Block[];
}

/** The parts of a clause, whether it is new or changes one of the set below. */
const CLAUSE_PARTS: readonly BlockWord[] = [
  'quote',
  'applicability',
  'requirement',
  'exception',
  'verification',
  'remedy',
  'note',
  'inForceFrom',
  'repealedFrom',
  'points',
  'deduct',
  'award',
  'bonus',
  'malus',
  'waiver',
  'veto',
];

/** The head lines of what sums up points (docs/semantics.md §8). */
const CONTAINER_PARTS: readonly BlockWord[] = ['points', 'fullMarks', 'cap', 'countsAs', 'notApplicable', 'rounding', 'veto'];

/** Blocks that stand at the top of a file, with those that may stand inside them. */
export const INSIDE: Readonly<Partial<Record<BlockWord, readonly BlockWord[]>>> = {
  ruleSet: [
    'id',
    'basis',
    'noticeFile',
    'cover',
    'uncited',
    'lastDay',
    'issuer',
    'version',
    'tailors',
    'replaces',
    'inForceFrom',
    'repealedFrom',
    'methods',
    'exampleDate',
    'assessedYear',
  ],
  interpretation: ['basis', 'reason'],
  vocabulary: [],
  section: [],
  list: [],
  crossCheck: ['note'],
  definition: [],
  listDefinition: [],
  standard: CONTAINER_PARTS,
  part: CONTAINER_PARTS,
  scoring: [...CONTAINER_PARTS, 'floorAtZero', 'mayGoNegative', 'bonus', 'malus', 'noDouble', 'override'],
  scoreSheet: [...CONTAINER_PARTS, 'floorAtZero', 'mayGoNegative'],
  sumUp: [],
  grades: ['limit'],
  conclusion: [],
  selection: ['range', 'places', 'condition', 'rank', 'ties', 'until'],
  clause: CLAUSE_PARTS,
  clauseChange: [...CLAUSE_PARTS, 'reason'],
  removal: ['reason'],
  example: ['exampleOn', 'given', 'expected', 'table', 'unconfirmed'],
};

/** Blocks whose words are free text: a keyword that does not belong there is text, not a mistake. */
export const FREE_TEXT: ReadonlySet<string> = new Set([
  'ruleSet',
  'standard',
  'part',
  'clause',
  'clauseChange',
  'removal',
  'example',
  'basis',
  'issuer',
  'reason',
  'verification',
  'remedy',
  'note',
  'uncited',
  'unconfirmed',
]);

/** Blocks of rows: whatever its first cell says, a line with a bar is one. */
const TABLES: ReadonlySet<string> = new Set(['table']);

/** Blocks whose lines declare fields: a field may bear the name of a word that has no meaning there. */
const DECLARES: ReadonlySet<string> = new Set(['vocabulary', 'section', 'list']);

/**
 * Cuts a folded text (text/prepared.ts) into blocks. In: the text. Out: the top blocks in order, each with
 * those inside it. A keyword counts only at the start of a line and before white space, a colon, a quotation
 * mark, a parenthesis, a numeral or the line's end. Nothing is lost: text before the first keyword is a `lead`.
 */
export function cutBlocks(folded: string): readonly Block[] {
  const heads = headsOf(folded);
  const tops: { head: Head; inner: Head[] }[] = [];
  for (const head of heads) {
    const current = tops.at(-1);
    if (head.level === 'top' || current === undefined) tops.push({ head, inner: [] });
    else current.inner.push(head);
  }
  const blocks = tops.map(({ head, inner }, i) => block(head, inner, tops[i + 1]?.head.start ?? folded.length));
  const first = heads[0]?.start ?? folded.length;
  if (folded.slice(0, first).trim() === '') return blocks;
  return [{ word: 'lead', keyword: '', start: 0, body: 0, end: first, blocks: [] }, ...blocks];
}

interface Head {
  readonly word: Block['word'];
  readonly keyword: string;
  readonly start: number;
  readonly body: number;
  readonly level: 'top' | 'inner';
}

function block(head: Head, inner: readonly Head[], end: number): Block {
  const ends = [...inner.slice(1).map((h) => h.start), end];
  return {
    ...pick(head),
    end: inner[0]?.start ?? end,
    blocks: inner.map((h, i) => ({ ...pick(h), end: ends[i] ?? end, blocks: [] })),
  };
}

const pick = ({ word, keyword, start, body }: Head) => ({ word, keyword, start, body });

function headsOf(folded: string): Head[] {
  const heads: Head[] = [];
  let top: BlockWord | null = null;
  let inner: string | null = null;
  const lineStarts = /^[^\S\r\n]*(?=\S)/gm;
  for (let m = lineStarts.exec(folded); m; m = lineStarts.exec(folded)) {
    const at = m.index + m[0].length;
    if (m[0] === '') lineStarts.lastIndex = at + 1;
    const head = headAt(folded, at, top, inner);
    if (head === null) continue;
    heads.push(head);
    if (head.level === 'top') {
      const known = head.word !== 'later' && head.word !== 'mistaken';
      top = known ? (head.word as BlockWord) : null;
      inner = known ? top : head.word;
    } else inner = head.word;
  }
  return heads;
}

/** The keyword at `at`, if it counts there, given the block it would stand in. */
function headAt(folded: string, at: number, top: BlockWord | null, inner: string | null): Head | null {
  if (inner !== null && TABLES.has(inner) && hasBar(folded, at)) return null;
  const allowed = top === null ? [] : (INSIDE[top] ?? []);
  for (const { word, spelling } of KEYWORDS.get(folded.charAt(at)) ?? []) {
    if (!folded.startsWith(spelling, at) || !endsKeyword(folded, at + spelling.length, spelling)) continue;
    const head = { keyword: spelling, start: at, body: at + spelling.length };
    if (word === 'mistaken') {
      // 修改 3 处错误 is text; 修改 3.9 is not.
      const number = spelling.length > 2 ? ANY_NUMBER : CLAUSE_NUMBER;
      if (!number.test(folded.slice(head.body, head.body + 10)) || (inner !== null && DECLARES.has(inner))) continue;
      return { ...head, word, level: 'top' };
    }
    if (word === 'later') {
      if (inner !== null && DECLARES.has(inner))
        return TOP_LATER.has(spelling) && !looksLikeField(folded, at) ? { ...head, word, level: 'top' } : null;
      return { ...head, word, level: TOP_LATER.has(spelling) || top === null ? 'top' : 'inner' };
    }
    if (word in INSIDE && !(inner !== null && DECLARES.has(inner) && looksLikeField(folded, at))) return { ...head, word, level: 'top' };
    // A 要求 under a 标准 belongs to a clause whose keyword was misspelt: as part of the title it would be lost.
    if (inner === 'standard' && INSIDE.clause?.includes(word) && !allowed.includes(word))
      return { ...head, word: 'misplaced', level: 'inner' };
    // A 理由 under a 条款 would become part of its title.
    if (inner === 'clause' && word === 'reason') return { ...head, word: 'misplaced', level: 'inner' };
    if (allowed.includes(word)) return { ...head, word, level: 'inner' };
    if (top === null || (inner !== null && (FREE_TEXT.has(inner) || DECLARES.has(inner)))) continue;
    if (inner !== null && SENTENCES.has(inner)) return { ...head, word: 'misplaced', level: 'inner' };
  }
  return null;
}

const ANY_NUMBER = /^\s*\d/;
/** 修改 3.9 万元 is an amount. */
const CLAUSE_NUMBER = /^\s*\d{1,4}\.\d{1,4}(?![\d.]|\s*[万亿千百元%倍分度年月日个岁米吨])/;

const SENTENCES: ReadonlySet<string> = new Set([
  'applicability',
  'requirement',
  'exception',
  'quote',
  'interpretation',
  'crossCheck',
  'deduct',
  'award',
  'bonus',
  'malus',
  'waiver',
  'veto',
]);

/** 名单 (roster)：是否 declares a field; 名单 执法人员 (officers) 每一名 begins a list. */
function looksLikeField(folded: string, at: number): boolean {
  return /^\S+\s*(\([A-Za-z_]\w*\))?\s*:/.test(folded.slice(at, at + 80).split(/[\r\n]/)[0] ?? '');
}

function endsKeyword(folded: string, end: number, spelling: string): boolean {
  const next = folded[end];
  if (next === undefined || /[\s:"(「]/.test(next)) return true;
  return !/[A-Za-z]$/.test(spelling) && /[\d一二三四五六七八九十百零〇两]/.test(next);
}

interface Keyword {
  readonly word: BlockWord | 'later' | 'mistaken';
  readonly spelling: string;
}

/** By their first character, longer ones first. */
const KEYWORDS: ReadonlyMap<string, readonly Keyword[]> = byFirst([
  ...Object.entries(BLOCK_WORDS).flatMap(([word, s]) => spellings(s).map((spelling) => ({ word: word as BlockWord, spelling }))),
  ...Object.keys(MISTAKEN_WORDS).map((spelling) => ({ word: 'mistaken' as const, spelling })),
  ...LATER_WORDS.flatMap((s) => spellings(s).map((spelling) => ({ word: 'later' as const, spelling }))),
]);

function byFirst(keywords: readonly Keyword[]): ReadonlyMap<string, readonly Keyword[]> {
  const sorted = [...keywords].sort((a, b) => b.spelling.length - a.spelling.length);
  const first = ({ spelling }: Keyword) => spelling.charAt(0);
  return new Map(sorted.map((one) => [first(one), sorted.filter((other) => first(other) === first(one))]));
}

/** Later words that begin a block of their own; the others stand inside a clause or a head. */
const TOP_LATER: ReadonlySet<string> = new Set(LATER_WORDS.filter((s) => ['限额'].includes(s.zh[0] ?? '')).flatMap(spellings));

function spellings(s: Spelling): string[] {
  return [...s.zh, ...s.en];
}
