import type { Block } from '../../../grammar/blocks.js';
import type { Line } from '../layout/line.js';
import { weave } from '../layout/weave.js';
import { partLines, scoringLines, sheetLines, sumUpLines } from '../scoring/blocks.js';
import { conclusionLines, gradesLines, selectionLines } from '../scoring/outcomes.js';
import { clauseLines, removalLines, standardLines } from './clause.js';
import { crossCheckLines } from './cross-check.js';
import { exampleLines } from './example.js';
import { definedLines, interpretationLines } from './interpretation.js';
import type { Head, Printing } from './printing.js';
import { ruleSetLines } from './rule-set.js';
import { listLines, sectionLines, vocabularyLines } from './vocabulary.js';

/** The text of one file in the canonical layout. INVARIANT: its reading had no error, so that nothing is left out. */
export function fileText(p: Printing, blocks: readonly Block[]): string {
  return weave(
    blocks.flatMap((block, i) => blockLines(p, block, blocks[i - 1])),
    p.source,
  );
}

function blockLines(p: Printing, block: Block, above: Block | undefined): readonly Line[] {
  const print = PRINTERS[block.word];
  if (print === undefined || block.word === 'later' || block.word === 'mistaken' || block.word === 'misplaced' || block.word === 'lead')
    return [];
  const close = above !== undefined && DEFINES.has(block.word) && DEFINES.has(above.word);
  return print(p, block, { word: block.word, outer: null, start: block.start, indent: 0, kind: close ? 'neighbour' : 'block' });
}

/** Short blocks that people like to see one below the other. */
const DEFINES: ReadonlySet<Block['word']> = new Set(['definition', 'listDefinition', 'crossCheck']);

const PRINTERS: Readonly<Partial<Record<Block['word'], (p: Printing, block: Block, head: Head) => readonly Line[]>>> = {
  ruleSet: ruleSetLines,
  interpretation: interpretationLines,
  vocabulary: vocabularyLines,
  section: sectionLines,
  list: listLines,
  definition: definedLines,
  listDefinition: definedLines,
  crossCheck: crossCheckLines,
  standard: standardLines,
  clause: clauseLines,
  clauseChange: clauseLines,
  removal: removalLines,
  example: exampleLines,
  scoring: scoringLines,
  part: partLines,
  scoreSheet: sheetLines,
  sumUp: sumUpLines,
  grades: gradesLines,
  conclusion: conclusionLines,
  selection: selectionLines,
};
