import { readFileSync } from 'node:fs';
import {
  check,
  compile,
  type Diagnostic,
  evaluate,
  type Facts,
  findSameNames,
  type Model,
  parse,
  readFacts,
  type SourceText,
} from '../../src/index.js';

/**
 * What the verbs find in a few files, which need not be a whole rule set: what they leave out (标准集, 事实表, 条款) is
 * taken from base/, unless a file begins with the comment `# 全文` (all of it stands here).
 */
export async function findingsOf(files: readonly SourceText[]): Promise<readonly Diagnostic[]> {
  const sheets = files.filter(({ file }) => /\.(yaml|json)$/.test(file));
  const rules = files.filter(({ file }) => /\.(standards|txt)$/.test(file));
  const { model, diagnostics } = rulesOf(rules);
  return sheets.length === 0 || model === null ? diagnostics : [...diagnostics, ...(await sheetFindings(model, sheets))];
}

/** The model of some rule files with what base/ adds, and what was found. */
export function rulesOf(files: readonly SourceText[]): { readonly model: Model | null; readonly diagnostics: readonly Diagnostic[] } {
  const own = files.filter(({ file }) => file.endsWith('.standards'));
  const tree = parse([...own, ...missing(own)]);
  const checked = check(
    tree.value,
    files.filter(({ file }) => file.endsWith('.txt')),
  );
  return { model: checked.value, diagnostics: [...tree.diagnostics, ...checked.diagnostics] };
}

async function sheetFindings(model: Model, sheets: readonly SourceText[]): Promise<readonly Diagnostic[]> {
  const read = sheets.map((sheet) => readFacts(model, sheet));
  const facts = read.map(({ value }) => value).filter((value): value is Facts => value !== null);
  const judged = await evaluate(compile(model), facts, { on: null, today: '2017-08-20' });
  return [...read.flatMap(({ diagnostics }) => diagnostics), ...findSameNames(facts).diagnostics, ...judged.diagnostics];
}

function missing(own: readonly SourceText[]): SourceText[] {
  const text = own.map((one) => one.text).join('\n');
  if (/^# 全文$/m.test(text)) return [];
  const set = /^(?:标准集|rule set)\s/m.test(text) ? [] : [base('set.standards')];
  const clause = /^(?:条款|clause)\s/m.test(text) ? [] : [base('clause.standards')];
  return [...set, base('vocabulary.standards'), ...clause];
}

function base(name: string): SourceText {
  return { file: `base/${name}`, text: readFileSync(new URL(`base/${name}`, import.meta.url), 'utf8') };
}
