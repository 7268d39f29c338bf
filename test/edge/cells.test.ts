import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exported } from './export/kit.js';
import { xlsx } from './workbook/made-xlsx.js';
import { office, RULES, zhunsheng } from './world.js';

const LISTED = RULES.replace('标准一 公开', '名单 执法人员 (officers) 每一名\n  持证 (certified)：是否\n\n标准一 公开').replace(
  '条款 1.1 清单已公开',
  '条款 1.2 持证上岗\n  要求 每名执法人员满足持证\n  核查 查阅资料\n\n条款 1.1 清单已公开',
);

const row = (number: number, words: string) => `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${words}</t></is></c></row>`;
const ROSTER = xlsx({ sheet: `<sheetData>${row(1, '持证')}${row(2, '是')}${row(3, '否')}</sheetData>` });

/** Where single persons stand is for the office itself (decision 0038). */
const INTERNAL = ['--audience', 'internal'];

/** A department of which the roster is a workbook. */
function officeWithRoster(): string {
  return office({ 'rules/a.standards': LISTED, 'facts/甲局/form.yaml': 'published: 是\n', 'facts/甲局/人员.xlsx': ROSTER });
}

const placesIn = (value: unknown): readonly object[] =>
  value === null || typeof value !== 'object'
    ? []
    : [...('cell' in value ? [value] : []), ...Object.values(value).flatMap((one: unknown) => placesIn(one))];

describe('a cell of a workbook in a folder is told', () => {
  test('by sheet and name in --json', async () => {
    const { out } = await zhunsheng(officeWithRoster(), ['evaluate', 'rules', 'facts', '--json', ...INTERNAL]);
    expect(placesIn(JSON.parse(out))).toContainEqual({ file: 'facts/甲局/人员.xlsx', line: 3, column: 1, sheet: '执法人员', cell: 'A3' });
  });

  test.each(['facts', resolve('/')])('as a logical place in SARIF, the sheets named by %s', async (from) => {
    const cwd = officeWithRoster();
    const named = from === 'facts' ? 'facts' : resolve(cwd, 'facts');
    const other = from === 'facts' ? cwd : office({ 'rules/a.standards': LISTED });
    const { results } = JSON.parse((await exported(other, ['rules', named, ...INTERNAL])).text('sarif')).runs[0];
    expect(results.flatMap((one: { locations: readonly object[] }) => one.locations)).toContainEqual({
      physicalLocation: { artifactLocation: { uri: expect.stringContaining('.xlsx') } },
      logicalLocations: [{ name: 'A3', fullyQualifiedName: '执法人员!A3', kind: 'cell' }],
    });
  });
});
