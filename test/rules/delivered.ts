import { readdirSync, readFileSync } from 'node:fs';
import { findSet } from '../../src/edge/node/rule-sets.js';
import {
  type Correspondence,
  compile,
  correspondenceOf,
  type DepartmentVerdicts,
  type Diagnostic,
  evaluate,
  type Model,
  readFacts,
  readSet,
  type SelectionResult,
  select,
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

/** What one sheet brings to each 推选. */
export async function candidacies(model: Model, yaml: string, on: string): Promise<DepartmentVerdicts['candidacies']> {
  const sheet = readFacts(model, { file: '甲局.yaml', text: yaml });
  if (sheet.value === null) throw new Error(told(sheet.diagnostics).join('\n'));
  const [department] = (await evaluate(compile(model), [sheet.value], { on, today: on })).value;
  return department?.candidacies ?? [];
}

/** The 推选 of a set over the sheets of a folder. */
export async function selectedFrom(model: Model, folder: string): Promise<readonly SelectionResult[]> {
  const sheets = readdirSync(folder).map((file) => readFacts(model, { file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
  const facts = sheets.flatMap(({ value }) => value ?? []);
  return select(model, (await evaluate(compile(model), facts, { on: null, today: '2017-09-15' })).value);
}
