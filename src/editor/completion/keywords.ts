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
  const inner = innerWords(cursor);
  const top = topWords(workspace, cursor);
  // Below 标准 a 条款 is what nearly everybody wants; what it says of points comes behind.
  const begins = cursor.above.part === null && cursor.above.block?.word === 'standard' ? top.slice(0, 1) : [];
  const words = [...new Set([...begins, ...inner, ...top])];
  return typedOn(
    cursor,
    line + indent,
    words.map((word) => offerOf(word, cursor)),
  );
}

function offerOf(word: BlockWord, { source, at, written }: Cursor): Offer {
  const { zh, en } = BLOCK_WORDS[word];
  const label = (written === 'en' ? en[0] : zh[0]) ?? word;
  const space = WHOLE.has(word) || /^[^\S\r\n]/.test(source.folded.slice(at)) ? '' : ' ';
  return { kind: 'block', label, insert: `${label}${space}`, detail: blockWordHelp(word).short, also: [...zh, ...en] };
}

/** Words that say all by standing there, and those whose words begin on the next line. */
const WHOLE: ReadonlySet<BlockWord> = new Set(['unconfirmed', 'floorAtZero', 'mayGoNegative', 'scoring', 'grades', 'conclusion']);

function innerWords({ above: { block, part }, line, at }: Cursor): readonly BlockWord[] {
  const allowed = block === null ? [] : (INSIDE[block.word as BlockWord] ?? []);
  const written = (block?.blocks ?? []).filter(({ start }) => start < line || start >= at).map(({ word }) => word);
  const isRepeated = (word: BlockWord) => REPEATED.has(word) || (block?.word !== 'scoring' && LINES.has(word));
  const free = allowed.filter((word) => isRepeated(word) || !written.includes(word));
  const reached = part === null ? -1 : allowed.indexOf(part.word as BlockWord);
  const next = free.filter((word) => allowed.indexOf(word) > reached);
  return [...next, ...free.filter((word) => !next.includes(word))];
}

/** Parts that may stand more than once. */
const REPEATED: ReadonlySet<BlockWord> = new Set([
  'quote',
  'exception',
  'uncited',
  'given',
  'expected',
  'veto',
  'waiver',
  'noDouble',
  'limit',
]);

/** The same of lines of a clause; a 计分 says 加分 and 减分 only once. */
const LINES: ReadonlySet<BlockWord> = new Set(['deduct', 'award', 'bonus', 'malus']);

function topWords({ tree }: Workspace, { source, line, at, above: { block }, file: { blocks } }: Cursor): readonly BlockWord[] {
  const above = blocks.filter(({ start }) => start < line).map(({ word }) => word);
  const sheetIsOpen = above.lastIndexOf('scoreSheet') > Math.max(above.lastIndexOf('sumUp'), above.lastIndexOf('standard'));
  const elsewhere = (start: number, file: string) => file !== source.file || start < line || start >= at;
  const taken = {
    ruleSet: tree.heads.some((head) => elsewhere(head.at.start, head.at.source.file)),
    vocabulary: tree.vocabularies.some(({ name }) => elsewhere(name.start, name.source.file)),
    scoring: tree.scoring.some((one) => elsewhere(one.at.start, one.at.source.file)),
    conclusion: tree.conclusions.some((one) => elsewhere(one.at.start, one.at.source.file)),
    part: !sheetIsOpen && !above.includes('standard'),
    scoreSheet: sheetIsOpen,
    sumUp: !sheetIsOpen,
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
  'crossCheck',
  'interpretation',
  'standard',
  'clause',
  'clauseChange',
  'removal',
  'example',
  'scoring',
  'part',
  'scoreSheet',
  'sumUp',
  'grades',
  'conclusion',
  'selection',
];

/** What usually comes behind a block. */
const FOLLOWS: Readonly<Partial<Record<BlockWord, readonly BlockWord[]>>> = {
  ruleSet: ['interpretation', 'vocabulary'],
  interpretation: ['interpretation', 'standard', 'clause'],
  vocabulary: ['section', 'list'],
  section: ['section', 'list', 'definition'],
  list: ['list', 'definition', 'listDefinition', 'crossCheck'],
  definition: ['definition', 'listDefinition'],
  crossCheck: ['crossCheck'],
  listDefinition: ['listDefinition', 'definition'],
  standard: ['clause'],
  part: ['clause', 'part'],
  scoreSheet: ['part', 'clause', 'sumUp'],
  sumUp: ['standard', 'grades', 'scoring'],
  scoring: ['grades', 'standard'],
  grades: ['conclusion', 'standard'],
  conclusion: ['selection', 'standard'],
  selection: ['selection'],
  clause: ['clause', 'example', 'standard'],
  clauseChange: ['clauseChange', 'example', 'removal'],
  removal: ['removal', 'clauseChange'],
  example: ['example', 'clause', 'standard'],
};
