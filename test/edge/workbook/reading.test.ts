import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/edge/node/workbook/read-workbook.js';
import { workbookIn } from '../../../src/edge/node/workbook/workbook-in.js';
import { archiveOf, bomb, type Made, oleFile, partsOf, rowOf, xlsx } from './made-xlsx.js';

/** What stands in the cells of the first sheet. */
async function cells(made: Made): Promise<readonly unknown[]> {
  const out = await workbookIn(xlsx(made), 'a.xlsx');
  if ('unread' in out) throw new Error(JSON.stringify(out.unread));
  return out.workbook.grids[0]?.rows.flatMap((row) => row.cells.map(({ text, trouble }) => trouble ?? text)) ?? [];
}

async function unread(bytes: Uint8Array): Promise<unknown> {
  const out = await workbookIn(bytes, 'a.xlsx');
  return 'unread' in out ? out.unread : 'read';
}

const value = (written: string, style = 0) => `<c r="A1" s="${style}"><v>${written}</v></c>`;
const shown = async (written: string, format: number | string, from1904 = false) =>
  (await cells({ sheet: rowOf(value(written)), formats: [format], from1904 }))[0];

describe('numbers', () => {
  it.each([
    ['0.30000000000000004', 0, '0.3'],
    ['0.95', 9, '95%'],
    ['0.94999999999999996', 10, '95%'],
    ['0.28999999999999998', '0.0%', '29%'],
    ['1.1499999999999999', '0%', '115%'],
    ['-0.005', 10, '-0.5%'],
    ['0', 9, '0%'],
    ['15', 0, '15'],
    ['1E3', 0, '1000'],
    ['1.5E-7', 11, '0.00000015'],
    ['123456789012345', 0, '123456789012345'],
    ['12.50', '0.00&quot;%&quot;', '12.5'],
  ])('%s in format %s reads %s', async (written, format, text) => {
    expect(await shown(written, format)).toBe(text);
  });
});

describe('days', () => {
  it.each([
    ['42950', 14, '2017-08-03'],
    ['42950.75', 22, '2017-08-03'],
    ['42950', 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', '2017-08-03'],
    ['42950', '[$-804]yyyy/m/d', '2017-08-03'],
    ['42950', 31, '2017-08-03'],
    ['42948', 27, '2017-08'],
    ['42948', 'yyyy&quot;年&quot;m&quot;月&quot;', '2017-08'],
    ['42736', 'yyyy&quot;年&quot;', '2017年'],
    ['1', 14, '1900-01-01'],
    ['59', 14, '1900-02-28'],
    ['60', 14, '1900-02-29'],
    ['61', 14, '1900-03-01'],
    ['-1', 14, '-1'],
    ['42950', '[Red]0.00', '42950'],
    ['42950', 'General', '42950'],
    ['0.5', 20, '0.5'],
  ])('%s in format %s reads %s', async (written, format, text) => {
    expect(await shown(written, format)).toBe(text);
  });

  it('are counted from 1904 where the workbook says so', async () => {
    expect(await shown('41488', 14, true)).toBe('2017-08-03');
    expect(await shown('0', 14, true)).toBe('1904-01-01');
  });
});

describe('cells', () => {
  it('read as a person reads them', async () => {
    const strings = ['<t>甲</t>', '<r><t>乙</t></r><r><rPr/><t xml:space="preserve"> 丙</t></r><rPh><t>yi</t></rPh>', '<t>一_x000A_二</t>'];
    const sheet = rowOf(
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="s"><v>1</v></c>',
      '<c r="C1" t="s"><v>2</v></c>',
      '<c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c>',
      '<c r="F1" t="inlineStr"><is><r><t>丁</t></r><t>戊</t></is></c>',
      '<c r="G1" t="str"><f>A1</f><v>甲</v></c><c r="H1"><f>1+1</f><v>2</v></c>',
      '<c r="I1" t="d"><v>2017-08-03T00:00:00Z</v></c>',
      '<c r="J1"/><c r="K1" t="str"><f>""</f><v></v></c><c r="L1" t="s"><v>9</v></c><c r="M1" t="inlineStr"><is><t> 　 </t></is></c>',
    );
    expect(await cells({ sheet, strings })).toEqual(['甲', '乙 丙', '一\n二', '是', '否', '丁戊', '甲', '2', '2017-08-03']);
  });

  it('are in trouble where a formula has no result, or a wrong one', async () => {
    const sheet = rowOf('<c r="A1"><f>1+1</f></c><c r="B1"><f t="shared" si="0"/></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(await cells({ sheet })).toEqual(['formula', 'formula', 'error']);
  });

  it('stand where they say, or follow one another; nothing twice', async () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c r="B5"><v>5</v></c><c r="A5"><v>4</v></c><c r="A5"><v>9</v></c></row><row r="3"><c r="A3"><v>0</v></c></row></sheetData>';
    const out = await workbookIn(xlsx({ sheet }), 'a.xlsx');
    const rows = 'workbook' in out ? out.workbook.grids[0]?.rows : [];
    expect(rows?.map(({ number, cells: own }) => [number, ...own.map(({ column, text }) => `${column}:${text}`)])).toEqual([
      [1, '1:1', '4:2', '5:3'],
      [3, '1:0'],
      [5, '1:4', '2:5'],
    ]);
  });

  it('that are merged or hidden are told of', async () => {
    const sheet =
      '<cols><col min="2" max="4" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>';
    const out = await workbookIn(xlsx({ sheet, state: 'veryHidden' }), 'a.xlsx');
    expect('workbook' in out && out.workbook.grids[0]).toEqual({
      name: '执法人员',
      rows: [{ number: 1, cells: [{ column: 1, text: '1' }] }],
      merged: [{ top: 1, left: 1, bottom: 2, right: 3 }],
      hidden: { sheet: true, rows: 1, columns: 3 },
    });
  });
});

describe('files that are not read', () => {
  const parts = partsOf({ sheet: rowOf(value('1')) });
  const without = (name: string) => archiveOf(parts.filter((part) => !part.name.endsWith(name)));

  it('say why', async () => {
    expect(await unread(oleFile('EncryptedPackage'))).toEqual({ why: 'encrypted' });
    expect(await unread(oleFile('Workbook'))).toEqual({ why: 'otherFormat', name: '.xls' });
    expect(await unread(archiveOf([{ name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet' }]))).toEqual({
      why: 'otherFormat',
      name: '.ods',
    });
    expect(await unread(Buffer.from('<html><table>'))).toEqual({ why: 'otherFormat', name: 'HTML' });
    expect(await unread(Buffer.from('PK\u0003\u0004 and no more'))).toEqual({ why: 'damaged', how: 'noArchive' });
    expect(await unread(new Uint8Array())).toEqual({ why: 'damaged', how: 'noArchive' });
    expect(await unread(without('sheet1.xml'))).toEqual({ why: 'damaged', how: 'partMissing' });
    expect(await unread(without('_rels/.rels'))).toEqual({ why: 'damaged', how: 'partMissing' });
    expect(await unread(xlsx({ sheet: '<sheetData><row>' }))).toEqual({ why: 'damaged', how: 'brokenPart' });
    expect(await unread(xlsx({ sheet: rowOf(value('&x;')), head: '<!DOCTYPE x [<!ENTITY x "1">]>' }))).toEqual({
      why: 'damaged',
      how: 'entities',
    });
  });

  it('are a bomb, or a million empty rows', async () => {
    expect(await unread(bomb())).toEqual({ why: 'tooMuch', of: 'bytes', sheet: null });
    expect(await unread(xlsx({ sheet: `<sheetData>${'<row/>'.repeat(500_001)}</sheetData>` }))).toMatchObject({ why: 'tooMuch' });
    const rows = Array.from({ length: 500_001 }, (_, n) => `<row r="${n + 1}" spans="1:${n % 97}"/>`).join('');
    expect(await unread(xlsx({ sheet: `<sheetData>${rows}</sheetData>` }))).toEqual({ why: 'tooMuch', of: 'rows', sheet: '执法人员' });
  });

  it('that lie about the size of a part are damaged', async () => {
    const bytes = Buffer.from(archiveOf(parts));
    const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    bytes.writeUInt32LE(10, entry + 24);
    expect(await unread(bytes)).toEqual({ why: 'damaged', how: 'brokenPart' });
  });
});

describe('the thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-workbook-'));
  const kept = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return readWorkbook(join(folder, name), name);
  };

  it('reads files one after another, whatever was the matter with the one before', async () => {
    const [first, broken, second] = await Promise.all([
      kept('a.xlsx', xlsx({ sheet: rowOf(value('1')) })),
      kept('b.xlsx', Buffer.from('PK')),
      kept('c.xlsx', xlsx({ sheet: rowOf(value('3')) })),
    ]);
    expect(first).toMatchObject({ kind: 'workbook', workbook: { file: 'a.xlsx', grids: [{ rows: [{ cells: [{ text: '1' }] }] }] } });
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(broken).toMatchObject({ kind: 'refused', finding: { code: 'damaged-workbook' } });
    expect(second).toMatchObject({ kind: 'workbook', workbook: { grids: [{ rows: [{ cells: [{ text: '3' }] }] }] } });
  });
});
