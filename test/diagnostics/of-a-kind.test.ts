import { describe, expect, test } from 'vitest';
import { factsFindings as say } from '../../src/diagnostics/catalogue/facts.js';
import { atMostOfAKind } from '../../src/diagnostics/of-a-kind.js';
import { renderDiagnostic } from '../../src/diagnostics/render.js';
import { readFacts } from '../../src/index.js';
import { bureau } from '../facts/bureau.js';
import { grid } from '../facts/table/table.js';

const yesNo = (at: Parameters<typeof say.wrongYesNo>[0]) => say.wrongYesNo(at, { fact: '“持证”', value: '有的' });

function cell(file: string, name: string, row: number) {
  const start = { offset: 0, line: row, column: 1 };
  return { file, start, end: start, cell: name };
}

function line(file: string, n: number) {
  const at = { offset: n * 10, line: n, column: 1 };
  return { file, start: at, end: { ...at, offset: at.offset + 1, column: 2 } };
}

const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i + 1));

describe('of many findings of a kind in a file twenty are told, the rest counted', () => {
  test('twenty are all told', () => {
    const all = many(20, (n) => yesNo(line('a.yaml', n)));
    expect(atMostOfAKind(all)).toEqual(all);
  });

  test('by file, by kind', () => {
    const all = [
      ...many(21, (n) => yesNo(line('a.yaml', n))),
      ...many(20, (n) => yesNo(line('b.yaml', n))),
      ...many(25, (n) => say.wrongDate(line('a.yaml', n), { fact: '“日期”', value: 'x' })),
    ];
    const told = atMostOfAKind(all);
    expect(told).toHaveLength(62);
    expect(told.filter(({ more }) => more !== undefined).map(({ code, more, place }) => [code, more, place?.start.line])).toEqual([
      ['wrong-yes-no', 1, 21],
      ['wrong-date', 5, 21],
    ]);
  });

  test.each([
    [
      'one column',
      many(3_432, (n) => yesNo(cell('人员.xlsx', `执法人员!F${n}`, n))),
      '另有 3,412 处同样的问题，都在 人员.xlsx 执法人员 F 列。',
    ],
    [
      'one sheet',
      many(30, (n) => yesNo(cell('人员.xlsx', `执法人员!${'FG'[n % 2]}${n}`, n))),
      '另有 10 处同样的问题，都在 人员.xlsx 执法人员。',
    ],
    ['several sheets', many(30, (n) => yesNo(cell('人员.xlsx', `表${n % 2}!F${n}`, n))), '另有 10 处同样的问题，都在 人员.xlsx。'],
    ['a table in a text', many(22, (n) => yesNo(cell('人员.csv', `F${n}`, n))), '另有 2 处同样的问题，都在 人员.csv F 列。'],
    ['lines', many(22, (n) => yesNo(line('a.yaml', n))), '另有 2 处同样的问题，都在 a.yaml 第 21 行到第 22 行。'],
    ['one line', many(22, () => yesNo(line('a.json', 1))), '另有 2 处同样的问题，都在 a.json 第 1 行。'],
    ['nowhere', many(22, () => yesNo(null)), '另有 2 处同样的问题。'],
  ])('where the rest stands: %s', (_, all, words) => {
    expect(atMostOfAKind(all).at(-1)?.zh).toBe(words);
  });

  test('no line is shown for those that are counted', () => {
    const last = atMostOfAKind(many(22, (n) => yesNo(line('a.yaml', n)))).at(-1);
    const texts = new Map([['a.yaml', '秘密\n'.repeat(30)]]);
    expect(last === undefined ? '' : renderDiagnostic(last, 'en', texts)).toBe(
      'a.yaml:21:1  error  2 more of the same, all in a.yaml, lines 21 to 22.  [wrong-yes-no]',
    );
  });
});

test('a hundred thousand wrong cells are read, and few are kept', () => {
  const rows = [['姓名', '持证'], ...many(100_000, (n) => [`某${n}`, '有的'])];
  const { value, diagnostics } = readFacts(bureau, { file: '人员.xlsx', grids: [grid('执法人员', rows)] });
  expect(value?.lists.officers?.records).toHaveLength(100_000);
  expect(diagnostics).toHaveLength(21);
  expect(diagnostics.at(-1)).toMatchObject({ more: 99_980, en: '99,980 more of the same, all in 人员.xlsx 执法人员, column B.' });
  expect(diagnostics.at(-1)?.place?.cell).toBe('执法人员!B22');
});
