import { describe, expect, it, test } from 'vitest';
import { runExamples } from '../../src/index.js';
import { rulesOf } from '../diagnostics/found.js';
import { verdictResults } from '../expectations.js';

/** What comes of one 示例 of a clause, with what it expects. */
async function run(requirement: string, given: string, expected: string, more = '') {
  const text = `标准一 样例\n\n条款 1.1 样例\n${more}  要求 ${requirement}\n\n示例 例\n  评估日 2017年8月20日\n  已知 ${given}\n  应当 条款1.1${expected}\n`;
  const { model, diagnostics } = rulesOf([{ file: 'rules.standards', text }]);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const [result] = await runExamples(model);
  if (result === undefined) throw new Error('no example');
  return { ...result, results: verdictResults(result.results) };
}

/** The records by which the clause is not met, as it is told beside a record that is none of them. */
async function offendersOf(requirement: string, given: string): Promise<string> {
  const { results } = await run(requirement, given, '不符合，涉及执法人员第4名');
  const [one] = results;
  expect(one?.actual).toBe('not-met');
  return one?.offenders?.actual.map(({ zh }) => zh).join('、') ?? '';
}

const FOUR = '执法人员：（身份 临时工；持证 是）、（身份 公务员；持证 否）、（身份 临时工；持证 否）、（身份 公务员；持证 是）';

describe('the records by which a clause is 不符合', () => {
  it.each([
    ['没有: those that are it', '没有执法人员满足身份是临时工', '执法人员第1名、第3名'],
    ['每: those that are not', '每名执法人员满足持证', '执法人员第2名、第3名'],
    ['至多: all that count', '至多一名执法人员满足持证', '执法人员第1名、第4名'],
    ['有: nobody, for there is none', '有执法人员满足身份是工勤人员', ''],
    ['至少: nobody, for too few are', '至少三名执法人员满足持证', ''],
    ['a filter', '每名身份是临时工的执法人员满足持证', '执法人员第3名'],
    ['a share', '执法人员中持证的比例不少于80%，名单为空视为100%', '执法人员第2名、第3名'],
    ['a share from above', '执法人员中持证的比例不超过10%，名单为空视为0%', '执法人员第1名、第4名'],
    ['a count has no single one', '执法人员的数量不超过3', ''],
    ['并非 有: those that bear it out', '并非有执法人员满足身份是临时工', '执法人员第1名、第3名'],
    ['并非 每: nobody', '并非每名执法人员满足身份属于公务员、临时工', ''],
    ['且: of the parts that fail', '没有执法人员满足（身份是工勤人员）且每名执法人员满足持证', '执法人员第2名、第3名'],
    ['或者: of every part', '每名执法人员满足（持证）或者没有执法人员满足身份是临时工', '执法人员第2名、第3名、第1名'],
    [
      'items: of those that fail',
      '以下至少两项满足\n    （1）每名执法人员满足持证\n    （2）没有执法人员满足身份是工勤人员\n    （3）没有执法人员满足身份是临时工',
      '执法人员第2名、第3名、第1名',
    ],
    [
      '至多 items: of those that hold',
      '以下至多一项满足\n    （1）有执法人员满足身份是临时工\n    （2）有执法人员满足持证\n    （3）没有执法人员',
      '执法人员第1名、第3名、第4名',
    ],
  ])('%s', async (_, requirement, offenders) => {
    expect(await offendersOf(requirement, FOUR)).toBe(offenders);
  });

  it('of each period that is not fulfilled', async () => {
    const given =
      '处分：（处分日期 2015年3月1日）、（处分日期 2016年3月1日）、（处分日期 2013年3月1日）；执法人员：（持证 是）、（持证 是）、（持证 是）、（持证 是）';
    expect(await offendersOf('近三个年度每年没有处分', given)).toBe('处分第1件、第2件');
  });

  it('are told by their lists where there are several', async () => {
    const { results } = await run(
      '没有执法人员满足（身份是临时工）且近三年没有处分',
      `${FOUR}；处分：（处分日期 2017年3月1日）`,
      '不符合，涉及执法人员第1名、第3名和处分第1件',
    );
    expect(results.map(({ passes }) => passes)).toEqual([true]);
  });
});

describe('what is still needed', () => {
  it.each([
    ['a fact of the form', '群众满意度不少于90%', '调查样本数 5', '群众满意度'],
    [
      'facts of records, once for all',
      '没有执法人员满足持证且身份是临时工',
      '执法人员：（持证 是）、（身份 临时工）、（持证 是）',
      '身份、持证',
    ],
    ['a list', '没有执法人员满足身份是临时工', '调查样本数 5', '执法人员'],
    ['that a list is complete', '没有执法人员满足身份是临时工', '执法人员：（身份 公务员），未报全', '执法人员'],
    ['of a window its date', '近三年没有处分', '处分：（）', '处分日期'],
    ['either way', '权责清单已建立或者权责清单已公开', '调查样本数 5', '权责清单已建立、权责清单已公开'],
    ['of what is undecided only', '权责清单已建立且权责清单已公开', '权责清单已建立 是', '权责清单已公开'],
  ])('%s', async (_, requirement, given, needed) => {
    const { passes, results } = await run(requirement, given, `材料不足，还需${needed}`);
    expect([passes, results[0]?.needed?.actual.map(({ zh }) => zh)]).toEqual([true, results[0]?.needed?.expected.map(({ zh }) => zh)]);
  });

  it('also of 适用', async () => {
    const { passes } = await run('权责清单已公开', '权责清单已公开 否', '材料不足，还需主体类型', '  适用 主体类型是行政机关\n');
    expect(passes).toBe(true);
  });
});

describe('a reason that differs fails, with both sets side by side', () => {
  const words = (all: readonly { readonly zh: string; readonly en: string }[] | undefined) => all?.map(({ zh, en }) => `${zh} ${en}`);

  test('offenders', async () => {
    const { passes, results } = await run('没有执法人员满足身份是临时工', FOUR, '不符合，涉及执法人员第1名、第2名');
    const [one] = results;
    expect([passes, one?.expected, one?.actual]).toEqual([false, 'not-met', 'not-met']);
    expect(words(one?.offenders?.expected)).toEqual(['执法人员第1名 officers 1', '第2名 2']);
    expect(words(one?.offenders?.actual)).toEqual(['执法人员第1名 officers 1', '第3名 3']);
    expect(words(one?.offenders?.missing)).toEqual(['执法人员第2名 officers 2']);
    expect(words(one?.offenders?.surplus)).toEqual(['执法人员第3名 officers 3']);
  });

  test('what is needed', async () => {
    const { passes, results } = await run(
      '没有执法人员满足持证且身份是临时工',
      '执法人员：（持证 是）',
      '材料不足，还需身份、群众满意度、执法人员',
    );
    expect(passes).toBe(false);
    expect(words(results[0]?.needed?.missing)).toEqual(['群众满意度 satisfaction', '执法人员 officers']);
    expect(words(results[0]?.needed?.surplus)).toEqual([]);
    expect(words(results[0]?.needed?.actual)).toEqual(['执法人员的身份 status of officers']);
  });

  test('the same record twice, and any order, is the same set', async () => {
    expect((await run('没有执法人员满足身份是临时工', FOUR, '不符合，涉及执法人员第3名、第1名、第3名')).passes).toBe(true);
  });

  test('a verdict that differs says nothing of its reason', async () => {
    const { passes, results } = await run('每名执法人员满足持证', '执法人员：（持证 是）', '不符合，涉及执法人员第1名');
    expect([passes, results[0]?.actual, results[0]?.offenders]).toEqual([false, 'met', null]);
  });
});
