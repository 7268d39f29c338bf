import { describe, expect, it } from 'vitest';
import { factsOf, grid, recordsOf } from './table.js';

const HEADINGS = ['姓名', '身份', '持证', '测试成绩', '年龄'];

describe('a list in a workbook', () => {
  it('finds its columns by their headings, in any order, by name or alias, with units in brackets, in full width, a number in front', () => {
    const rows = [
      ['年龄（岁）', 'certified', '１．姓名', '身份：', '*测试成绩[分]'],
      ['３０', '是', '张某', '公务员', '95.5分'],
    ];
    expect(recordsOf([grid('执法人员', rows)])).toEqual([['张某', '公务员', 'true', '95.5', '30']]);
    expect(factsOf([grid('officers', rows)]).found).toEqual([]);
  });

  it('finds the headings under titles and notes, and passes over blank rows, numbers and what stands under a table', () => {
    const rows = [
      ['执法人员名册'],
      ['填报单位：某局'],
      [],
      ['序号', ...HEADINGS],
      ['1', '张某', '公务员'],
      [],
      ['2'],
      ['3', '李某', '临时工'],
      ['合计', '2'],
      ['', '填表人：王某'],
    ];
    const { facts, found } = factsOf([grid('执法人员', rows)]);
    expect(facts.lists.officers?.records.map(({ place }) => place)).toEqual([1, 2]);
    expect(facts.lists.officers?.state).toBe('known');
    expect(found).toEqual(['row-passed-over 执法人员!A9', 'row-passed-over 执法人员!B10']);
  });

  it('takes headings alone for a form that nobody filled in, and 没有 for an empty list', () => {
    const state = (rows: readonly (readonly string[])[]) => {
      const { state: known, why, records } = factsOf([grid('执法人员', rows)]).facts.lists.officers ?? {};
      return [known, why, records?.length];
    };
    expect(state([HEADINGS])).toEqual(['unknown', 'missing', 0]);
    expect(state([['序号', ...HEADINGS], ['1'], ['2']])).toEqual(['unknown', 'missing', 0]);
    expect(state([HEADINGS, ['没有']])).toEqual(['known', null, 0]);
    expect(state([['序号', ...HEADINGS], ['1', '无'], []])).toEqual(['known', null, 1]);
    expect(
      state([
        ['序号', ...HEADINGS],
        ['1', '没有'],
      ]),
    ).toEqual(['known', null, 0]);
    expect(state([['none']])).toEqual(['known', null, 0]);
    expect(state([HEADINGS, ['不详']])).toEqual(['unknown', 'stated', 0]);
  });

  it('does not take 没有 among records for anything but a contradiction', () => {
    const { facts, found } = factsOf([grid('执法人员', [HEADINGS, ['张某', '公务员'], ['没有']])]);
    expect(facts.lists.officers?.state).toBe('incomplete');
    expect(facts.lists.officers?.records).toHaveLength(1);
    expect(found).toEqual(['shapeless-record 执法人员!A3']);
  });

  it('hears that it is 未报全: above the headings with its answer, below them by the word alone', () => {
    const state = (rows: readonly (readonly string[])[]) => factsOf([grid('执法人员', rows)]).facts.lists.officers?.state;
    expect(state([['未报全', '是'], HEADINGS, ['张某']])).toBe('incomplete');
    expect(state([['未报全（没有报全的写 是）', ''], HEADINGS, ['张某']])).toBe('known');
    expect(state([['未报全', '否'], HEADINGS, ['张某']])).toBe('known');
    expect(state([HEADINGS, ['张某'], ['未报全']])).toBe('incomplete');
    expect(state([['未报全', '是'], HEADINGS])).toBe('incomplete');
  });

  it('reads the source of each record from columns beside it', () => {
    const { facts, found } = factsOf([
      grid('重大行政处罚', [
        ['文号', '处罚决定日期', '依据', '核查', '核实人', '核实日期'],
        ['某罚〔2017〕1号', '20170803', '案卷', '查阅资料', '王某', '2017.8.3'],
      ]),
    ]);
    expect(found).toEqual([]);
    expect(facts.lists.penalties?.records[0]?.source).toEqual({
      evidence: '案卷',
      method: '查阅资料',
      verifiedBy: '王某',
      verifiedOn: '2017-08-03',
    });
  });

  it('reads days as rosters have them', () => {
    const days = ['2017-08-03', '2017.8.3', '2017年8月3日', '20170803', '2017/8/3', '２０１７．８．３', '2017-08-03 00:00:00', '2017-08'];
    const rows = [['处罚决定日期'], ...days.map((day) => [day])];
    const read = recordsOf([grid('重大行政处罚', rows)], 'penalties').map(([day]) => day);
    expect(read).toEqual([...Array.from({ length: 7 }, () => '2017-08-03'), '2017-08-01..2017-08-31']);
    expect(factsOf([grid('重大行政处罚', [['处罚决定日期'], ['20170231'], ['2017']])]).found).toEqual([
      'impossible-fact-date 重大行政处罚!A2',
      'wrong-date 重大行政处罚!A3',
    ]);
  });

  it('tells once of every column it does not read, and of the likely name', () => {
    const { findings, found } = factsOf([
      grid('执法人员', [
        ['姓名', '身分', '电话', '', '空列'],
        ['张某', '公务员', '1', '2'],
        ['李某', '公务员', '1', '2'],
      ]),
    ]);
    expect(found).toEqual(['unread-table-column 执法人员!B1', 'unread-table-column 执法人员!C1', 'unread-table-column 执法人员!D1']);
    expect(findings.find(({ place }) => place?.cell === '执法人员!B1')?.zh).toContain('是不是 身份？');
  });

  it('uses neither of two columns of one name', () => {
    const rows = [
      ['姓名', '身份', 'status'],
      ['张某', '公务员', '临时工'],
      ['李某', '', ''],
    ];
    expect(recordsOf([grid('执法人员', rows)]).map(([, status]) => status)).toEqual(['?', '?']);
    expect(factsOf([grid('执法人员', rows)]).found).toEqual(['repeated-table-column 执法人员!C1']);
  });

  it('says of a table without headings what they should be, and does not know the list', () => {
    const { facts, found } = factsOf([
      grid('执法人员', [
        ['张某', '公务员'],
        ['李某', '公务员'],
      ]),
    ]);
    expect(facts.lists.officers).toMatchObject({ state: 'unknown', records: [] });
    expect(found).toEqual(['table-without-headings 执法人员!A1']);
  });

  it('does not know a cell whose formula has no result, or a wrong one', () => {
    const rows = [HEADINGS, ['张某', { column: 2, trouble: 'formula' as const }, { text: '#N/A', trouble: 'error' as const }]];
    const { facts, found } = factsOf([grid('执法人员', rows)]);
    expect(facts.lists.officers?.records[0]?.fields).toMatchObject({ status: { state: 'unknown' }, certified: { state: 'unknown' } });
    expect(found).toEqual(['failed-formula 执法人员!C2', 'formula-without-result 执法人员!B2']);
  });

  it('tells of values merged over several records, and of what is hidden', () => {
    const rows = [HEADINGS, ['张某', '公务员'], ['李某']];
    const merged = [
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 2, left: 2, bottom: 3, right: 2 },
    ];
    const { found } = factsOf([grid('执法人员', rows, { merged, hidden: { sheet: false, rows: 2, columns: 0 } })]);
    expect(found).toEqual(['hidden-cells 执法人员!A1', 'merged-cells 执法人员!B2']);
  });
});

describe('which list a sheet holds', () => {
  const rows = [['姓名'], ['张某']];

  it('says the only sheet of a file by the name of the file', () => {
    expect(recordsOf({ file: 'facts/执法人员.xlsx', grids: [grid('Sheet1', rows), grid('Sheet2', [])] })).toHaveLength(1);
  });

  it('is asked where nothing says it', () => {
    const { found } = factsOf([grid('Sheet1', rows), grid('Sheet2', rows)]);
    expect(found).toEqual(['unknown-table Sheet1!A1', 'unknown-table Sheet2!A1']);
  });

  it('is doubted where two sheets hold the same', () => {
    const { facts, found } = factsOf([grid('执法人员', rows), grid('officers', rows)]);
    expect(facts.lists.officers?.state).toBe('unknown');
    expect(found).toEqual(['duplicate-fact officers!A1']);
  });
});
