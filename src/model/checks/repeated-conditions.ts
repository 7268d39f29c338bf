import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Edit } from '../../diagnostics/diagnostic.js';
import { safely } from '../../diagnostics/rewrite.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import type { RepeatedPart } from '../reasoning/implied-parts.js';
import type { Check } from './draft.js';
import { wordsOfCondition } from './goal-words.js';

/** A part of 且 or 或者, an item of a list or an exception that stands there twice, perhaps in other words. */
export const repeatedConditions: Check = ({ tree, outlooks }, report) => {
  for (const part of outlooks.flatMap((one) => one.repeated)) {
    const edits = withoutIt(tree, part);
    const effect = part.counted ? COUNTS_TWICE : IDLE;
    report(F.repeatedCondition(part.condition.at, { words: wordsOfCondition(part.condition), effect }, { edits }));
  }
};

const IDLE: Bilingual = { zh: '第二次不起作用', en: 'the second time it decides nothing' };
const COUNTS_TWICE: Bilingual = { zh: '它一成立就算两项', en: 'where it holds it counts as two items' };

/** Taken out with its 且 or 或者, where nothing but that stands before it and no parenthesis is left open behind it. */
function withoutIt({ sources }: SyntaxTree, { condition, before, form }: RepeatedPart): readonly Edit[] {
  const { file, start, end } = condition.at;
  const source = sources.find((one) => one.file === file);
  const from = before.at.end;
  // Where invisible characters were left out of the text that is read, its offsets are not those of the file.
  if (form === 'items' || source === undefined || source.place(end.offset, end.offset).start.offset !== end.offset) return [];
  if (!JOINT.test(source.folded.slice(from.offset, start.offset)) || CLOSING.test(source.folded.slice(end.offset))) return [];
  return [safely({ zh: '删去第二次', en: 'take the second out', replacements: [{ place: { file, start: from, end }, text: '' }] })];
}

const JOINT = /^\s*,?\s*(?:且|并且|或者|或|and|or)\s*$/;
const CLOSING = /^\s*\)/;
