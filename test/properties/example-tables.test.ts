import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, type Model, parse } from '../../src/index.js';
import { fold } from '../../src/text/width.js';

const SET = `标准集 样例
  编号 sample
  施行 2017年7月25日
事实表 部门 (department)
栏目 基本情况 (profile)
  群众满意度 (satisfaction)：百分比
  主体类型 (bodyType)：选项 行政机关 (agency)、其他
名单 执法人员 (officers) 每一名
  身份 (status)：选项 公务员 (civil)、临时工 (temp)
  持证 (certified)：是否
标准一 样例
条款 1.1 甲
  要求 没有执法人员满足身份是临时工
条款 1.2 乙
  要求 群众满意度不少于90%
`;

/** The columns a table may have, each with what may stand in its cells; the first of each is the cell that says nothing. */
const COLUMNS = {
  群众满意度: ['', '90%', '89.9%', '不详'],
  bodyType: ['', '行政机关', 'agency'],
  执法人员: ['', '没有', '（身份 临时工；持证 是）、（身份 公务员）', '（持证 否），未报全'],
  '条款1.1': ['', '符合', '不符合，涉及执法人员第1名', '材料不足，还需身份'],
  'clause 1.2': ['', 'met', '不符合', '材料不足，还需：群众满意度'],
} as const;

type ColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as ColumnName[];

interface Table {
  readonly columns: readonly ColumnName[];
  readonly rows: readonly (readonly string[])[];
}

const tables: fc.Arbitrary<Table> = fc.shuffledSubarray(NAMES, { minLength: 1 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.tuple(...columns.map((name) => fc.constantFrom(...COLUMNS[name]))), { minLength: 1, maxLength: 5 }),
  }),
);

/** How people set tables: with bars at the ends or without, with the line below the head, in any width and spacing. */
const manners = fc.record({
  ends: fc.boolean(),
  rule: fc.boolean(),
  wide: fc.boolean(),
  space: fc.constantFrom('', ' ', '　', '\t '),
  newline: fc.constantFrom('\n', '\r\n'),
});

function asTable({ columns, rows }: Table, { ends, rule, wide, space, newline }: typeof manners extends fc.Arbitrary<infer M> ? M : never) {
  // Of one column an empty cell without bars would be an empty line.
  const barred = ends || columns.length === 1;
  const line = (cells: readonly string[]) => {
    const inside = cells.join(`${space}|${space}`);
    const text = barred ? `|${space}${inside}${space}|` : inside;
    return wide ? text.replaceAll('|', '｜') : fold(text);
  };
  const lines = [columns, ...(rule && barred ? [columns.map(() => '---')] : []), ...rows];
  return `示例 例${newline}  表格 ${lines.map(line).join(`${newline}    `)}${newline}`;
}

/** The same rows, each as an 示例 of its own. */
function asExamples({ columns, rows }: Table): string {
  return rows
    .map((cells, i) => {
      const said = columns.flatMap((name, c) => (cells[c] === '' ? [] : [{ name, words: cells[c] ?? '' }]));
      const given = said.filter(({ name }) => !/条款|clause/.test(name)).map(({ name, words }) => `  已知 ${name}：${words}\n`);
      const expected = said.filter(({ name }) => /条款|clause/.test(name)).map(({ name, words }) => `  应当 ${name} ${words}\n`);
      return `示例 例：第${i + 1}行\n${given.join('')}${expected.join('')}`;
    })
    .join('');
}

function read(examples: string): { readonly model: Model | null; readonly codes: readonly string[] } {
  const tree = parse([{ file: 'a.standards', text: SET + examples }]);
  const checked = check(tree.value, []);
  return {
    model: checked.value,
    codes: [...tree.diagnostics, ...checked.diagnostics].filter((d) => d.severity !== 'hint').map((d) => d.code),
  };
}

/** What the examples mean: without places, and values without their width. */
function meaning({ model }: ReturnType<typeof read>) {
  const plain = JSON.stringify(model?.examples, (key, value: unknown) => (key === 'at' ? undefined : value));
  return plain === undefined ? null : JSON.parse(fold(plain));
}

/** Codes that speak of a table and have another name, or none, where its rows are written out. */
const OF_TABLES: Readonly<Record<string, string>> = {
  'row-without-expectation': 'missing-expectation',
  'table-without-clause': 'missing-expectation',
};

const runs = (usual: number) => ({ numRuns: Number(process.env.LAWS_RUNS ?? usual) });
const timeout = process.env.LAWS_RUNS === undefined ? 60_000 : 600_000;

it(
  'a table means what its rows mean written out one by one',
  () => {
    fc.assert(
      fc.property(tables, manners, (table, manner) => {
        const [asOne, asMany] = [read(asTable(table, manner)), read(asExamples(table))];
        expect(meaning(asOne)).toEqual(meaning(asMany));
        expect(new Set(asOne.codes.map((code) => OF_TABLES[code] ?? code))).toEqual(new Set(asMany.codes));
      }),
      runs(150),
    );
  },
  timeout,
);

it(
  'whatever is written into a table is read, or refused with a sentence',
  () => {
    const pieces = fc.constantFrom(
      '｜',
      '|',
      '\n',
      '情形',
      '条款1.1',
      '群众满意度',
      '执法人员',
      '（',
      '）',
      '「',
      '」',
      '90%',
      '符合',
      '，涉及',
      '第1名',
      '还需',
      '---',
      ' ',
      '示例',
      '应当',
      '待确认',
      '#',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (row) => {
        const { model, codes } = read(`示例 例\n  表格 ${row.join('')}\n`);
        if (model === null) expect(codes).not.toEqual([]);
      }),
      runs(300),
    );
  },
  timeout,
);
