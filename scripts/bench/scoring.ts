import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Facts, Model } from '../../src/index.js';
import { type Figures, ratio } from './print.js';
import { CHECKOUT, MAIN, type Product } from './product.js';
import { rubric, rubricWithSheet, unitSheet } from './rubric.js';
import { modelOf } from './rule-sets.js';
import { lasting, often, several } from './timed.js';

const WHEN = { on: '2024-12-31', today: '2024-12-31' };
const UNITS = 500;

/** What points cost: a rubric of forty clauses, a 评分表 over thirty records, 推选 over five hundred units. */
export async function scoring(product: Product): Promise<Figures> {
  const { compile, evaluate, select } = product.verbs;
  const [plain, withSheet] = [modelOf(product, rubric()), modelOf(product, rubricWithSheet())];
  const [rules, sheetRules] = [compile(plain), compile(withSheet)];
  const units = Array.from({ length: 1000 }, (_, n) => factsOf(product, plain, n));
  const first = units.slice(0, 1);
  const withFiles = [factsOf(product, withSheet, 0)];
  const one = await often({ what: 'one sheet, every explanation', size: '40 clauses with points', keep: null }, () =>
    evaluate(rules, first, WHEN),
  );
  const many = await several({ what: 'a thousand sheets', size: '40 clauses, 30,000 records', keep: null }, 3, () =>
    lasting(() => evaluate(rules, units, WHEN)),
  );
  const files = await often({ what: 'one sheet with a 评分表', size: '43 clauses, 30 records of 3', keep: null }, () =>
    evaluate(sheetRules, withFiles, WHEN),
  );
  const { value: departments } = await evaluate(rules, units.slice(0, UNITS), WHEN);
  const selecting = await often({ what: '推选, in ten groups and in one', size: `${UNITS} units, 2 推选`, keep: null }, () =>
    select(plain, departments),
  );
  return { title: 'Scores (scripts/bench/rubric.ts)', figures: [one, many, files, selecting], remarks: [ratio(files, one)] };
}

function factsOf({ verbs }: Product, model: Model, n: number): Facts {
  const { value, diagnostics } = verbs.readFacts(model, { file: `${n}.yaml`, text: unitSheet(n) });
  if (value === null || diagnostics.length > 0) throw new Error(diagnostics.map((d) => d.en).join('\n'));
  return value;
}

const FORMATS = ['json', 'csv', 'md', 'sarif', 'junit'] as const;

/** What a run writes beside its table, on the ten samples: each as a command of its own, less than that with the table alone is its cost. */
export async function writing(): Promise<Figures> {
  const into = (file: string) => join('out', 'bench', file);
  const exported = (format: (typeof FORMATS)[number]) => `${format}=${into(`verdicts.${format === 'junit' ? 'xml' : format}`)}`;
  const runs: readonly (readonly [string, readonly string[]])[] = [
    ['the table alone', []],
    ['with its record', ['--record', into('run.json')]],
    ...FORMATS.map((format) => [`with ${format}`, ['--export', exported(format)]] as const),
    ['with all of them', ['--record', into('run.json'), ...FORMATS.flatMap((format) => ['--export', exported(format)])]],
  ];
  const figures = [];
  for (const [what, words] of runs)
    figures.push(await several({ what, size: '38 clauses, 10 sheets', keep: null }, 5, () => lasting(() => evaluateSamples(words))));
  return { title: 'Record and exports of the samples, start to end', figures, remarks: [] };
}

function evaluateSamples(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'evaluate', 'rules/henan-2017', 'samples', ...words], {
    cwd: CHECKOUT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`evaluate ${words.join(' ')} ended with ${status}: ${stderr}`);
}
