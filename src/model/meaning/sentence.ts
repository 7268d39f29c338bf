import type { Node } from '../../syntax/sentence-tree.js';
import type { Report, SentenceSyntax } from '../../syntax/tree.js';
import type { Condition } from '../expression.js';
import { type Named, unnamed } from '../name-use.js';
import { condition } from './condition.js';
import { reportMixed } from './mixed.js';
import { reportNotBeforeChain } from './not-before-chain.js';
import { reportUnwindowed } from './outside-window.js';
import { regroup } from './regroup.js';
import type { Meaning, Scope } from './scope.js';
import { reportSecondReading } from './second-reading.js';

/** A sentence of a clause with its meaning. */
export interface Meant {
  readonly condition: Condition;
  /** The interpretations it uses, in order of use. */
  readonly uses: readonly string[];
}

/** The one meaning of a sentence; null where it has none or more than one, with the findings reported. */
export function meaningOf(meaning: Meaning, sentence: SentenceSyntax, report: Report, named: Named = unnamed): Meant | null {
  if (sentence.tree === null) return null;
  const uses = new Set<string>();
  const outermost = { meaning, source: sentence.words.source, records: [], window: null };
  const found = meantIn({ ...outermost, uses, named, report }, sentence.tree);
  const silently = (node: Node, to: Report) => meantIn({ ...outermost, uses: new Set(), named: unnamed, report: to }, node);
  if (found === null || reportSecondReading(sentence.words, found, sentence.others, silently, report)) return null;
  return { condition: found, uses: [...uses] };
}

/** The meaning of a whole sentence in a scope: first that its words join in one way only, then what they say. */
export function meantIn(scope: Scope, written: Node): Condition | null {
  const node = regroup(scope.meaning, written);
  const unclear = [reportMixed(scope, node), reportNotBeforeChain(scope, node), reportUnwindowed(scope, node)];
  const found = condition(scope, node);
  return unclear.includes(true) ? null : found;
}
