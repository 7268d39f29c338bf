import { describe, expect, it } from 'vitest';
import { type ExpectationResult, runExamples } from '../../src/index.js';
import { rulesOf } from '../diagnostics/found.js';

const SET = `名单 抽查案卷 (files) 每一卷
  案卷号 (fileNumber)：文字，标识
  缺决定书 (undecided)：是否

计分
  满分 30分
  不适用 按比例折算
  一票否决 权责清单已建立的，结论为未达标

标准一 公开

条款 1.1 清单
  分值 10分
  扣分 并非权责清单已公开的，扣4分

条款 1.2 制度
  分值 10分
  扣分 调查样本数每有3人的，扣1分，不足3人的按比例扣，至多扣10分

标准二 案卷

评分表 案卷评查 (fileReview) 对每卷抽查案卷
  满分 100分
  一票否决 缺决定书的，本卷计0分

条款 2.1 规范
  分值 100分
  扣分 案卷号是「三」的，扣50分
  扣分 缺决定书的，扣50分

等次
  好卷 60分以上
  差卷 不满60分

汇总 取平均，折合10分，没有抽查案卷的不适用

等次
  优秀 24分以上
  合格 12分以上不满24分
  不合格 不满12分

结论
  达标 等次属于优秀、合格
  否则 未达标

`;
const GIVEN = '权责清单已公开 是；权责清单已建立 否；调查样本数 0';
const FILES = '抽查案卷：（案卷号 一；缺决定书 否）、（案卷号 二；缺决定书 是）';

async function run(given: string, expected: string) {
  const { model, diagnostics } = rulesOf([{ file: 'rules.standards', text: `${SET}示例 例\n  已知 ${given}\n  应当 ${expected}\n` }]);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const [result] = await runExamples(model);
  if (result === undefined) throw new Error('no example');
  return result;
}

function told(result: ExpectationResult | undefined): string {
  return result?.kind === 'score' ? `${result.of.zh} ${result.expected.zh} ${result.actual.zh} ${result.passes}` : '';
}

describe('a score passes where both ends are the ones written', () => {
  it.each([
    ['条款1.1得10分', '条款1.1 10分 10分 true'],
    ['条款1.1得6分到10分', '条款1.1 6分到10分 10分 false'],
    ['总分25分', '总分 25分 25分 true'],
    ['总分24分', '总分 24分 25分 false'],
    ['总分不适用', '总分 不适用 25分 false'],
    ['公开的得分20分', '公开的得分 20分 20分 true'],
    ['案卷评查的得分50分', '案卷评查的得分 50分 50分 true'],
    ['抽查案卷第1卷的案卷评查得分100分', '抽查案卷第1卷的案卷评查得分 100分 100分 true'],
    ['抽查案卷第2卷的案卷评查等次是差卷', '抽查案卷第2卷的案卷评查等次 差卷 差卷 true'],
    ['等次是优秀', '等次 优秀 优秀 true'],
    ['等次未定', '等次 未定 优秀 false'],
    ['没有等次', '等次 没有 优秀 false'],
    ['结论是达标', '结论 达标 达标 true'],
  ])('%s', async (expected, words) => {
    const { passes, results } = await run(`${GIVEN}；${FILES}`, expected);
    expect(told(results[0])).toBe(words);
    expect(passes).toBe(words.endsWith('true'));
  });
});

describe('what is open', () => {
  it.each([
    ['条款1.1得6分到10分', '条款1.1 6分到10分 6分到10分 true'],
    ['条款1.1得6分', '条款1.1 6分 6分到10分 false'],
    ['总分21分到25分', '总分 21分到25分 21分到25分 true'],
    ['等次是优秀或者合格', '等次 优秀或者合格 优秀或者合格 true'],
    ['等次是合格或者优秀', '等次 合格或者优秀 优秀或者合格 true'],
    ['等次是优秀', '等次 优秀 优秀或者合格 false'],
    ['等次未定', '等次 未定 优秀或者合格 true'],
    ['结论未定', '结论 未定 达标 false'],
  ])('%s', async (expected, words) => {
    const { results } = await run(`权责清单已建立 否；调查样本数 0；${FILES}`, expected);
    expect(told(results[0])).toBe(words);
  });

  it('a conclusion that a veto may still set', async () => {
    const { passes } = await run(`权责清单已公开 是；调查样本数 0；${FILES}`, '结论未定，结论是达标或者未达标');
    expect(passes).toBe(true);
  });
});

it('约 rounds both ends half up to the decimals written', async () => {
  const given = `权责清单已公开 是；权责清单已建立 否；调查样本数 1；${FILES}`;
  expect((await run(given, '条款1.2得约9.67分，条款1.2得约9.7分，条款1.2得约10分，总分约24.667分')).passes).toBe(true);
  expect((await run(given, '条款1.2得9.67分')).passes).toBe(false);
  expect((await run(given, '条款1.2得约9.66分')).passes).toBe(false);
});

it('a set without points has a conclusion all the same', async () => {
  const text =
    '标准一 公开\n\n条款 1.1 清单\n  要求 权责清单已公开\n\n示例 例\n  已知 权责清单已公开 否\n  应当 条款1.1不符合，结论是未达标\n';
  const { model } = rulesOf([{ file: 'rules.standards', text }]);
  const [result] = model === null ? [] : await runExamples(model);
  expect([result?.passes, result?.results.map(({ reason }) => reason.zh).at(-1)]).toEqual([true, '条款1.1不符合。']);
});

describe('the reason tells how a score came about', () => {
  it.each([
    ['总分24分', '满分30分、“案卷评查”之后25分。'],
    ['公开的得分1分', '条款1.1得10分（分值10分）、条款1.2得10分（分值10分）。'],
    ['案卷评查的得分1分', '第1条100分、第2条0分。'],
    ['抽查案卷第2卷的案卷评查得分1分', '满分100分、条款2.1之后50分、一票否决之后0分、一票否决“缺决定书的，本卷计0分”。'],
    ['条款1.1得1分', '得满分10分。'],
  ])('%s', async (expected, reason) => {
    const { results } = await run(`${GIVEN}；${FILES}`, expected);
    expect(results[0]?.reason.zh).toBe(reason);
  });
});
