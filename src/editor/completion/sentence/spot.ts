import type { CstNode, Token } from '../../../../grammar/parser.js';
import type { Meaning, Scope } from '../../../model/meaning/scope.js';
import { unnamed } from '../../../model/name-use.js';
import type { List } from '../../../model/vocabulary.js';
import type { Node } from '../../../syntax/sentence-tree.js';
import type { Prepared } from '../../../text/prepared.js';
import { fold } from '../../../text/width.js';
import type { Written } from '../../spelling.js';
import { quiet } from '../../workspace.js';
import type { Candidate } from './candidates.js';

/** Where a candidate would stand: in the innermost of the rules on its path (grammar/next-words.ts). */
export interface Spot {
  readonly meaning: Meaning;
  readonly source: Prepared;
  /** The lists whose records are at hand where the sentence begins, the innermost first. */
  readonly records: readonly List[];
  /** The spelling in which the sentence goes on. */
  readonly written: Written;
  readonly path: readonly CstNode[];
  readonly candidate: Candidate;
  /** A word of the candidate's kind, as it stands in the path. */
  readonly token: Token;
  /** The scopes in which the words at the spot may have their meaning (scopes.ts). */
  readonly scopes: () => readonly Scope[];
}

/** How well a candidate fits, 0 best; null: not at all. */
export type Fit = number | null;

/** The rule the candidate stands in, and the `up`-th rule around it. */
export function ruleAt({ path }: Spot, up = 0): CstNode | undefined {
  return path.at(-1 - up);
}

/** The innermost rule of a name, with its index on the path. */
export function innermost({ path }: Spot, name: string): { readonly node: CstNode; readonly index: number } | null {
  for (let index = path.length - 1; index >= 0; index--) {
    const node = path[index];
    if (node?.name === name) return { node, index };
  }
  return null;
}

/** The parts of a rule that are read, in order. */
export function partsOf(node: CstNode): readonly (CstNode | Token)[] {
  return Object.values(node.children)
    .flat()
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf(part: CstNode | Token): number {
  return 'children' in part ? (part.location?.startOffset ?? 0) : part.startOffset;
}

/** Whether the candidate is the first word of a rule on its path. What was lent behind it (grammar/next-words.ts) does not count. */
export function begins({ path, token }: Spot, index: number): boolean {
  const isBefore = (part: CstNode | Token) =>
    ('children' in part ? !path.includes(part) : part !== token) && startOf(part) <= token.startOffset;
  return !path.slice(index).some((node) => partsOf(node).some(isBefore));
}

/** The kind of the word that a rule on the path begins with. */
export function firstWord({ path }: Spot, index: number): string {
  const words = path.slice(index).flatMap(wordsIn);
  return words.reduce((first, word) => (word.startOffset < first.startOffset ? word : first)).tokenType.name;
}

/** The words a rule has read, those of the rules inside it among them. */
export function wordsIn(node: CstNode): readonly Token[] {
  return Object.values(node.children)
    .flat()
    .flatMap((part) => ('children' in part ? wordsIn(part) : [part]));
}

/** A scope in which nothing is at hand but the form. */
export function formScope({ meaning, source }: Pick<Spot, 'meaning' | 'source'>): Scope {
  return { meaning, source, records: [], window: null, uses: new Set(), named: unnamed, report: quiet };
}

/** The candidate as a name of the sentence's tree. */
export function nameNode({ token, candidate }: Spot): Extract<Node, { kind: 'name' }> {
  const text = fold(candidate.word);
  const span = { start: token.startOffset, end: token.startOffset + text.length };
  return { kind: 'name', word: { text, ...span }, ...span };
}

/** Whether a meaning was found, and no error on the way: `means` gets the scope to work in. */
export function sound<T>(scope: Scope, means: (scope: Scope) => T | null): boolean {
  let errors = 0;
  const found = means({
    ...scope,
    report: (d) => {
      if (d.severity === 'error') errors += 1;
    },
  });
  return found !== null && errors === 0;
}
