import { tailoringFindings as F } from '../diagnostics/catalogue/tailoring.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { parse } from '../syntax/parse.js';
import { foldedOf, placeOf } from '../syntax/phrase.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { type Memory, noMemory } from '../text/memory.js';
import type { SourceText } from '../text/place.js';

/** What lies in the folder of a set: its rule files, and the texts they may quote from. */
export interface SetTexts {
  readonly rules: readonly SourceText[];
  readonly texts: readonly SourceText[];
}

/** A set and those below it (参照), as setsBelow found them. */
export interface Layers extends SetTexts {
  /** From the nearest to the one that 参照 none. */
  readonly below: readonly SetTexts[];
  /** Why not all of them were found; none where all were. */
  readonly missing: readonly Diagnostic[];
}

/**
 * Reads what a set and those below it say, without asking what it means: for layout, and for the words it quotes. Out: its tree, with
 * the findings of its own files. Where a set below could not be read, that is said instead.
 */
export function parseSet({ rules, below, missing }: Layers, memory: Memory = noMemory): Outcome<SyntaxTree> {
  // Without the words of the set below no sentence of this one can be understood: what parse would say of them misleads.
  if (missing.length > 0) return { value: parse(rules, memory).value, diagnostics: missing };
  const [next, ...further] = below;
  if (next === undefined) return parse(rules, memory);
  const base = parseSet({ ...next, below: further, missing: [] }, memory.below());
  const { value, diagnostics } = parse(rules, memory, base.value);
  return { value, diagnostics: base.value.sound ? diagnostics : errorsBelow(value, base.diagnostics) };
}

/** That a set below has errors, told at 参照 with the id of the set they stand in, and the errors themselves. */
export function errorsBelow({ heads, below }: SyntaxTree, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && code !== F.baseHasErrors.definition.code);
  const line = heads[0]?.parts.get('tailors')?.[0];
  const { id, count } = whoseErrors(below, errors);
  return [F.baseHasErrors(line === undefined ? null : placeOf(line), { id, count: String(count) }), ...errors];
}

/** The nearest set with an error in its own files. */
function whoseErrors(tree: SyntaxTree | null, errors: readonly Diagnostic[]): { readonly id: string; readonly count: number } {
  const own = errors.filter(({ place }) => tree === null || tree.sources.some(({ file }) => file === place?.file));
  if (tree !== null && own.length === 0 && tree.below !== null) return whoseErrors(tree.below, errors);
  const id = tree?.heads[0]?.parts.get('id')?.[0];
  return { id: id === undefined ? '' : foldedOf(id), count: own.length > 0 ? own.length : errors.length };
}
