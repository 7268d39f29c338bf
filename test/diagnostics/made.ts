import type { FactSource, SourceText } from '../../src/index.js';
import { grid } from '../facts/table/table.js';

/** Samples that nobody would keep in a folder: too large, not a text, too many mistakes. */
export const MADE: Readonly<Record<string, { readonly files: () => readonly FactSource[]; readonly among: readonly string[] }>> = {
  'oversized-sheet': { files: () => sheet(`部门名称: ${'长'.repeat(3_000_000)}\n`), among: [] },
  'binary-sheet': { files: () => sheet('部门名称: \u0000\u0001\n'), among: [] },
  'table-without-headings': { files: () => table('执法人员', '甲,是\n乙,是\n'), among: [] },
  'form-without-names': { files: () => table('form', '随便写写\n'), among: [] },
  'unread-table-column': { files: () => table('执法人员', '姓名,电话\n甲,1\n'), among: [] },
  'unread-form-column': { files: () => table('form', '部门名称,某局,另有说明\n'), among: [] },
  'repeated-table-column': { files: () => table('执法人员', '持证,certified\n是,否\n'), among: [] },
  'row-passed-over': { files: () => table('执法人员', '姓名,持证\n甲,是\n合计,1\n'), among: [] },
  'formula-without-result': { files: () => workbook([['持证'], [{ trouble: 'formula' }]]), among: [] },
  'failed-formula': { files: () => workbook([['持证'], [{ text: '#N/A', trouble: 'error' }]]), among: [] },
  'merged-cells': {
    files: () => workbook([['姓名', '身份'], ['甲', '公务员'], ['乙']], { merged: [{ top: 2, left: 2, bottom: 3, right: 2 }] }),
    among: [],
  },
  'hidden-cells': { files: () => workbook([['姓名'], ['甲']], { hidden: { sheet: false, rows: 1, columns: 0 } }), among: [] },
  'other-template': {
    files: () => [
      {
        file: 'a.xlsx',
        grids: [
          grid('zhunsheng', [
            ['rule set', 'other'],
            ['digest', 'x'],
          ]),
        ],
      },
    ],
    among: [],
  },
  'sentence-too-long': { files: () => rules(Array.from({ length: 1001 }, () => '权责清单已公开').join('且')), among: [] },
};

function table(name: string, text: string): readonly FactSource[] {
  return [{ file: `${name}.csv`, text }];
}

function workbook(...[rows, more]: [Parameters<typeof grid>[1], Parameters<typeof grid>[2]?]): readonly FactSource[] {
  return [{ file: 'a.xlsx', grids: [grid('执法人员', rows, more)] }];
}

function sheet(text: string): readonly SourceText[] {
  return [{ file: 'sheet.yaml', text }];
}

function rules(requirement: string): readonly SourceText[] {
  return [{ file: 'rules.standards', text: `标准一 样例\n\n条款 1.1 样例\n  要求 ${requirement}\n` }];
}
