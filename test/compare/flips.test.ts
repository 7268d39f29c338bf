import { describe, expect, it } from 'vitest';
import { compareVersions, comparisonView, flipsBetween, type Model, readFacts } from '../../src/index.js';
import { modelOf } from './versions.js';

const WHEN = { on: '2017-08-20', today: '2017-08-20' } as const;

/** What changes for one department: each clause with its verdicts, and under it why. */
async function turns(before: Model, after: Model, yaml: string): Promise<readonly string[]> {
  const source = { file: '甲局.yaml', text: yaml };
  const pair = { before: readFacts(before, source).value, after: readFacts(after, source).value };
  if (pair.before === null || pair.after === null) throw new Error('the sheet cannot be read');
  const flips = await flipsBetween(before, after, [{ before: pair.before, after: pair.after }], WHEN);
  const { departments } = comparisonView({ before, after }, compareVersions(before, after), flips, 'zh');
  return (
    departments?.rows.flatMap((row) => [
      row.conclusion,
      ...row.flips.flatMap(({ line, causes }) => [line, ...causes.map((c) => `  ${c}`)]),
    ]) ?? []
  );
}

const set = (clause: string, head = '', facts = '') => modelOf(`标准集 甲\n  编号 jia\n${head}\n${facts}标准一 样例\n\n${clause}`);
const STAFF = '执法人员:\n  - {身份: 公务员, 持证: 是, 从事执法活动: 是}\n  - {身份: 临时工, 持证: 否, 从事执法活动: 是}\n';

describe('whose verdict turns, and because of which change', () => {
  it('of two changes in a clause only that which turns the verdict', async () => {
    const before = set('条款 1.1 甲\n  适用 有执法人员\n  要求 至少一名执法人员满足持证\n');
    const after = set('条款 1.1 甲\n  适用 有执法人员且有从事执法活动的执法人员\n  要求 至少两名执法人员满足持证\n');
    expect(await turns(before, after, STAFF)).toEqual([
      '总的结论：达标 → 未达标',
      '条款1.1 甲：符合 → 不符合',
      '  要求：“至少一名执法人员满足持证”中，至少1 → 至少2',
    ]);
  });

  it('two changes that only together turn it are told so', async () => {
    const before = set('条款 1.1 甲\n  适用 有身份是工勤人员的执法人员\n  要求 有持证的执法人员\n');
    const after = set('条款 1.1 甲\n  适用 有身份是临时工的执法人员\n  要求 至少两名执法人员满足持证\n');
    const [conclusion, line, first, ...details] = await turns(before, after, STAFF);
    expect([conclusion, line]).toEqual(['总的结论：不适用 → 未达标', '条款1.1 甲：不适用 → 不符合']);
    expect(first).toBe('  以下改动合在一起所致：');
    expect(details).toHaveLength(2);
  });

  it('an interpretation is named behind the clause that uses it', async () => {
    const words = (value: string) => `解释 “满意度高” 是指 ${value}\n  理由 通知没有写。\n\n`;
    const clause = '条款 1.1 甲\n  要求 群众满意度不少于“满意度高”\n';
    expect(await turns(set(clause, '', words('90%')), set(clause, '', words('95%')), '群众满意度: 92%\n')).toEqual([
      '总的结论：达标 → 未达标',
      '条款1.1 甲：符合 → 不符合',
      '  要求：文字未改，所用的“满意度高”变了，意思随之改变',
      '  解释“满意度高” 取值：90% → 95%',
    ]);
  });

  it('a set not yet in force judges nothing', async () => {
    const clause = '条款 1.1 甲\n  要求 权责清单已公开\n';
    expect(await turns(set(clause), set(clause, '  施行 2018年1月1日\n'), '权责清单已公开: 是\n')).toEqual([
      '总的结论：达标 → 未评',
      '条款1.1 甲：符合 → 未评',
      '  因为施行日期的改动',
    ]);
  });

  it('a clause that came counts, one that was moved is compared with itself', async () => {
    const old = '条款 1.1 甲\n  要求 权责清单已公开\n';
    const moved = '条款 1.1 乙\n  要求 权责清单已建立\n\n条款 1.2 甲\n  要求 权责清单已公开\n';
    expect(await turns(set(old), set(moved), '权责清单已公开: 是\n权责清单已建立: 否\n')).toEqual([
      '总的结论：达标 → 未达标',
      '条款1.1 乙：没有这一条 → 不符合',
      '  因为条款有增删',
    ]);
  });

  it('what stays decided the same is not told, nor is a change that decides nothing here', async () => {
    const before = set('条款 1.1 甲\n  要求 群众满意度不少于90%\n');
    const after = set('条款 1.1 甲\n  要求 群众满意度不少于80%\n');
    expect(await turns(before, after, '群众满意度: 95%\n')).toEqual([]);
    expect(await turns(before, after, '群众满意度: 不详\n')).toEqual([]);
  });
});
