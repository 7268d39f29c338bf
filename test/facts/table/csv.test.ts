import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { csvWorkbook } from '../../../src/facts/table/csv.js';
import { partNamed } from '../../../src/facts/table/part-names.js';
import { brief, bureau } from '../bureau.js';

function cells(text: string, file = 'a.csv'): unknown {
  const read = csvWorkbook({ file, text });
  if ('refused' in read) return read.refused.code;
  return read.workbook.grids[0]?.rows.map(({ number, cells: own }) => [
    number,
    ...own.map(({ column, text: words }) => `${column}=${words}`),
  ]);
}

describe('CSV and TSV as grids', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', 'a.csv'],
    ['semicolons', 'a;b\n1;2\n', 'a.csv'],
    ['tabs in a CSV', 'a\tb\n1\t2\n', 'a.csv'],
    ['tabs, though commas are more', 'a\tb\n1\t2\n', 'a.TSV'],
    ['a byte order mark', '\ufeffa,b\n1,2\n', 'a.csv'],
    ['line ends of several systems', 'a,b\r\n1,2\r', 'a.csv'],
    ['empty columns behind', 'a,b,,\n1,2,,,\n', 'a.csv'],
    ['quotation marks', '"a","b"\n"1","2"', 'a.csv'],
    ['blanks around', ' a , b\n　1 ,2 \n', 'a.csv'],
  ])('%s', (_, text, file) => {
    expect(cells(text, file)).toEqual([
      [1, '1=a', '2=b'],
      [2, '1=1', '2=2'],
    ]);
  });

  it('keeps the numbers of rows beside empty and ragged ones, and line breaks inside values', () => {
    expect(cells('a,b\n\n,,\n"x\ny"\n,2,3\n')).toEqual([
      [1, '1=a', '2=b'],
      [4, '1=x\ny'],
      [5, '2=2', '3=3'],
    ]);
  });

  it('takes a quotation mark inside a value as it stands', () => {
    expect(cells('a\n处罚"某"公司\n"说""好"""\n')).toEqual([
      [1, '1=a'],
      [2, '1=处罚"某"公司'],
      [3, '1=说"好"'],
    ]);
  });

  it('refuses what swallows the rest, what is empty and what is no text', () => {
    expect(cells('a,b\n1,2\n"3,4\n5,6\n')).toBe('unclosed-cell');
    expect(cells(' \n')).toBe('empty-sheet');
    expect(cells('a\u0000b')).toBe('binary-sheet');
  });

  it('does not mind brackets, which mean nothing in a table', () => {
    expect(cells(`a\n${'[\n'.repeat(100)}`)).toHaveLength(101);
  });
});

describe('a table as a list', () => {
  const list = (text: string, file = 'd/重大行政处罚.csv') => readFacts(bureau, { file, text });
  const state = (text: string) => list(text).value?.lists.penalties;

  it('reads records by their headings, in any order and spelling, each value at its cell', () => {
    const { value, diagnostics } = list('filedOn,文 号,处罚决定日期\n没有,一号,2017年3月1日\n', 'd/penalties.csv');
    expect(diagnostics).toEqual([]);
    const [record] = value?.lists.penalties?.records ?? [];
    expect(Object.values(record?.fields ?? {}).map(brief)).toEqual(['2017-03-01', 'none', '一号']);
    expect(record?.fields.decidedOn?.at).toMatchObject({ file: 'd/penalties.csv', cell: 'C2', start: { line: 2, column: 3 } });
  });

  it('that nobody filled in says nothing; only 没有 says that there is none', () => {
    expect(state('处罚决定日期,文号\n')).toMatchObject({ state: 'unknown', records: [] });
    expect(state('处罚决定日期,文号\n,,\n')).toMatchObject({ state: 'unknown', records: [] });
    expect(state('处罚决定日期,文号\n没有\n')).toMatchObject({ state: 'known', records: [] });
    expect(state('处罚决定日期,文号\n不详\n')).toMatchObject({ state: 'unknown', records: [] });
  });

  it('tells a wrong value at its cell and a strange column once', () => {
    const { diagnostics } = list('处罚决定日期,备注\n三月,x\n2017-03-02,y\n');
    expect(diagnostics.map(({ code, place }) => `${code} ${place?.cell}`)).toEqual(['unread-table-column B1', 'wrong-date A2']);
  });

  it('without the name of a list is told with the names that are near', () => {
    const { value, diagnostics } = list('a\n1\n', 'd/重大行政处分.csv');
    expect(diagnostics.map(({ code, zh }) => [code, zh.includes('是不是 重大行政处罚？')])).toEqual([['unknown-table', true]]);
    expect(value?.lists.penalties).toMatchObject({ state: 'unknown', why: 'missing' });
  });
});

it('knows which names are those of a part', () => {
  const kinds = ['执法人员', 'Officers', 'FORM', '表', '行政执法部门', '基本情况', 'profile', '某局', 'constructor'].map(
    (name) => partNamed(bureau.vocabulary, name)?.kind ?? null,
  );
  expect(kinds).toEqual(['list', 'list', 'form', 'form', 'form', 'form', 'form', null, null]);
});
