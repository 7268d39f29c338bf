import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Report, SentenceSyntax, SyntaxTree } from '../../syntax/tree.js';
import type { Condition } from '../expression.js';
import { condition } from './condition.js';
import { reportMixed } from './mixed.js';
import { reportNotBeforeChain } from './not-before-chain.js';
import { reportUnwindowed } from './outside-window.js';
import { regroup } from './regroup.js';
import { sameMeaning } from './same-meaning.js';
import type { Meaning, Scope } from './scope.js';

/** A sentence of a clause with its meaning. */
export interface Meant {
  readonly condition: Condition;
  /** The interpretations it uses, in order of use. */
  readonly uses: readonly string[];
}

/**
 * The one meaning of a sentence; null where it has none or more than one, with the findings reported. A sentence
 * of which a word could be cut shorter is read again so: when that too means something, and something else, both
 * readings are shown (language.md §1.1).
 */
export function meaningOf(tree: SyntaxTree, meaning: Meaning, sentence: SentenceSyntax, report: Report): Meant | null {
  if (sentence.tree === null) return null;
  const uses = new Set<string>();
  const found = read(meaning, sentence, sentence.tree, uses, report);
  if (found === null || reportSecondReading(tree, meaning, sentence, found, report)) return null;
  return { condition: found, uses: [...uses] };
}

function read(meaning: Meaning, sentence: SentenceSyntax, node: Node, uses: Set<string>, report: Report): Condition | null {
  const scope: Scope = { meaning, source: sentence.words.source, records: [], window: null, uses, report };
  return meantIn(scope, node);
}

/** The meaning of a whole sentence in a scope: first that its words join in one way only, then what they say. */
export function meantIn(scope: Scope, written: Node): Condition | null {
  const node = regroup(scope.meaning, written);
  const unclear = [reportMixed(scope, node), reportNotBeforeChain(scope, node), reportUnwindowed(scope, node)];
  const found = condition(scope, node);
  return unclear.includes(true) ? null : found;
}

function reportSecondReading(tree: SyntaxTree, meaning: Meaning, sentence: SentenceSyntax, first: Condition, report: Report): boolean {
  for (const { start, length, shorter } of sentence.recuts) {
    for (const cut of shorter) {
      const node = tree.reread(sentence, { start, length: cut });
      if (node === null) continue;
      const findings: Diagnostic[] = [];
      const second = read(meaning, sentence, node, new Set(), (d) => void (d.severity === 'error' && findings.push(d)));
      if (second === null || findings.length > 0 || sameMeaning(first, second)) continue;
      const { source } = sentence.words;
      const word = source.words.slice(start, start + length);
      const pieces = `${word.slice(0, cut)} ${word.slice(cut)}`;
      const place = source.place(start, start + length);
      const edits = [` ${word} `, pieces].map((text) => ({ zh: `写成“${text}”`, en: `write “${text}”`, replacements: [{ place, text }] }));
      report(F.secondReading(place, { word, pieces }, { edits }));
      return true;
    }
  }
  return false;
}
