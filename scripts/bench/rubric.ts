import type { RuleTexts } from './rule-sets.js';

const HEAD = `标准集 计分的标准集
  编号 bench-rubric

事实表 单位 (unit)

栏目 基本
  部门名称 (name)：文字，名称
  所属地区 (region)：文字
  计划已制定 (planned)：是否
  学法次数 (lessons)：整数，单位 次
  迟报次数 (late)：整数，单位 次
  漏报次数 (missed)：整数，单位 次
  结案率 (closing)：百分比

名单 案卷 (files) 每一卷
  案卷号 (fileNo)：文字，标识
  有笔录 (hasNotes)：是否
  送达迟延 (delay)：整数，单位 日

计分
  满分 400分
  扣完为止
  取整 四舍五入到一位小数，先取整后定等次

标准一 日常
`;

const TAIL = `
等次
  优秀 360分以上
  合格 240分以上不满360分
  不合格 不满240分

推选 各地先进
  范围 每个所属地区
  名额 3个
  条件 等次属于优秀、合格
  排序 总分从高到低；结案率从高到低
  并列 由办公室决定

推选 全体先进
  范围 全部参评单位
  名额 参评单位数的四分之一，只舍不入
  条件 等次属于优秀、合格
  排序 总分从高到低
  并列 由办公室决定
`;

/** Five ways of scoring in turn: a fixed deduction, one a count, a distance, elements, the heaviest of several. */
const CLAUSES = [
  '扣分 并非计划已制定的，扣4分\n  扣分 迟报次数多于2次的，扣1分',
  '扣分 以下各项合计至多扣6分\n    （1）迟报次数每有1次的，扣0.5分\n    （2）漏报次数每有1次的，扣1分',
  '扣分 结案率低于95%的，每低5个百分点扣1分，不足5个百分点的按比例扣',
  '扣分 以下各项每缺一项扣3分\n    （1）计划已制定\n    （2）学法次数不少于4次\n    （3）结案率不低于80%',
  '扣分 每有1卷案卷满足并非有笔录的，扣1分，至多扣5分',
];

/** Forty clauses of ten points, in one 标准. */
export function rubric(): RuleTexts {
  const clauses = Array.from({ length: 40 }, (_, i) => `条款 1.${i + 1} 第${i + 1}项\n  分值 10分\n  ${CLAUSES[i % CLAUSES.length]}\n`);
  return { rules: [{ file: 'rubric.standards', text: `${HEAD}${clauses.join('\n')}${TAIL}` }], texts: [] };
}

const SHEET = `
标准二 案卷

评分表 案卷评查 (fileReview) 对每卷案卷
  满分 100分
  扣完为止

条款 2.1 笔录
  分值 40分
  扣分 并非有笔录的，不得分

条款 2.2 及时
  分值 30分
  扣分 送达迟延多于3日的，扣20分

条款 2.3 送达
  分值 30分
  扣分 送达迟延多于7日的，每多1日扣2分

等次
  好卷 80分以上
  差卷 不满80分

汇总 取平均，没有案卷的按满分
`;

/** The same with a 评分表 over the 案卷. */
export function rubricWithSheet(): RuleTexts {
  const [file] = rubric().rules;
  const text = (file?.text ?? '').replace('满分 400分', '满分 500分').replace('\n等次\n', `${SHEET}\n等次\n`);
  return { rules: [{ file: 'rubric.standards', text }], texts: [] };
}

/** The sheet of one unit: no two are the same, one in ten lacks a fact. */
export function unitSheet(n: number, records = 30): string {
  const files = Array.from(
    { length: records },
    (_, i) => `  - {案卷号: ${n}-${i}, 有笔录: ${yes((n + i) % 7 > 0)}, 送达迟延: ${(n + 3 * i) % 12}}`,
  );
  return [
    `部门名称: 第${n}单位`,
    `所属地区: 第${n % 10}县`,
    `计划已制定: ${yes(n % 4 > 0)}`,
    `学法次数: ${n % 7}`,
    `迟报次数: ${n % 3}`,
    `漏报次数: ${n % 2}`,
    ...(n % 10 === 9 ? [] : [`结案率: ${70 + (n % 31)}%`]),
    '案卷:',
    ...files,
    '',
  ].join('\n');
}

function yes(is: boolean): string {
  return is ? '是' : '否';
}
