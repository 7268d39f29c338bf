import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/verdict/verdicts.js';
import { explain } from '../explain.js';

async function tree(body: string, sheet = '', on?: string): Promise<Explanation> {
  const { explanation } = await explain(body, sheet, on);
  if (explanation?.requirement == null) throw new Error('no explanation');
  return explanation.requirement;
}

const shape = (node: Explanation): unknown =>
  node.children.length === 0 ? [node.kind, node.truth] : [node.kind, node.truth, node.children.map(shape)];
const notes = (node: Explanation) => node.notes.map(({ zh }) => zh);

describe('the tree of an explanation', () => {
  it('has the shape of the rule', async () => {
    const node = await tree('要求 以下各项都满足\n（1）已公开或者并非已建立\n（2）有人员', '已公开: 否\n已建立: 是\n人员: 没有');
    expect(shape(node)).toEqual([
      'and',
      'false',
      [
        [
          'or',
          'false',
          [
            ['holds', 'false'],
            ['not', 'false', [['holds', 'true']]],
          ],
        ],
        ['quantified', 'false'],
      ],
    ]);
    expect(node.children[1]?.text).toBe('有人员');
    expect(node.children[1]?.at.file).toBe('set.standards');
  });

  it('has a node for every year of 每年', async () => {
    const node = await tree('要求 近三个年度每年有培训', '培训:\n - {培训日期: 2015-02-01}');
    expect(node.children.map(({ kind, text, truth }) => [kind, text, truth])).toEqual([
      ['period', '2014年', 'false'],
      ['period', '2015年', 'true'],
      ['period', '2016年', 'false'],
    ]);
  });

  it('says of a year that still runs that it does not count yet', async () => {
    const node = await tree('要求 本年度每年有培训', '培训: 没有');
    expect([node.truth, ...node.children.flatMap(notes)]).toEqual(['true', '当期尚未结束，没有做到也暂不计入']);
  });

  it('tells what a deadline has to say of records that keep it', async () => {
    const node = await tree(
      '要求 每件处罚满足备案日期在决定日期之后15日内',
      '处罚:\n - {文号: 甲1, 决定日期: 2017-06-02, 备案日期: 2017-06-05}\n - {决定日期: 2017-06-02, 备案日期: 2017-05-05}\n - {文号: 丙3, 决定日期: 2017-08-18, 备案日期: 没有}',
    );
    expect([node.truth, ...notes(node)]).toEqual([
      'true',
      '处罚第2行：次序异常：早于期限起算的日期',
      '处罚第3行（丙3）：未到期：期限至2017年9月4日',
    ]);
  });

  it('shows the value with its source, and never who verified it', async () => {
    const node = await tree('要求 已公开', '已公开: {值: 是, 依据: 门户网站, 核查: 查阅资料, 核实人: 某甲, 核实日期: 2017-08-10}');
    expect(node.seen[0]).toMatchObject({
      name: '已公开',
      value: { zh: '是', en: 'yes' },
      state: 'known',
      source: { evidence: '门户网站', method: '查阅资料', verifiedOn: '2017-08-10' },
    });
    expect(JSON.stringify(node)).not.toContain('某甲');
  });

  it('never tells a personal value, in no part and no language', async () => {
    const sheet = '联系人: 王某甲\n人员:\n - {姓名: 李某乙, 身份: 临时工}\n - {姓名: 张某丙}';
    const verdicts = await Promise.all([
      explain('要求 联系人是「赵某」', sheet),
      explain('要求 没有人员满足姓名不是「赵某」', sheet),
      explain('要求 没有人员满足姓名是「李某乙」', `${sheet}\n - {身份: 正式工}`),
    ]);
    const all = JSON.stringify(
      verdicts.map(({ reason, explanation, stillNeeded, smallestFix }) => ({
        reason,
        explanation: JSON.stringify(explanation).replaceAll('姓名是「李某乙」', ''),
        stillNeeded,
        smallestFix,
      })),
    );
    expect(all).toContain('（个人信息，不公开）');
    for (const name of ['王某甲', '张某丙']) expect(all).not.toContain(name);
  });

  it('shows offenders by their 标识, others by their row, with their own trees', async () => {
    const node = await tree('要求 没有处罚满足归档', '处罚:\n - {文号: 甲1号, 归档: 是}\n - {归档: 是}\n - {文号: 甲3号, 归档: 否}');
    expect(node.records.map(({ place, label, role }) => [place, label.zh, role])).toEqual([
      [1, '甲1号', 'offender'],
      [2, '第2行', 'offender'],
    ]);
    expect(node.records[0]?.explanation?.seen[0]?.value.zh).toBe('是');
    expect(node.population).toEqual({ list: '处罚', certain: 3, possible: 3 });
  });

  it('shows witnesses of 有 and 至少, and open records only where they matter', async () => {
    const sheet = '人员:\n - {持证: 是}\n - {身份: 正式工}\n - {持证: 否}';
    expect((await tree('要求 有人员满足持证', sheet)).records.map(({ place, role }) => [place, role])).toEqual([[1, 'witness']]);
    expect((await tree('要求 至少两名人员满足持证', sheet)).records.map(({ place, role }) => [place, role])).toEqual([
      [1, 'witness'],
      [2, 'open'],
    ]);
    expect((await tree('要求 每名人员满足持证', sheet)).records.map(({ place, role }) => [place, role])).toEqual([[3, 'offender']]);
  });

  it('stays of a bounded size', async () => {
    const rows = Array.from({ length: 500 }, () => ' - {身份: 临时工}').join('\n');
    const node = await tree('要求 没有人员满足身份是临时工', `人员:\n${rows}`);
    expect(node.records.length).toBe(200);
    expect(notes(node)).toEqual(['另有300条记录情形相同，没有逐一列出']);
  });

  it('names what lies after the evaluation date and does not count', async () => {
    const node = await tree('要求 没有处分', '处分:\n - {处分日期: 2017-09-01}');
    expect([node.truth, ...notes(node)]).toEqual(['true', '处分第1行的“处分日期”为2017年9月1日，在评估日之后，这一行不计入']);
    const date = await tree('要求 有公开日期', '公开日期: 2017-09-01');
    expect([date.truth, ...notes(date)]).toEqual(['false', '“公开日期”为2017年9月1日，在评估日之后，视为尚未发生']);
  });

  it('remarks on deadlines: 未起算, 次序异常, 日历资料不足', async () => {
    expect(notes(await tree('要求 2017年8月1日在公开日期之后15日内', '公开日期: 没有'))).toEqual(['期限未起算：起算的事项没有发生']);
    expect(notes(await tree('要求 公开日期在2017年8月1日之后15日内', '公开日期: 2017-07-01'))).toEqual([
      '期限的最后一日为2017年8月16日',
      '次序异常：早于期限起算的日期',
    ]);
    const late = await tree(
      '要求 每件处罚满足备案日期在决定日期之后15日内',
      '处罚:\n - {文号: 甲1号, 决定日期: 2027-01-04, 备案日期: 2027-03-01}',
      '2027-06-01',
    );
    expect(late.records[0]?.explanation?.notes[0]?.zh).toContain('日历资料不足');
  });

  it('says the value of a share about, where it has no short decimal', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => ` - {持证: ${i === 0 ? '否' : '是'}}`).join('\n');
    const node = await tree('要求 人员中持证的比例不少于80%', `人员:\n${rows}`);
    expect(node.seen[0]?.value).toEqual({ zh: '约88.9%', en: 'about 88.9%' });
  });

  it('says why the share of an empty list has no value', async () => {
    expect(notes(await tree('要求 人员中持证的比例不少于80%', '人员: 没有'))[0]).toContain('名单为空');
  });
});
