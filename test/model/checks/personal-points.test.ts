import { describe, expect, it } from 'vitest';
import { check, parse } from '../../../src/index.js';

/** Which lines hand a 个人信息 number on to whoever reads the points (semantics.md §8.3). */
const set = (line: string, more = '') => `标准集 样例
  编号 sample
  施行 2017年7月25日
事实表 部门 (unit)
栏目 基本情况
  名称 (unitName)：文字，名称
  负责人考分 (headScore)：数，单位 分，0到100，个人信息，可以没有
  负责人请假次数 (headLeave)：整数，单位 次，个人信息
  负责人到岗率 (headPresence)：百分比，个人信息
  负责人任职日期 (headSince)：日期，个人信息
  考试次数 (exams)：整数，单位 次
名单 人员 (staff) 每一名
  工号 (staffNo)：文字，标识
  考分 (score)：数，单位 分，0到100，个人信息
  公开考分 (openScore)：数，单位 分，0到100
计分
  满分 10分
  扣完为止
  不适用 按比例折算
定义 折算分 (scaled) 是指 负责人考分÷10
定义 两倍 (twice) 是指 折算分×2
定义名单 高分人员 (high) 是指 考分多于80分的人员
标准一 工作
  条款 1.1 考试
    分值 10分
    ${line}
${more}`;

function marked(text: string): readonly string[] {
  const source = { file: 'rules.standards', text };
  const { value, diagnostics } = parse([source]);
  const found = [...diagnostics, ...check(value, [source]).diagnostics];
  expect(found.filter(({ severity, code }) => severity === 'error' && code !== 'personal-points')).toEqual([]);
  return found.flatMap(({ code, place }) =>
    code === 'personal-points' && place ? [text.slice(place.start.offset, place.end.offset)] : [],
  );
}

describe('personal-points', () => {
  it.each([
    ['得分 按负责人考分÷10计算', '负责人考分÷10'],
    ['得分 按两倍计算', '两倍'],
    ['扣分 有人员的，按负责人考分扣', '负责人考分'],
    ['扣分 每有1名人员满足考分少于60分的，按考分扣', '考分'],
    ['扣分 以下各项合计至多扣3分\n      （1）有人员的，扣1分\n      （2）有人员的，按负责人考分扣', '负责人考分'],
    ['扣分 负责人考分低于60分的，每低1分扣0.1分，不足1分的不扣', '负责人考分低于60分'],
    ['扣分 负责人考分低于60分的，每低10分扣1分，不足10分的按比例扣', '负责人考分低于60分'],
    ['扣分 负责人到岗率低于90%的，每低1个百分点扣1分，不足1个百分点的不扣', '负责人到岗率低于90%'],
    ['扣分 负责人任职日期晚于2017年1月1日的，每晚1日扣0.1分', '负责人任职日期晚于2017年1月1日'],
    ['扣分 负责人请假次数每有1次的，扣1分', '负责人请假次数'],
    ['得分 按人员的考分最大÷10计算，名单为空时不适用', '人员的考分最大÷10'],
    ['得分 按高分人员的考分平均÷10计算，名单为空时不适用', '高分人员的考分平均÷10'],
    ['得分 按人员的考分合计÷1000计算', '人员的考分合计÷1000'],
  ])('%s', (line, words) => {
    expect(marked(set(line))).toEqual([words]);
  });

  it.each([
    ['扣分 负责人考分低于60分的，扣3分'],
    ['得分 只取最高的一档\n      （1）负责人考分达到80分的，得10分\n      （2）负责人考分达到60分的，得6分\n      （3）其余得0分'],
    ['扣分 每有1名人员满足考分少于60分的，扣1分'],
    ['扣分 每有1名人员满足考分少于60分的，按公开考分扣'],
    ['扣分 负责人考分低于60分的，每低10分扣1分，不足10分的不扣'],
    ['扣分 负责人到岗率低于90%的，每低5个百分点扣1分，不足5个百分点的不扣'],
    ['扣分 负责人请假次数每有3次的，扣1分，不足3次的不扣'],
    ['扣分 考试次数少于6次的，每少1次扣1分'],
    ['得分 按人员中考分多于60分的比例×10计算，名单为空时不适用'],
    ['得分 按高分人员的数量÷1名计算'],
    ['扣分 负责人考分低于60分的，扣0分到4分，由考核人评定'],
  ])('%s: nobody can read it off', (line) => {
    expect(marked(set(line))).toEqual([]);
  });

  it('the points of a record tell as much', () => {
    const sheet = `  评分表 人员评分 (rating) 对每名人员
    满分 10分
    条款 2.1 考试
      分值 10分
      得分 按考分÷10计算
    汇总 不计入总分`;
    expect(marked(set('要求 有人员', sheet))).toEqual(['考分÷10']);
  });
});
