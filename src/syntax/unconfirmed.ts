import type { Block } from '../../grammar/blocks.js';
import { exampleFindings as F } from '../diagnostics/catalogue/example.js';
import type { Prepared } from '../text/prepared.js';
import { type Phrase, phrase, placeOf, wordsOf } from './phrase.js';
import type { Report } from './tree.js';

/** An 示例 that waits for a person: reported as long as its line 待确认 stands, with the edit that takes the line out. */
export function reportUnconfirmed(source: Prepared, block: Block, name: Phrase, report: Report): void {
  const line = block.blocks.find(({ word }) => word === 'unconfirmed');
  if (line === undefined) return;
  const { keyword } = line;
  const replacements = [{ place: wholeLines(phrase(source, line.start, line.end)), text: '' }];
  const edits = [{ zh: `结论无误：删去“${keyword}”这一行`, en: `the verdict is right: take out the line “${keyword}”`, replacements }];
  report(F.unconfirmedExample(placeOf(phrase(source, line.start, line.body)), { name: wordsOf(name), keyword }, { edits }));
}

/** From the line break before a phrase up to the one behind it, so that no empty line is left. */
function wholeLines({ source, start, end }: Phrase) {
  const { folded } = source;
  const [before, behind] = [folded.lastIndexOf('\n', start - 1), folded.indexOf('\n', end)];
  return source.place(breakAt(folded, Math.max(0, before)), breakAt(folded, behind < 0 ? folded.length : behind));
}

/** A line break of Windows has two characters. */
function breakAt(folded: string, at: number): number {
  return folded[at - 1] === '\r' ? at - 1 : at;
}
