import { describe, expect, it } from 'vitest';
import { explain, outline } from '../explain.js';

const NEEDS: readonly (readonly [string, string, readonly string[]])[] = [
  ['要求 已公开且已建立', '', ['all', '  value 已公开', '  value 已建立']],
  ['要求 已公开或者已建立', '', ['any', '  value 已公开', '  value 已建立']],
  ['要求 并非（已公开或者已建立）', '', ['all', '  value 已公开', '  value 已建立']],
  ['要求 并非（已公开且已建立）', '', ['any', '  value 已公开', '  value 已建立']],
  ['要求 已公开且已建立', '已公开: 是', ['value 已建立']],
  ['要求 已公开或者并非已公开', '', ['value 已公开']],
  ['要求 每名人员满足持证', '', ['list “人员”名单']],
  [
    '要求 有人员满足持证',
    '人员:\n - {身份: 正式工}\n - {身份: 临时工}',
    ['any', '  recordValue 人员第1行的“持证”', '  recordValue 人员第2行的“持证”'],
  ],
  [
    '要求 没有人员满足持证',
    '人员:\n - {身份: 正式工}\n - {身份: 临时工}',
    ['all', '  recordValue 人员第1行的“持证”', '  recordValue 人员第2行的“持证”'],
  ],
  ['要求 每名人员满足持证', '人员: {未报全: 是, 记录: [{持证: 是}]}', ['completeness “人员”名单已经报全的说明（没有报全的，补齐记录）']],
  ['要求 满意度不少于90%', '满意度: 95', ['correction 更正满意度：填写有误，没有采用']],
  ['要求 人员中持证的比例不少于50%', '人员:\n - {持证: 是}\n - {身份: 正式工}\n - {持证: 否}', ['recordValue 人员第2行的“持证”']],
  ['要求 没有人员满足上岗且身份是临时工', '人员:\n - {上岗: 是}\n - {身份: 正式工}', ['recordValue 人员第1行的“身份”']],
  ['要求 公开日期不晚于2017年3月10日', '公开日期: 2017年3月', ['value 公开日期是哪一日（现在只写到月）']],
  ['要求 近一年没有处分', '处分:\n - {}', ['recordValue 处分第1行的“处分日期”']],
];

describe('what is still needed', () => {
  it.each(NEEDS)('%s · %s', async (body, sheet, expected) => {
    const given = await explain(body, sheet);
    expect([given.verdict, ...outline(given.stillNeeded)]).toEqual(['undetermined', ...expected]);
  });

  it('says how many of 至少两名 are lacking', async () => {
    const { stillNeeded } = await explain('要求 至少两名人员满足持证', '人员:\n - {}\n - {}\n - {}');
    expect(stillNeeded?.words.zh).toBe('以下各项中有2项为是即可，否则还需其余各项');
  });

  it('tells what suffices under 并非 the other way round', async () => {
    const { stillNeeded } = await explain('要求 并非（已公开且已建立）');
    expect(stillNeeded?.words.zh).toBe('以下任一项为否即可，否则还需下一项');
  });

  it('asks for 适用 and 除外 where they matter', async () => {
    expect(outline((await explain('适用 部门类型是机关\n要求 已公开', '已公开: 否')).stillNeeded)).toEqual(['value 部门类型']);
    expect(outline((await explain('适用 部门类型是机关\n要求 已公开', '')).stillNeeded)).toEqual([
      'any',
      '  value 已公开',
      '  value 部门类型',
    ]);
    expect((await explain('适用 部门类型是机关\n要求 已公开', '已公开: 是')).stillNeeded).toBeNull();
    expect(outline((await explain('适用 有人员\n要求 每名人员满足持证')).stillNeeded)).toEqual(['list “人员”名单']);
  });

  it('asks beside a missing list for what its records would be held against', async () => {
    const { stillNeeded } = await explain('要求 没有处罚满足备案日期晚于公开日期');
    expect(outline(stillNeeded)).toEqual(['all', '  list “处罚”名单', '  value 公开日期']);
  });

  it('says so where nothing can be supplied', async () => {
    const { verdict, stillNeeded } = await explain(
      '要求 每件处罚满足备案日期在决定日期之后15日内',
      '处罚:\n - {文号: 甲1号, 决定日期: 2027-01-04, 备案日期: 2027-03-01}',
      '2027-06-01',
    );
    expect([verdict, ...outline(stillNeeded)]).toEqual([
      'undetermined',
      'nothing 补充材料也不能定论：日历资料不足：工作日安排的资料只有2004年至2026年',
    ]);
  });

  it('stays of a bounded size', async () => {
    const rows = Array.from({ length: 300 }, () => ' - {}').join('\n');
    const { stillNeeded } = await explain('要求 每名人员满足持证', `人员:\n${rows}`);
    expect(stillNeeded !== null && 'items' in stillNeeded ? [stillNeeded.items.length, stillNeeded.words.zh] : []).toEqual([
      200,
      '以下各项都需要（共300项，列出前200项）',
    ]);
  });
});
