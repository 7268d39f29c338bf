import { readingFindings } from '../diagnostics/catalogue/reading.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import type { Model } from '../model/model.js';
import { parse } from '../syntax/parse.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { type Memory, newMemory, noMemory } from '../text/memory.js';
import { check } from '../verdict/check.js';
import { errorsBelow, type Layers, parseSet, type SetTexts } from './parse-set.js';

/** A set as it stands, with what it takes over from those below it. */
export interface ReadSet {
  readonly tree: SyntaxTree;
  /** Null where it, or a set below it, has an error. */
  readonly model: Model | null;
  /** What is wrong in its own files; errors of a set below, without which it cannot be used, come beside them. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a rule set together with the sets it is laid over: each is parsed and checked by itself, then the next is laid over it
 * (language.md §9.2). A set that 参照 none is parsed and checked, no more. With a memory what has not changed is not read again.
 */
export function readSet(layers: Layers, known?: Memory): ReadSet {
  const { below, missing, ...own } = layers;
  // A chain is read with a memory in any case: the parser is made once for all its sets.
  const memory = known ?? (below.length > 0 ? newMemory() : noMemory);
  if (missing.length > 0) {
    const { value: tree, diagnostics } = parseSet(layers, memory);
    return { tree, model: null, diagnostics };
  }
  const [next, ...further] = below;
  if (next === undefined) return readAlone(own, memory);
  // While the sets below are the same, as they are from one edit of this one to the next, they are not read again.
  const base = memory.recall('base', '', below, () => readSet({ ...next, below: further, missing: [] }, memory.below()));
  return readOver(own, base, memory);
}

function readAlone({ rules, texts }: SetTexts, memory: Memory): ReadSet {
  const { value: tree, diagnostics } = parse(rules, memory);
  // 参照 without an id: which names there are nobody knows, so that only what is wrong with that line can be told.
  const head = tree.heads[0];
  if (head?.laidOver === true && !head.parts.has('tailors')) return { tree, model: null, diagnostics: emptyBlocks(diagnostics) };
  const checked = check(tree, texts, memory);
  return { tree, model: checked.value, diagnostics: sortDiagnostics([...diagnostics, ...checked.diagnostics]) };
}

function emptyBlocks(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === readingFindings.emptyBlock.definition.code);
}

function readOver({ rules, texts }: SetTexts, base: ReadSet, memory: Memory): ReadSet {
  const { value: tree, diagnostics } = parse(rules, memory, base.tree);
  if (base.model === null)
    return { tree, model: null, diagnostics: [...errorsBelow(tree, base.diagnostics), ...(base.tree.sound ? diagnostics : [])] };
  const checked = check(tree, texts, memory, base.model);
  return { tree, model: checked.value, diagnostics: sortDiagnostics([...diagnostics, ...checked.diagnostics]) };
}
