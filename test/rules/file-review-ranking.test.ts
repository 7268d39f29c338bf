import { expect, test } from 'vitest';
import { compile, evaluate, readFacts, select } from '../../src/index.js';
import { delivered } from './delivered.js';

// What one sheet cannot say: the ranks of several units, by the mean of their files and then by the sum (cases A13 and A14).

const { model } = await delivered('examples/licence-file-review');

/** In: the deductions found in each file of each unit. Out: the units with their ranks, best and worst. */
async function ranks(units: Readonly<Record<string, readonly (readonly number[])[]>>) {
  const sheets = Object.entries(units).map(([name, files]) => {
    const { value, diagnostics } = readFacts(model, { file: `${name}.yaml`, text: sheetOf(name, files) });
    expect(diagnostics).toEqual([]);
    if (value === null) throw new Error(name);
    return value;
  });
  const { value: departments } = await evaluate(compile(model), sheets, { on: '2017-08-20', today: '2017-08-20' });
  const [ranking] = select(model, departments);
  const entries = ranking?.groups.flatMap((group) => group.entries) ?? [];
  return Object.fromEntries(entries.map(({ name, rank }) => [name, rank]));
}

function sheetOf(name: string, files: readonly (readonly number[])[]): string {
  const flaws = files.flatMap((deductions, i) =>
    deductions.map((points) => `  - {案卷号: 第${i + 1}卷, 扣分档: ${points}, 符合上级主管部门规定: 否}`),
  );
  return [
    `单位名称: ${name}`,
    '参评案卷:',
    ...files.map((_, i) => `  - {案卷号: 第${i + 1}卷, 有合法性问题: 否}`),
    flaws.length === 0 ? '文书问题: 没有' : '文书问题:',
    ...flaws,
  ].join('\n');
}

test('A13: of two units with one mean the one with the larger sum stands ahead', async () => {
  const found = await ranks({
    甲: [
      [5, 2, 1],
      [10, 2],
    ],
    乙: [[10]],
    丙: [[5]],
  });
  expect(found).toEqual({ 丙: { best: 1, worst: 1 }, 甲: { best: 2, worst: 2 }, 乙: { best: 3, worst: 3 } });
});

test('A14: where mean and sum are equal the units share a rank', async () => {
  const found = await ranks({ 甲: [[10], [10]], 乙: [[5], [10, 5]] });
  expect(found).toEqual({ 甲: { best: 1, worst: 1 }, 乙: { best: 1, worst: 1 } });
});
