import type { IToken } from 'chevrotain';
import { sentenceFindings as F } from '../diagnostics/catalogue/sentence.js';
import { type Phrase, placeOf } from './phrase.js';
import type { Report } from './tree.js';

/** Far above what people can read in one sentence, far below what would exhaust the parser. */
const DEEPEST = 30;
const LONGEST = 2000;

/** A sentence too deep or too long to be read, by people or by the parser. Out: whether it was reported. */
export function reportSize(tokens: readonly IToken[], words: Phrase, report: Report): boolean {
  if (tokens.length > LONGEST) report(F.sentenceTooLong(placeOf(words), { words: String(tokens.length), most: String(LONGEST) }));
  else if (depthOf(tokens) > DEEPEST) report(F.nestedTooDeep(placeOf(words), { depth: String(DEEPEST) }));
  else return false;
  return true;
}

/** Parentheses open at once, and quantifiers whose conditions hold each other, since a condition reaches to the right. */
function depthOf(tokens: readonly IToken[]): number {
  let deepest = 0;
  let parentheses = 0;
  let conditions = 0;
  for (const { tokenType } of tokens) {
    if (tokenType.name === 'LParen') parentheses += 1;
    else if (tokenType.name === 'RParen') parentheses -= 1;
    else if (tokenType.name === 'Mark') conditions = 0;
    else if (OPENS_CONDITION.has(tokenType.name)) conditions += 1;
    deepest = Math.max(deepest, parentheses + conditions);
  }
  return deepest;
}

const OPENS_CONDITION: ReadonlySet<string> = new Set(['Satisfies', 'Among', 'Where']);
