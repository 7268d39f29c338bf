import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/edge/node/workbook/read-workbook.js';
import { folderWith, MET, NOT_MET, office, UNDETERMINED, zhunsheng } from '../world.js';
import { readCsv } from './csv-reader.js';
import { PAYLOADS } from './kit.js';

/** The sheets as the program reads workbooks that offices send: rows of texts, by the name of the sheet. */
async function sheetsOf(cwd: string, words: readonly string[], lang: 'zh' | 'en' = 'zh') {
  const run = await zhunsheng(cwd, ['evaluate', ...words, '--lang', lang, '--export', 'xlsx=a.xlsx', '--export', 'csv=a.csv']);
  const read = await readWorkbook(join(cwd, 'a.xlsx'), 'a.xlsx');
  if (read.kind !== 'workbook') throw new Error('the workbook cannot be read');
  const rows = new Map(
    read.workbook.grids.map(({ name, rows: own }) => [
      name,
      own.map(({ cells }) => {
        const texts: string[] = [];
        for (const { column, text } of cells) texts[column - 1] = text;
        return Array.from(texts, (text) => text ?? '');
      }),
    ]),
  );
  const zip = new PizZip(readFileSync(join(cwd, 'a.xlsx')));
  return {
    ...run,
    rows: (name: string) => rows.get(name) ?? [],
    names: [...rows.keys()],
    xml: (part: string) => zip.file(part)?.asText() ?? '',
    csv: readCsv(readFileSync(join(cwd, 'a.csv'), 'utf8').slice(1)),
  };
}

const THREE = { 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED };

describe('the workbook', () => {
  test('has the matrix with sign and word in each cell, and the details with reason, needs, fix and the words of the notice', async () => {
    const { rows, names } = await sheetsOf(office(THREE), ['rules', '.']);
    expect(names).toEqual(['摘要', '总表', '明细']);
    expect(rows('总表')).toEqual([
      ['地区', '部门', '总结论', '条款1.1 清单已公开'],
      ['云山市', '云山县局', '达标', '✓ 符合'],
      ['', '平湖县局', '未达标', '✗ 不符合'],
      ['', '石桥县局', '尚不能定论', '? 材料不足'],
    ]);
    expect(rows('明细')[0]?.slice(-2)).toEqual(['通知原文', '依据']);
    expect(rows('明细')[2]?.slice(0, 10)).toEqual([
      '',
      '平湖县局',
      '2017-08-20',
      '一　公开',
      '条款1.1',
      '清单已公开',
      '不符合',
      '“已公开”为否。',
      '',
      '“已公开”改为是。',
    ]);
    expect(rows('摘要')).toContainEqual(['评定的部门', '共评定3个部门：达标1个，未达标1个，尚不能定论1个。']);
    expect(rows('摘要')).toContainEqual(['一　公开', '符合1个，不符合1个，材料不足1个']);
  });

  test('follows the language of the run, and says who has no verdict', async () => {
    const cwd = office({ 'a.yaml': MET, 'b.yaml': Uint8Array.of(0, 1), 'list.csv': '部门名称\n云山县局\n缺席局\n' });
    const { rows, names } = await sheetsOf(cwd, ['rules', 'a.yaml', 'b.yaml', '--expected', 'list.csv'], 'en');
    expect(names).toEqual(['Summary', 'Matrix', 'Details']);
    expect(rows('Matrix')[0]).toEqual(['Region', 'Department', 'Overall conclusion', 'Clause 1.1 清单已公开']);
    expect(rows('Summary').map(([item]) => item)).toEqual(expect.arrayContaining(['Could not be read: b.yaml', 'Not reported: 缺席局']));
    expect(rows('Details').map(([, name]) => name)).toEqual(['Department', '云山县局', 'b.yaml', '缺席局']);
  });

  test('keeps heads in view, filters, and colours verdicts beside their words', async () => {
    const { xml } = await sheetsOf(office(THREE), ['rules', '.']);
    const [matrix, details] = [xml('xl/worksheets/sheet2.xml'), xml('xl/worksheets/sheet3.xml')];
    expect(matrix).toMatch(/<pane xSplit="3" ySplit="1"[^>]*state="frozen"/);
    expect(matrix).toContain('<autoFilter ref="A1:D4"');
    expect(details).toMatch(/<pane xSplit="2" ySplit="1"[^>]*state="frozen"/);
    expect(details).toMatch(/<autoFilter ref="A1:[M-P]4"/);
    const styleOf = (cell: string) => new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(matrix)?.[1];
    expect(new Set(['D2', 'D3', 'D4', 'B2'].map(styleOf)).size).toBe(4);
    expect(styleOf('D3')).toBe(styleOf('C3'));
    expect(xml('xl/styles.xml')).toMatch(/FBE7E5/i);
  });

  test('holds all the samples, row by row what the table of --export csv holds', async () => {
    const { rows, csv } = await sheetsOf(folderWith(), [resolve('rules/henan-2017'), resolve('samples'), '--on', '2017-08-20']);
    expect(rows('总表')).toHaveLength(11);
    expect(rows('总表')[0]).toHaveLength(41);
    const width = csv[0]?.length ?? 0;
    const same = rows('明细').map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
    expect(same).toEqual(csv);
    const whole = rows('明细').find(([, name, , , clause]) => name === '子虚市城市管理局' && clause === '条款3.3');
    expect(whole?.[width]).toBe('杜绝工勤人员、劳动合同工、临时工从事执法活动');
    // Evidence is free text, which the public does not read.
    expect(whole?.[width + 1] ?? '').toBe('');
  });
});

test('nothing from outside is a formula, and no cell holds one', async () => {
  const sheets = PAYLOADS.map((payload, i) => [
    `facts/${i}.json`,
    JSON.stringify({ name: `${payload}\u2063${i}`, region: payload, evaluatedOn: '2017-08-20', published: { 值: '否', 依据: payload } }),
  ]);
  const { rows, xml } = await sheetsOf(office(Object.fromEntries(sheets)), ['rules', 'facts']);
  expect(rows('明细')).toHaveLength(PAYLOADS.length + 1);
  for (const name of ['摘要', '总表', '明细'])
    for (const cell of rows(name).flat()) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
  for (const part of [1, 2, 3]) expect(xml(`xl/worksheets/sheet${part}.xml`)).not.toMatch(/<f[ >]/);
});

test('a cell holds what the format bears: no character that spoils the file, and no more than it may', async () => {
  const name = `甲\uffff局${'长'.repeat(33_000)}`;
  const { rows } = await sheetsOf(office({ 'facts/a.json': JSON.stringify({ name, evaluatedOn: '2017-08-20', published: '否' }) }), [
    'rules',
    'facts',
  ]);
  const [, shown = ''] = rows('明细')[1] ?? [];
  expect(shown).toHaveLength(32_767);
  expect(shown).toMatch(/^甲[^\uffff]*局长+……$/);
});
