import type { Outcome } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { check as checkModel } from '../model/check.js';
import type { Model } from '../model/model.js';
import { isOwn } from '../model/tailoring.js';
import { type Memory, noMemory } from '../text/memory.js';
import type { SourceText } from '../text/place.js';
import { checkExamples } from './run-examples.js';

/**
 * Gives a tree its meaning (model/check.ts), and reads the values of its 示例 as a fact sheet's are. In: the tree
 * and the plain texts of the rule folder, and the model of the set below where it 参照 one. Out: the model, null where there is an error; findings sorted by place.
 */
export function check(
  tree: Parameters<typeof checkModel>[0],
  texts: readonly SourceText[],
  memory: Memory = noMemory,
  base: Model | null = null,
): Outcome<Model | null> {
  const { value, diagnostics } = checkModel(tree, texts, memory, base);
  if (value === null) return { value, diagnostics };
  // Those of the set below were read there; a vocabulary only grows.
  const examples = value.examples.filter(({ at }) => isOwn(tree, at));
  const all = sortDiagnostics([...diagnostics, ...checkExamples({ ...value, examples }, memory)]);
  return { value: all.some((d) => d.severity === 'error') ? null : value, diagnostics: all };
}
