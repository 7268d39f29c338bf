import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.js';
import { wordsOf } from '../../src/syntax/phrase.js';

/** The cells of a table, the head first, and the codes of what was found. */
function tableIn(table: string) {
  const { value, diagnostics } = parse([{ file: 'a.standards', text: `示例 例\n${table}\n` }]);
  const read = value.examples[0]?.table ?? null;
  return {
    cells: read === null ? null : [read.columns, ...read.rows].map((row) => row.map(wordsOf)),
    found: diagnostics.map(({ code, place }) => `${code} ${place?.start.line}:${place?.start.column}`),
  };
}

const HEAD = ['情形', '满意度', '条款1.1'];

describe('the cells of a table', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    ['full width and half width', '表格 情形｜满意度 | 条款1.1\n刚好 ｜90%| 符合', [HEAD, ['刚好', '90%', '符合']]],
    ['the head in a line of its own', '表格\n  情形 ｜ 满意度 ｜ 条款1.1\n  刚好 ｜ 90% ｜ 符合', [HEAD, ['刚好', '90%', '符合']]],
    ['bars at both ends', '表格\n| 情形 | 满意度 | 条款1.1 |\n| 刚好 | 90% | 符合 |', [HEAD, ['刚好', '90%', '符合']]],
    [
      'a line that only says what a head is',
      '表格\n| 情形 | 满意度 | 条款1.1 |\n|:--|---|--:|\n| 刚好 | 90% | 符合 |',
      [HEAD, ['刚好', '90%', '符合']],
    ],
    [
      'empty cells between, at the end',
      '表格 情形 ｜ 满意度 ｜ 条款1.1\n刚好 ｜  ｜ 符合\n差一点 ｜ 89% ｜',
      [HEAD, ['刚好', '', '符合'], ['差一点', '89%', '']],
    ],
    ['an empty first cell', '表格 情形 ｜ 满意度 ｜ 条款1.1\n｜ 90% ｜ 符合', [HEAD, ['', '90%', '符合']]],
    [
      'empty cells within bars at both ends',
      '表格\n| 情形 | 满意度 | 条款1.1 |\n|  | 90% | 符合 |\n| 刚好 | 90% |  |',
      [HEAD, ['', '90%', '符合'], ['刚好', '90%', '']],
    ],
    ['a bar at the end of a row only', '表格 情形 ｜ 满意度 ｜ 条款1.1\n刚好 ｜ 90% ｜ 符合 ｜', [HEAD, ['刚好', '90%', '符合']]],
    ['a text value with a bar', '表格 情形 ｜ 满意度 ｜ 条款1.1\n刚好 ｜ 「甲|乙」 ｜ 符合', [HEAD, ['刚好', '「甲|乙」', '符合']]],
    ['a lone corner', '表格 情形 ｜ 满意度 ｜ 条款1.1\n刚「好 ｜ 90% ｜ 符合', [HEAD, ['刚「好', '90%', '符合']]],
    ['one column', '表格 条款1.1\n符合\n不符合', [['条款1.1'], ['符合'], ['不符合']]],
    [
      'comments and empty lines',
      '表格 情形 ｜ 满意度 ｜ 条款1.1  # 表头\n\n  # 说明 ｜ 一行\n刚好 ｜ 90% ｜ 符合',
      [HEAD, ['刚好', '90%', '符合']],
    ],
    ['line ends of Windows', '表格 情形 ｜ 满意度 ｜ 条款1.1\r\n刚好 ｜ 90% ｜ 符合\r\n', [HEAD, ['刚好', '90%', '符合']]],
  ])('%s', (_, text, cells) => {
    expect(tableIn(text)).toEqual({ cells, found: [] });
  });

  it('a row may begin with any word of the language', () => {
    for (const word of ['评估日', '条款 1.1', '示例', '应当', '待确认', '标准一', '要求', '等次']) {
      const { cells, found } = tableIn(`表格 ${word} ｜ 条款1.1\n${word} ｜ 符合`);
      expect([found, cells]).toEqual([
        [],
        [
          [word, '条款1.1'],
          [word, '符合'],
        ],
      ]);
    }
  });

  it('ends where the next block begins', () => {
    const { value } = parse([{ file: 'a.standards', text: '示例 甲\n表格 条款1.1\n符合\n待确认\n\n示例 乙\n应当 条款1.1符合\n' }]);
    expect(value.examples.map(({ table, unconfirmed }) => [table?.rows.length ?? null, unconfirmed !== null])).toEqual([
      [1, true],
      [null, false],
    ]);
  });
});

describe('a row that does not fit its head', () => {
  it.each([
    ['too few', '表格 情形 ｜ 满意度 ｜ 条款1.1\n  刚好 ｜ 符合', 'ragged-row 3:3'],
    ['too many: the cells beyond', '表格 情形 ｜ 条款1.1\n  刚好 ｜ 符合 ｜ 再来 ｜ 一个', 'ragged-row 3:13'],
    ['no row at all', '表格 情形 ｜ 条款1.1', 'table-without-rows 2:4'],
    ['only the line below the head', '表格 情形 ｜ 条款1.1\n---｜---', 'table-without-rows 2:4'],
  ])('%s', (_, text, found) => {
    expect(tableIn(text).found).toEqual([found]);
  });

  it('a head that leaves its first column without a name is told to name it', () => {
    const { diagnostics } = parse([{ file: 'a.standards', text: '示例 例\n表格 ｜ 满意度 ｜ 条款1.1\n刚好 ｜ 90% ｜ 符合\n' }]);
    expect(diagnostics.map(({ zh }) => zh)).toEqual([
      '这一行有3格，表头有2列；没有内容的格子也要用“｜”隔开；第一列是情形的名称，请在表头写“情形”。',
    ]);
  });
});

it('many cells and lone corners are read in no time', () => {
  const row = `${'「'.repeat(100_000)}｜${'「」'.repeat(100_000)}｜`;
  const before = performance.now();
  tableIn(`表格 ${'甲｜'.repeat(3)}\n${`${row}\n`.repeat(3)}`);
  expect(performance.now() - before).toBeLessThan(3000);
});

it.each(['\n', '\r\n'])('the edit for 待确认 takes out its line and nothing else', (newline) => {
  const lines = ['示例 甲', '  应当 条款1.1符合  # 说明', '  待确认 由界线推出', '    另一行  # 谁写的', '  已知 已公开 是', ''];
  const text = lines.join(newline);
  const [hint] = parse([{ file: 'a.standards', text }]).diagnostics;
  const [replacement] = hint?.edits[0]?.replacements ?? [];
  const { start, end } = replacement?.place ?? { start: { offset: 0 }, end: { offset: 0 } };
  expect(text.slice(0, start.offset) + text.slice(end.offset)).toBe([...lines.slice(0, 2), ...lines.slice(4)].join(newline));
});
