import {
  compile,
  type Diagnostic,
  evaluate,
  type FactSource,
  type Facts,
  findSameNames,
  type Model,
  readFacts,
  readSet,
  readTheme,
  type SourceText,
  timelineFindings,
} from '../../src/index.js';
import { knownOf, layersOf, setsOf } from './sets.js';

/**
 * What the verbs find in a few files, which need not be a whole rule set: what they leave out is taken from base/ (sets.ts). Files named
 * `folder/file` are other rule sets, which the one that is checked may 参照 or 替代.
 */
export async function findingsOf(files: readonly FactSource[]): Promise<readonly Diagnostic[]> {
  const theme = files.filter((one): one is SourceText => /\.(hbs|css)$/.test(one.file));
  if (theme.length > 0) return (await readTheme(theme.map((one) => ({ ...one, path: one.file })))).diagnostics;
  const sheets = files.filter(({ file }) => /\.(yaml|json|csv|xlsx)$/.test(file));
  const rules = files.filter((one): one is SourceText => /\.(standards|txt)$/.test(one.file));
  const { model, diagnostics } = rulesOf(rules);
  return sheets.length === 0 || model === null ? diagnostics : [...diagnostics, ...(await sheetFindings(model, sheets))];
}

/**
 * The model of some rule files with what base/ adds, and what was found. Of several sets that is the first one, laid over those it 参照;
 * what is wrong between them in time is found as well.
 */
export function rulesOf(files: readonly SourceText[]): { readonly model: Model | null; readonly diagnostics: readonly Diagnostic[] } {
  const sets = setsOf(files);
  const { model, diagnostics } = readSet(layersOf(sets[0], sets));
  return { model, diagnostics: [...diagnostics, ...(sets.length > 1 ? timelineFindings(knownOf(sets)) : [])] };
}

async function sheetFindings(model: Model, sheets: readonly FactSource[]): Promise<readonly Diagnostic[]> {
  const read = departmentsOf(sheets).map((files) => readFacts(model, files));
  const facts = read.map(({ value }) => value).filter((value): value is Facts => value !== null);
  const judged = await evaluate(compile(model), facts, { on: null, today: '2017-08-20' });
  return [...read.flatMap(({ diagnostics }) => diagnostics), ...findSameNames(facts).diagnostics, ...judged.diagnostics];
}

/** Sheets that lie in one folder (`east/form.yaml`) are one department; others are one each. */
function departmentsOf(sheets: readonly FactSource[]): readonly (readonly FactSource[])[] {
  const departments = new Map<string, FactSource[]>();
  for (const sheet of sheets) {
    const whole = sheet.file.includes('/') ? sheet.file.replace(/\/[^/]*$/, '') : sheet.file;
    departments.set(whole, [...(departments.get(whole) ?? []), sheet]);
  }
  return [...departments.values()];
}
