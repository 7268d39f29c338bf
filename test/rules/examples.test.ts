import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, evaluate, type Model, readFacts, runExamples } from '../../src/index.js';
import { delivered, told } from './delivered.js';

const COUNTY = await delivered('examples/county-department');
const LICENCE = await delivered('examples/licence-file-review');
const YEARLY = await delivered('examples/zixu-annual-score');

describe.each([
  ['county-department', COUNTY, 12],
  ['licence-file-review', LICENCE, 18],
  ['zixu-annual-score', YEARLY, 40],
] as const)('rules/examples/%s', (_, { model, diagnostics }, examples) => {
  it('has no errors and no warnings, and quotes all of its text', () => {
    expect(told(diagnostics.filter(({ severity }) => severity !== 'hint'))).toEqual([]);
    expect(model.clauses.flatMap(({ quotes }) => quotes.map(({ offset }) => offset))).not.toContain(null);
  });

  it('has examples, and all of them pass', async () => {
    expect(model.examples.length).toBeGreaterThanOrEqual(examples);
    const failed = (await runExamples(model)).filter(({ passes }) => !passes);
    expect(
      failed.map(({ example, results }) => [example.name, ...results.filter((one) => !one.passes).map(({ reason }) => reason.zh)]),
    ).toEqual([]);
  });
});

it('county-department holds every case of the rubric, with the points of its clauses and the total', () => {
  const cases = COUNTY.model.examples.map(({ name, expected }) => [/C\d+/.exec(name)?.[0], expected.some(isTotal)] as const);
  const totals = new Set(cases.flatMap(([id, hasTotal]) => (hasTotal ? [id] : [])));
  expect([...totals].sort()).toEqual(Array.from({ length: 11 }, (_, i) => `C${i + 1}`).sort());
});

it('licence-file-review holds every case that one sheet can show', () => {
  const cases = new Set(LICENCE.model.examples.map(({ name }) => /A\d+/.exec(name)?.[0]));
  expect([...cases].sort()).toEqual(Array.from({ length: 15 }, (_, i) => `A${i + 1}`).sort());
});

/** By sheet: lowest and highest total, grades still possible, conclusion. Worked out by hand. */
const YEARLY_TOTALS = [
  ['archives', '96.1', '96.1', '优秀', '考评合格'],
  ['audit', '99.4', '99.4', '不合格', '考评不合格'],
  ['forestry', '96.4', '96.4', '优秀', '考评合格'],
  ['housing', '80.6', '98.6', '优秀或良好', '考评合格'],
  ['market', '100', '100', '优秀', '考评合格'],
  ['safety', '0', '0', '不合格', '考评不合格'],
  ['science', '89', '89', '优秀', '考评合格'],
  ['statistics', '96.1', '96.1', '优秀', '考评合格'],
  ['transport', '67', '67', '合格', '考评合格'],
  ['urban', '96.6', '96.6', '良好', '考评合格'],
  ['water', '83.8', '83.8', '良好', '考评合格'],
] as const;

it('zixu-annual-score gives its sample sheets the totals worked out by hand', async () => {
  expect(await totalsOf(YEARLY.model, 'rules/examples/zixu-annual-score/sheets')).toEqual(YEARLY_TOTALS);
});

async function totalsOf(model: Model, folder: string): Promise<readonly (readonly string[])[]> {
  const files = readdirSync(folder).sort();
  const sheets = files.map((file) => readFacts(model, { file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
  expect(told(sheets.flatMap(({ diagnostics }) => diagnostics))).toEqual([]);
  const departments = (
    await evaluate(
      compile(model),
      sheets.flatMap(({ value }) => value ?? []),
      { on: null, today: '2025-01-01' },
    )
  ).value;
  return departments.map(({ score, conclusionText }, i) => {
    const { points, grades } = score?.total ?? { points: { low: null, high: null }, grades: null };
    const name = files[i]?.replace(/\.yaml$/, '') ?? '';
    return [name, decimal(points.low), decimal(points.high), (grades ?? []).join('或'), conclusionText.zh];
  });
}

/** 482/5 is 96.4: every total is rounded to one decimal. */
function decimal(exact: string | null): string {
  const [over, under = '1'] = (exact ?? '').split('/');
  return String(Number(over) / Number(under));
}

function isTotal({ kind, ...one }: Model['examples'][number]['expected'][number]): boolean {
  return kind === 'points' && 'of' in one && one.of.kind === 'total';
}
