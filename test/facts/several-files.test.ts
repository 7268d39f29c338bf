import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/facts.js';
import { readFacts } from '../../src/facts/read-facts.js';
import type { SourceText } from '../../src/text/place.js';
import { brief, bureau } from './bureau.js';

/** One department from several files (semantics.md §1.8). */
const WHOLE = { name: '东城区', file: 'facts/东城区' };

function read(files: Readonly<Record<string, string>>): { readonly facts: Facts; readonly found: readonly string[] } {
  const { facts, found } = told(Object.entries(files).map(([file, text]) => ({ file: `${WHOLE.file}/${file}`, text })));
  if (facts === null) throw new Error(`unreadable: ${found.join('; ')}`);
  return { facts, found };
}

function told(sources: readonly SourceText[]): { readonly facts: Facts | null; readonly found: readonly string[] } {
  const { value, diagnostics } = readFacts(bureau, sources, WHOLE);
  const found = diagnostics.map(({ code, place }) => `${code} ${place?.file.split('/').at(-1)} ${place?.cell ?? place?.start.line}`);
  return { facts: value, found };
}

describe('files of one department', () => {
  it('stand side by side; the whole is called as its folder is, unless a file says the name', () => {
    const { facts, found } = read({ 'form.yaml': '权责清单已公开: 是', '执法人员.csv': '姓名,持证\n甲,是\n乙,否\n' });
    expect(found).toEqual([]);
    expect(brief(facts.form.published)).toBe(true);
    expect(facts.lists.officers?.records.map(({ fields }) => brief(fields.certified))).toEqual([true, false]);
    expect([facts.name, facts.file]).toEqual(['东城区', 'facts/东城区']);
    expect(facts.files).toEqual(['facts/东城区/form.yaml', 'facts/东城区/执法人员.csv']);
    expect(read({ 'form.yaml': '部门名称: 某局', 'b.yaml': '' + '权责清单已公开: 是' }).facts.name).toBe('某局');
  });

  it('that say the same are one, with the sources of both', () => {
    const { facts, found } = read({
      'a.yaml': '权责清单已公开: {值: 是, 依据: 公告, 核查: 查阅资料, 核实日期: 2017-05-01}',
      'b.yaml': 'published: {值: yes, 依据: 截图, 核查: 现场测试, 核实日期: 2017-06-01}',
    });
    expect(found).toEqual([]);
    expect(facts.form.published).toMatchObject({
      state: 'known',
      source: { evidence: '公告；截图', method: '查阅资料、现场测试', verifiedOn: '2017-06-01' },
    });
  });

  it('that say different things are a conflict with both places, and the fact is unknown', () => {
    const { facts, found } = read({ 'a.yaml': '部门名称: 某局\n权责清单已公开: 是', 'b.json': '{"published": "否"}' });
    expect(found).toEqual(['conflicting-fact b.json 1']);
    expect(facts.form.published).toMatchObject({ state: 'unknown', why: 'refused' });
    const { diagnostics } = readFacts(bureau, [
      { file: '/home/x/a.yaml', text: '部门名称: 某局\n权责清单已公开: 是' },
      { file: '/home/x/b.yaml', text: '权责清单已公开: 否' },
    ]);
    expect(diagnostics[0]?.zh).toContain('这里是“否”，a.yaml 第2行是“是”');
  });

  it('of which one says nothing leave it to the other', () => {
    const { facts, found } = read({ 'a.yaml': '权责清单已公开:\n执法人员: 不详', 'b.yaml': '权责清单已公开: 是\n执法人员: 没有' });
    expect(found).toEqual([]);
    expect(brief(facts.form.published)).toBe(true);
    expect(facts.lists.officers).toMatchObject({ state: 'known', records: [] });
  });

  it('of which one was refused leave it unknown, and the refusal is told once', () => {
    const { facts, found } = read({ 'a.yaml': '权责清单已公开: 大概', 'b.yaml': '权责清单已公开: 是' });
    expect(found).toEqual(['wrong-yes-no a.yaml 1']);
    expect(facts.form.published).toMatchObject({ state: 'unknown', why: 'refused' });
  });

  it('twice in one of them stays a duplicate', () => {
    const { facts, found } = read({ 'a.yaml': '权责清单已公开: 是\n权责清单已公开: 是', 'b.yaml': '权责清单已公开: 是' });
    expect(found).toEqual(['duplicate-fact a.yaml 2']);
    expect(facts.form.published).toMatchObject({ state: 'unknown', why: 'refused' });
  });

  it('show no personal value in a conflict, and no line of it', () => {
    const sources = [
      { file: 'a.yaml', text: '执法人员: [{姓名: 张甲, 持证: 是}]' },
      { file: 'b.csv', text: '姓名,持证\n李乙,是' },
    ];
    const named = { file: '执法人员.csv', text: sources[1]?.text ?? '' };
    const { diagnostics } = readFacts(bureau, [...sources.slice(0, 1), named], WHOLE);
    expect(diagnostics.map(({ code, personal }) => [code, personal])).toEqual([['conflicting-fact', true]]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/张甲|李乙/);
  });

  it('with the same records in another order agree; with others they do not', () => {
    const a = '重大行政处罚:\n  - {处罚决定日期: 2017-03-01, 文号: 一号}\n  - {处罚决定日期: 2017年4月1日, 文号: 二号}\n';
    const same = read({ 'a.yaml': a, 'penalties.csv': '文号,处罚决定日期\n二 号,2017-04-01\n一号,2017-03-01\n' });
    expect(same.found).toEqual([]);
    expect(same.facts.lists.penalties?.records).toHaveLength(2);
    const other = read({ 'a.yaml': a, 'penalties.csv': '文号,处罚决定日期\n一号,2017-03-01\n' });
    expect(other.found).toEqual(['conflicting-fact penalties.csv A1']);
    expect(other.facts.lists.penalties).toMatchObject({ state: 'unknown', why: 'refused', records: [] });
  });

  it('compare their 评估日', () => {
    expect(read({ 'a.yaml': '评估日: 2017-08-20', 'b.yaml': 'evaluatedOn: 2017年8月20日' }).facts.evaluatedOn).toBe('2017-08-20');
    const { facts, found } = read({ 'a.yaml': '评估日: 2017-08-20', 'b.yaml': '评估日: 2017-08-21' });
    expect([facts.evaluatedOn, found]).toEqual([null, ['conflicting-fact b.yaml 1']]);
  });

  it('of which one cannot be read give no facts; what is wrong in the others is told as well', () => {
    const { facts, found } = told([
      { file: 'a.yaml', text: '权责清单已公开: 大概' },
      { file: 'b.yaml', text: '执法人员: [[' },
      { file: 'c.csv', text: '"' },
    ]);
    expect(facts).toBeNull();
    expect(found).toEqual(['unclosed-bracket b.yaml 1', 'unclosed-cell c.csv 1', 'wrong-yes-no a.yaml 1']);
  });
});

/** §10: the order of files makes no difference. */
it('in whatever order the files are handed in, facts and findings are the same', () => {
  const line = fc.constantFrom(
    '权责清单已公开: 是',
    '权责清单已公开: 否',
    '权责清单已公开:',
    '权责清单已公开: 也许',
    '评估日: 2017-08-20',
    '评估日: 2017-08-21',
    '执法人员: 没有',
    '执法人员: [{姓名: 甲, 持证: 是}, {姓名: 乙}]',
    '执法人员: [{姓名: 乙}, {持证: yes, 姓名: 甲}]',
    '执法人员: {未报全: 是, 记录: [{姓名: 甲, 持证: 是, 依据: 名册}]}',
    '部门名称: 某局',
    '没有这一项: 是',
  );
  const files = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.nat(1000)), (texts, keys) => {
      const sources = texts.map((lines, i) => ({ file: `${i}.yaml`, text: lines.join('\n') }));
      const order = sources.map((source) => ({ source, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      const shuffled = order.map(({ source }) => source);
      expect(readFacts(bureau, shuffled, WHOLE)).toEqual(readFacts(bureau, sources, WHOLE));
    }),
    { numRuns: Number(process.env.LAWS_RUNS ?? 200) },
  );
});
