import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../diagnostics/found.js';

const SET = `名单 抽查案卷 (files) 每一卷
  案卷号 (fileNumber)：文字，标识
  缺决定书 (undecided)：是否

计分
  满分 30分
  不适用 按比例折算

标准一 公开

条款 1.1 清单
  分值 10分
  扣分 并非权责清单已公开的，扣4分
  扣分 并非权责清单已建立的，扣0分到4分，由考核人评定

条款 1.2 只有要求
  要求 权责清单已公开

标准二 案卷

评分表 案卷评查 (fileReview) 对每卷抽查案卷
  满分 100分
  一票否决 缺决定书的，本卷计0分

条款 2.1 规范
  分值 100分
  扣分 缺决定书的，扣50分

等次
  好卷 60分以上
  差卷 不满60分

汇总 取平均，折合20分，没有抽查案卷的不适用

等次
  优秀 24分以上
  合格 12分以上不满24分
  不合格 不满12分

结论
  达标 等次属于优秀、合格
  否则 未达标

`;

function read(expected: string, example = '示例 例\n  已知 抽查案卷：（案卷号 一；缺决定书 否）\n  应当 ') {
  const text = `${SET}${example}${expected}\n`;
  const { model, diagnostics } = rulesOf([{ file: 'rules.standards', text }]);
  const found = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    expected: (model?.examples ?? []).flatMap((one) => one.expected.map(({ at: _, ...rest }) => rest)),
    said: found.map(({ code, place }) => `${code}: ${place === null ? '' : text.slice(place.start.offset, place.end.offset)}`),
    sentences: found.map(({ zh }) => zh),
  };
}

const span = (low: string, high = low, about = false) => ({ kind: 'span', low, high, about });
const points = (of: unknown, value: unknown) => ({ kind: 'points', of, points: value });
const CLAUSE = { kind: 'clause', clause: '1.1' };
const RECORD = { kind: 'record', list: 'files', place: 1, sheet: '案卷评查' };

describe('points', () => {
  it.each([
    ['条款1.1得2分', points(CLAUSE, span('2'))],
    ['条款 1.1 得 ７.８分 到 ９分', points(CLAUSE, span('7.8', '9'))],
    ['条款1.1得约六点六七分', points(CLAUSE, span('6.67', '6.67', true))],
    ['条款1.1得-1分', points(CLAUSE, span('-1'))],
    ['clause 1.1 scores 7.8 to 9', points(CLAUSE, span('7.8', '9'))],
    ['clause 1.1 scores about 2 points', points(CLAUSE, span('2', '2', true))],
    ['总分：27.5分', points({ kind: 'total' }, span('27.5'))],
    ['总分不适用', points({ kind: 'total' }, { kind: 'notApplicable' })],
    ['total 7.8 to 9', points({ kind: 'total' }, span('7.8', '9'))],
    ['公开的得分8分', points({ kind: 'container', title: '公开' }, span('8'))],
    ['抽查案卷第一卷的案卷评查得分80分', points(RECORD, span('80'))],
    ['files 1 案卷评查得分 80', points(RECORD, span('80'))],
  ])('%s', (words, expectation) => {
    expect(read(words)).toMatchObject({ expected: [expectation], said: [] });
  });
});

describe('names', () => {
  it.each([
    ['等次是优秀', { kind: 'grade' }, ['优秀']],
    ['等次为优秀或者合格', { kind: 'grade' }, ['优秀', '合格']],
    ['等次未定', { kind: 'grade' }, null],
    ['没有等次', { kind: 'grade' }, []],
    ['grade 优秀 or 合格', { kind: 'grade' }, ['优秀', '合格']],
    ['grade undecided', { kind: 'grade' }, null],
    ['no grade', { kind: 'grade' }, []],
    ['结论为达标', { kind: 'conclusion' }, ['达标']],
    ['conclusion 未达标', { kind: 'conclusion' }, ['未达标']],
    ['抽查案卷第1卷的案卷评查等次是好卷', RECORD, ['好卷']],
  ])('%s', (words, of, names) => {
    expect(read(words)).toMatchObject({ expected: [{ kind: 'outcome', of, names }], said: [] });
  });
});

it('待人工认定 is 材料不足 of its own kind', () => {
  const verdict = { kind: 'verdict', clause: '1.1', verdict: 'undetermined', awaitsJudgement: true };
  expect(read('条款1.1待人工认定').expected).toMatchObject([verdict]);
  expect(read('clause 1.1 awaits judgement').expected).toMatchObject([verdict]);
  expect(read('条款1.1材料不足').expected).toMatchObject([{ ...verdict, awaitsJudgement: false }]);
});

it('several stand behind one another, also behind a reason', () => {
  const { expected, said } = read(
    '条款1.2材料不足，还需权责清单已公开、权责清单已建立，总分3分，等次是优秀；结论是达标、抽查案卷第1卷的案卷评查得分80分，公开的得分3分',
  );
  expect(said).toEqual([]);
  expect(expected.map(({ kind, ...one }) => ('of' in one ? `${kind} ${one.of.kind}` : kind))).toEqual([
    'verdict',
    'points total',
    'outcome grade',
    'outcome conclusion',
    'points record',
    'points container',
  ]);
});

it('columns of a table say the same', () => {
  const { expected, said } = read(
    '是 ｜ 6分 ｜ 待人工认定 ｜ 26分到30分 ｜ 优秀或者合格 ｜ 达标 ｜ 100分 ｜ 好卷',
    '示例 例\n  已知 抽查案卷：（案卷号 一；缺决定书 否）\n  表格 权责清单已公开 ｜ 条款1.1 ｜ 条款1.2 ｜ 总分 ｜ 等次 ｜ 结论 ｜ 抽查案卷第1卷的案卷评查得分 ｜ files 1 案卷评查等次\n    ',
  );
  expect(said).toEqual([]);
  expect(expected.map(({ kind }) => kind)).toEqual(['points', 'verdict', 'points', 'outcome', 'outcome', 'points', 'outcome']);
});

describe('what cannot come out is refused with a sentence', () => {
  it.each([
    [
      '等次是优良',
      'outcome-not-declared: 优良',
      '没有叫“优良”的等次，只有“优秀”、“合格”、“不合格”（是不是“优秀”？）；还不能确定的写“未定”。',
    ],
    ['结论是合格', 'outcome-not-declared: 合格', null],
    ['抽查案卷第1卷的案卷评查等次是优秀', 'outcome-not-declared: 优秀', null],
    ['条款1.2得3分', 'nothing-to-expect: 条款1.2得3分', '“条款1.2得3分”无从检验：条款1.2没有“分值”。'],
    [
      '条款2.1不符合',
      'nothing-to-expect: 条款2.1不符合',
      '“条款2.1不符合”无从检验：条款2.1在评分表“案卷评查”里，每一条记录各有得分，请写“抽查案卷第1卷的案卷评查得分90分”。',
    ],
    ['抽查案卷第3卷的案卷评查得分90分', 'record-not-given: 抽查案卷第3卷的案卷评查得分90分', null],
    ['总分优秀', 'unreadable-expectation: 总分优秀', null],
    ['条款1.1得三成', 'unreadable-expectation: 条款1.1得三成', null],
    ['总分9分到', 'unreadable-expectation: 总分9分到', null],
    ['等次', 'unreadable-expectation: 等次', null],
  ])('%s', (words, said, sentence) => {
    const found = read(words);
    expect(found.said).toEqual([said]);
    if (sentence !== null) expect(found.sentences).toEqual([sentence]);
  });

  it('where the set has no points, grades or records of that kind', () => {
    const { diagnostics } = rulesOf([
      {
        file: 'rules.standards',
        text: '标准一 公开\n\n条款 1.1 清单\n  要求 权责清单已公开\n\n示例 例\n  应当 总分3分，等次是优秀，结论是达标，公开的得分3分\n',
      },
    ]);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code, zh }) => `${code} ${zh}`);
    expect(errors).toEqual([
      'nothing-to-expect “总分3分”无从检验：本标准集没有条款写明“分值”。',
      'nothing-to-expect “等次是优秀”无从检验：本标准集没有“等次”。',
      expect.stringMatching(/^unreadable-expectation/),
    ]);
  });

  it('a column said twice', () => {
    const { said } = read('3分 ｜ 3分', '示例 例\n  表格 总分 ｜ total\n    ');
    expect(said).toEqual(['repeated-column: total']);
  });
});
