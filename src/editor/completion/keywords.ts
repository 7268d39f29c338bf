import { INSIDE } from '../../../grammar/blocks.js';
import { BLOCK_WORDS, type BlockWord } from '../../../grammar/spellings.js';
import type { Cursor } from '../cursor.js';
import { blockWordHelp } from '../words/block-words.js';
import type { Workspace } from '../workspace.js';
import { type Completion, type Offer, typedOn } from './completion.js';

/**
 * The words that may begin the line at the cursor: those of the block around it, what usually follows first, then those that
 * begin a block of their own. One that may stand only once and stands already is left out; words of later versions always are.
 */
export function keywordsAt(workspace: Workspace, cursor: Cursor): readonly Completion[] {
  const { source, line, at } = cursor;
  const indent = /^[^\S\r\n]*/.exec(source.folded.slice(line, at))?.[0].length ?? 0;
  return typedOn(
    cursor,
    line + indent,
    [...innerWords(cursor), ...topWords(workspace, cursor)].map((word) => offerOf(word, cursor)),
  );
}

function offerOf(word: BlockWord, { source, at, written }: Cursor): Offer {
  const { zh, en } = BLOCK_WORDS[word];
  const label = (written === 'en' ? en[0] : zh[0]) ?? word;
  const space = word === 'unconfirmed' || /^[^\S\r\n]/.test(source.folded.slice(at)) ? '' : ' ';
  return { kind: 'block', label, insert: `${label}${space}`, detail: blockWordHelp(word).short, also: [...zh, ...en] };
}

function innerWords({ above: { block, part }, line, at }: Cursor): readonly BlockWord[] {
  const allowed = block === null ? [] : (INSIDE[block.word as BlockWord] ?? []);
  const written = (block?.blocks ?? []).filter(({ start }) => start < line || start >= at).map(({ word }) => word);
  const free = allowed.filter((word) => REPEATED.has(word) || !written.includes(word));
  const reached = part === null ? -1 : allowed.indexOf(part.word as BlockWord);
  const next = free.filter((word) => allowed.indexOf(word) > reached);
  return [...next, ...free.filter((word) => !next.includes(word))];
}

/** Parts that may stand more than once. */
const REPEATED: ReadonlySet<BlockWord> = new Set(['quote', 'exception', 'uncited', 'given', 'expected']);

function topWords({ tree }: Workspace, { source, line, at, above: { block } }: Cursor): readonly BlockWord[] {
  const elsewhere = (start: number, file: string) => file !== source.file || start < line || start >= at;
  const taken = {
    ruleSet: tree.heads.some((head) => elsewhere(head.at.start, head.at.source.file)),
    vocabulary: tree.vocabularies.some(({ name }) => elsewhere(name.start, name.source.file)),
  };
  const usual = (block === null ? undefined : FOLLOWS[block.word as BlockWord]) ?? [];
  const tailors = tree.heads.some(({ parts }) => parts.has('tailors'));
  const fits = (word: BlockWord) => !(word in taken && taken[word as keyof typeof taken]) && (tailors || !TAILORING.has(word));
  return [...new Set([...usual, ...TOPS])].filter(fits);
}

/** Words that mean something in a set that 参照 another, and nowhere else. */
const TAILORING: ReadonlySet<BlockWord> = new Set(['clauseChange', 'removal']);

const TOPS: readonly BlockWord[] = [
  'ruleSet',
  'vocabulary',
  'section',
  'list',
  'definition',
  'listDefinition',
  'interpretation',
  'standard',
  'clause',
  'clauseChange',
  'removal',
  'example',
];

/** What usually comes behind a block. */
const FOLLOWS: Readonly<Partial<Record<BlockWord, readonly BlockWord[]>>> = {
  ruleSet: ['interpretation', 'vocabulary'],
  interpretation: ['interpretation', 'standard', 'clause'],
  vocabulary: ['section', 'list'],
  section: ['section', 'list', 'definition'],
  list: ['list', 'definition', 'listDefinition'],
  definition: ['definition', 'listDefinition'],
  listDefinition: ['listDefinition', 'definition'],
  standard: ['clause'],
  clause: ['clause', 'example', 'standard'],
  clauseChange: ['clauseChange', 'example', 'removal'],
  removal: ['removal', 'clauseChange'],
  example: ['example', 'clause', 'standard'],
};
