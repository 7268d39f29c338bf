import { findSet } from '../../src/edge/node/rule-sets.js';
import {
  type Correspondence,
  compile,
  correspondenceOf,
  type Diagnostic,
  evaluate,
  type Model,
  readFacts,
  readSet,
  type VerdictName,
} from '../../src/index.js';

interface Delivered {
  readonly model: Model;
  /** Everything that was found on the way. */
  readonly diagnostics: readonly Diagnostic[];
  /** Its own notice and its own clauses side by side. */
  readonly correspondence: Correspondence | null;
}

/** A set of rules/ as it is delivered, laid over those it 参照. */
export async function delivered(id: string): Promise<Delivered> {
  const { value: found, diagnostics: sought } = await findSet(`rules/${id}`, { set: null, on: null }, process.cwd());
  if (found === null) throw new Error(told(sought).join('\n'));
  const { tree, model, diagnostics } = readSet(found.layers);
  if (model === null) throw new Error(told(diagnostics).join('\n'));
  const below = found.layers.below.map(({ texts }) => texts);
  const { value: correspondence } = correspondenceOf(tree, found.layers.texts, below);
  return { model, diagnostics: [...sought, ...found.refused, ...diagnostics], correspondence };
}

/** Findings, a line each. */
export function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((d) => `${d.place?.file}:${d.place?.start.line} ${d.code} ${d.zh}`);
}

/** Verdicts on a fact sheet by clause, and the reason of each. */
export async function judged(
  model: Model,
  yaml: string,
  on: string,
): Promise<ReadonlyMap<string, { readonly verdict: VerdictName; readonly reason: string }>> {
  const sheet = readFacts(model, { file: '甲局.yaml', text: yaml });
  if (sheet.value === null) throw new Error(told(sheet.diagnostics).join('\n'));
  const [department] = (await evaluate(compile(model), [sheet.value], { on, today: on })).value;
  return new Map(department?.clauses.map(({ id, verdict, reason }) => [id, { verdict, reason: reason.zh }]) ?? []);
}
