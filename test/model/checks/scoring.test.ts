import { describe, expect, it, test } from 'vitest';
import { check, newMemory, parse } from '../../../src/index.js';
import { WHOLE } from './whole-set.js';

/** What a small set lacks anyway. */
const LACKS = /^(?:no-notice|no-methods|untested-clause|unquoted-clause|unused-fact)$/;

/** As an editor reads: what has not changed is not worked out again. */
const memory = newMemory();

function foundIn(text: string) {
  const source = { file: 'rules.standards', text };
  const { value, diagnostics } = parse([source], memory);
  const found = check(value, [source], memory).diagnostics;
  memory.sweep();
  return [...diagnostics, ...found].filter(({ code }) => !LACKS.test(code));
}

const codesIn = (text: string) => foundIn(text).map(({ code }) => code);

/** The set with some words instead of others, of which the first must stand there. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, WHOLE);
}

test('a set that says everything draws no finding', () => {
  expect(foundIn(WHOLE)).toEqual([]);
});

describe('what is asked, refused and hinted', () => {
  it.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
    ['a weight that is wrong', [['折合 80分', '折合 70分']], ['points-not-adding-up']],
    ['a section that does not add up', [['分值 30分', '分值 20分']], ['points-not-adding-up']],
    ['a standard that does not add up', [['取平均，折合20分', '取平均，折合25分']], ['points-not-adding-up']],
    [
      'a sheet that does not add up',
      [['评查 (review) 对每卷案卷\n  满分 100分', '评查 (review) 对每卷案卷\n  满分 90分']],
      ['points-not-adding-up'],
    ],
    [
      'a sheet that does not count',
      [
        ['取平均，折合20分，没有案卷的不适用', '不计入总分'],
        ['标准二 案卷\n  分值 20分', '标准二 案卷'],
        ['折合 80分', '折合 100分'],
      ],
      [],
    ],
    ['full marks nobody gives', [['\n  满分 100分\n  封顶', '\n  封顶']], ['missing-full-marks']],
    ['no floor, once for all', [['\n  扣完为止', '']], ['unsaid-floor']],
    ['no rule for 不适用', [['\n  不适用 按比例折算', '']], ['unsaid-not-applicable']],
    ['grades in points, points left out', [['不适用 按比例折算', '不适用 剔除']], ['left-out-with-points']],
    ['no ceiling for the bonus', [['\n  封顶 103分', '']], ['unsaid-ceiling']],
    ['no order of rounding', [['，先取整后定等次', '']], ['unsaid-rounding-order']],
    ['a clause that deducts for no complaint', [['条款1.3、1.4', '条款1.1、1.3']], ['unfit-no-double']],
    ['a clause that is not there', [['条款1.3、1.4', '条款1.3、1.9']], ['unfit-no-double']],
    ['steps of two in 不重复扣分', [['每有1件投诉满足粗暴的，扣3分', '每有2件投诉满足粗暴的，扣3分，不足2件的不扣']], ['unfit-no-double']],
    ['more than the clause has', [['每有1件投诉满足粗暴的，扣3分', '每有1件投诉满足粗暴的，扣13分']], ['amount-above-points']],
    ['a step above the clause', [['（1）已立制度的，得10分', '（1）已立制度的，得11分']], ['amount-above-points']],
    ['two steps alike', [['学法次数达到3次的，得5分', '学法次数达到3次的，得10分']], ['equal-steps']],
    ['no step for the others', [['\n      （3）其余得0分', '']], ['missing-otherwise-item']],
    [
      'whole numbers leave no hole',
      [
        ['学法次数达到3次的，得5分', '学法次数达到3次且学法次数不超过5次的，得5分'],
        ['（1）已立制度的', '（1）学法次数达到6次的'],
      ],
      [],
    ],
    [
      'a share does',
      [
        ['学法次数达到3次的，得5分', '结案率达到60%且结案率不超过79%的，得5分'],
        ['（1）已立制度的', '（1）结案率达到80%的'],
      ],
      ['hole-between-steps'],
    ],
    ['no case for the others', [['\n      （3）其余不扣分', '']], ['missing-otherwise-item']],
    ['no tail', [['，不足10个百分点的不扣', '']], ['unsaid-part-step']],
    ['steps of a whole number need none', [['每少1次扣0.3分', '每少2次扣0.3分']], ['unsaid-part-step']],
    ['points of a share for times', [['每少1次扣0.3分', '每少1个百分点扣0.3分']], ['unlike-step-unit', 'unsaid-part-step']],
    ['low and few', [['每低10个百分点', '每少10个百分点']], ['mismatched-step-word']],
    ['the measure of something else', [['迟报次数每有1次的', '迟报次数每有1件的']], ['other-counting-unit']],
    [
      'a share is not counted one by one',
      [['迟报次数每有1次的', '出庭数÷应诉数每有1的']],
      ['uncountable-value', 'unsaid-division-by-zero'],
    ],
    ['a divisor that may be 0', [['，除数为0时不适用', '']], ['unsaid-division-by-zero']],
    ['no word of the empty list', [['，没有案卷的不适用', '']], ['unsaid-empty-list']],
    [
      'a waiver that has nothing to waive',
      [
        [
          '按出庭数÷应诉数×10计算，除数为0时不适用',
          '按出庭数÷应诉数×10计算，除数为0时不适用\n    扣分 按迟报次数÷1次计算，至多扣1分\n    不扣分 未立制度的',
        ],
      ],
      ['waiver-beside-computed'],
    ],
    ['the total inside a sheet', [['不合法的，本卷计0分', '不合法的，总分计0分']], ['effect-out-of-place']],
    ['a conclusion inside a sheet', [['不合法的，本卷计0分', '不合法的，结论为不合格']], ['effect-out-of-place']],
    ['a grade that is none', [['，等次为不合格\n', '，等次为不及格\n']], ['unknown-grade']],
    ['a ceiling that is no grade', [['，不得高于合格', '，不得高于良好']], ['unknown-grade']],
    ['a share of no grade', [['取平均，折合20分', '取等次在优秀以上的比例，折合20分']], ['unknown-grade']],
    ['a veto of a clause that asks for the total', [['      （1）未立制度的\n', '      （1）总分不满5分的\n']], ['score-not-final']],
    ['a veto of the total that asks for its grade', [['总分不满10分的', '等次是不合格的']], ['score-not-final']],
    ['a limit on the grade by the grade', [['有案卷满足评查得分等于0的', '等次是优秀的']], ['score-not-final']],
    ['a conclusion that asks for a clause of a record', [['达标 等次是优秀', '达标 条款2.1的得分多于50分']], ['score-not-final']],
    ['a conclusion that asks for a sheet', [['达标 等次是优秀', '达标 评查的得分多于50分']], []],
    ['a veto that asks how clauses came out', [['总分不满10分的', '有不符合的条款的']], ['score-not-final']],
    ['a sheet that asks for its own outcome', [['不合法的，本卷', '评查得分不满10分的，本卷']], ['score-not-final']],
    ['a sheet that asks for its own score', [['不合法的，本卷', '评查的得分不满10分的，本卷']], []],
    [
      'a gap of the grades',
      [['60分以上不满90分\n  不合格 不满60分\n  限制', '61分以上不满90分\n  不合格 不满60分\n  限制']],
      ['gap-between-grades'],
    ],
    ['an overlap of the grades', [['60分以上不满95分', '60分以上95分以下']], ['overlapping-grades']],
    ['no gap once scores are rounded', [['60分以上不满95分', '60分以上94.9分以下']], []],
    ['the sheet is not rounded', [['60分以上不满90分\n  差', '60分以上89.9分以下\n  差']], ['gap-between-grades']],
    ['grades that do not reach the cap', [['优秀 95分以上', '优秀 95分以上100分以下']], ['gap-between-grades']],
    ['grades from 0 on', [['不合格 不满60分\n结论', '不合格 0分以上不满60分\n结论']], []],
    [
      'grades of a share',
      [['优秀 95分以上\n  合格 60分以上不满95分\n  不合格 不满60分', '优秀 95%以上\n  合格 60%以上不满95%\n  不合格 不满60%']],
      [],
    ],
    ['a class without grades', [['等次 类别是市局的', '等次 类别是县局的']], ['uncovered-class', 'uncovered-class']],
    ['the others', [['等次 类别是市局的', '等次 类别不是县局的']], []],
    ['no otherwise', [['\n  否则 尚不能定论', '']], ['conclusion-without-otherwise']],
    ['a part of a place', [['，只舍不入', '']], ['unsaid-quota-rounding']],
    ['no word of ties', [['\n  并列 由办公室决定', '']], ['unsaid-ties']],
    [
      'a ranking has no ties',
      [
        ['\n  并列 由办公室决定', ''],
        ['参评单位数的四分之一，只舍不入', '不限'],
      ],
      [],
    ],
  ])('%s', (_, changes, codes) => {
    expect(codesIn(changed(...changes)).sort()).toEqual([...codes].sort());
  });
});

describe('points of classes and of days', () => {
  const set = (clauses: string) =>
    `${WHOLE.slice(0, WHOLE.indexOf('计分'))}计分\n  满分 10分\n  不适用 按比例折算\n标准一 工作\n${clauses}`;
  const clause = (id: string, points: number, more = '') => `  条款 ${id} 制度\n    分值 ${points}分\n    要求 已立制度\n${more}`;
  const of = (kind: string) => `    适用 类别是${kind}\n`;

  it.each<readonly [string, string, readonly string[]]>([
    ['each class has its own', clause('1.1', 4) + clause('1.2', 6, of('县局')) + clause('1.3', 6, of('市局')), []],
    ['one class has too little', clause('1.1', 4) + clause('1.2', 6, of('县局')) + clause('1.3', 5, of('市局')), ['points-not-adding-up']],
    ['one class has too much', clause('1.1', 4) + clause('1.2', 6, of('县局')) + clause('1.3', 7, of('市局')), ['points-not-adding-up']],
    ['a clause that one class has alone', clause('1.1', 4) + clause('1.2', 6, of('县局')), []],
    [
      'until one day, and from it on',
      clause('1.1', 4) + clause('1.2', 6, '    废止 2019年1月1日\n') + clause('1.3', 6, '    施行 2019年1月1日\n'),
      [],
    ],
    [
      'a day too early',
      clause('1.1', 4) + clause('1.2', 6, '    废止 2019年1月1日\n') + clause('1.3', 6, '    施行 2018年12月31日\n'),
      ['points-not-adding-up'],
    ],
  ])('%s', (_, clauses, codes) => {
    expect(codesIn(set(clauses))).toEqual(codes);
  });

  it('says for which class, and what is counted', () => {
    const [found] = foundIn(set(clause('1.1', 4) + clause('1.2', 6, of('县局')) + clause('1.3', 5, of('市局'))));
    expect(found?.zh).toBe('各项分值合计9分，与满分10分不符（类别是市局）：条款1.1 4分、条款1.3 5分。');
  });
});

test('按E计算，除数为0时不适用: what stands behind 计算 belongs to the value', () => {
  const source = { file: 'rules.standards', text: WHOLE };
  const model = check(parse([source]).value, [source]).value;
  const line = model?.clauses.find(({ id }) => id === '1.5')?.scoring?.lines[0];
  expect(line?.form).toMatchObject({ kind: 'computed', value: { left: { operator: '/', whenZero: 'notApplicable' } } });
});

describe('a set that is half written', () => {
  const lines = WHOLE.split('\n');

  // Every third line, for the whole of it is much to read over and over.
  it.each([0, 1, 2])('is checked without a line, or with half of it (%i)', (offset) => {
    lines.forEach((line, i) => {
      if (i % 9 !== offset * 3) return;
      for (const instead of [[], [line.slice(0, line.length / 2 + 2)]])
        expect(() => foundIn([...lines.slice(0, i), ...instead, ...lines.slice(i + 1)].join('\n'))).not.toThrow();
    });
  });
});
