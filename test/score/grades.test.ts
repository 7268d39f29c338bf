import { describe, expect, it } from 'vitest';
import { scored } from './scored.js';

/** 取整, 等次, 限制 and 结论 (semantics.md §8.9, §8.10, §9), over one clause that is computed. */
interface Case {
  readonly about: string;
  readonly total?: string;
  readonly below: string;
  readonly sheet: string;
  readonly grade: string;
  readonly conclusion?: string;
}

const BODY = '  条款 1.1 率\n    分值 100分\n    得分 按结案率×100计算\n';
const THREE = '等次\n  优良 90分以上\n  合格 60分以上不满90分\n  不合格 不满60分\n';

const cases: readonly Case[] = [
  { about: '以上 includes its figure', below: THREE, sheet: '结案率: 90%', grade: '优良' },
  { about: '不满 does not', below: THREE, sheet: '结案率: 89.99%', grade: '合格' },
  { about: 'all that the interval touches', below: THREE, sheet: '', grade: '优良或合格或不合格' },
  {
    about: 'rounded first',
    total: '  取整 四舍五入到一位小数，先取整后定等次',
    below: THREE,
    sheet: '结案率: 89.953%',
    grade: '优良',
  },
  {
    about: 'graded first',
    total: '  取整 四舍五入到一位小数，先定等次后取整',
    below: THREE,
    sheet: '结案率: 89.953%',
    grade: '合格',
  },
  { about: '只舍不入', total: '  取整 只舍不入到整数，先取整后定等次', below: THREE, sheet: '结案率: 89.99%', grade: '合格' },
  { about: '只入不舍', total: '  取整 只入不舍到整数，先取整后定等次', below: THREE, sheet: '结案率: 89.01%', grade: '优良' },
  {
    about: 'half way between two figures',
    total: '  取整 四舍五入到整数，先取整后定等次',
    below: THREE,
    sheet: '结案率: 89.5%',
    grade: '优良',
  },
  {
    about: 'a limit',
    below: `${THREE}  限制 未制定计划的，不得高于合格\n`,
    sheet: '结案率: 95%\n已制定计划: 否',
    grade: '合格',
  },
  {
    about: 'a limit lifts nobody',
    below: `${THREE}  限制 未制定计划的，不得高于合格\n`,
    sheet: '结案率: 5%\n已制定计划: 否',
    grade: '不合格',
  },
  { about: 'a limit while it is open', below: `${THREE}  限制 未制定计划的，不得高于合格\n`, sheet: '结案率: 95%', grade: '优良或合格' },
  { about: 'the lower of two grades', below: `${THREE}  限制 不得高于安全等级\n`, sheet: '结案率: 95%\n安全等级: 不合格', grade: '不合格' },
  {
    about: 'a class of its own',
    below: '等次 类别是县局的\n  优良 90分以上\n  合格 不满90分\n等次 类别是乡所的\n  优良 80分以上\n  合格 不满80分\n',
    sheet: '结案率: 85%\n类别: 乡所',
    grade: '优良',
  },
  {
    about: 'a class that nobody has said, decided where all agree',
    below: '等次 类别是县局的\n  优良 90分以上\n  合格 不满90分\n等次 类别是乡所的\n  优良 80分以上\n  合格 不满80分\n',
    sheet: '结案率: 95%',
    grade: '优良',
  },
  {
    about: 'a veto gives the grade',
    total: '  一票否决 有不可抗力的，等次为合格',
    below: THREE,
    sheet: '结案率: 95%\n有不可抗力: 是',
    grade: '合格',
  },
  {
    about: 'of two vetoes the lower grade',
    total: '  一票否决 有不可抗力的，等次为不合格\n  一票否决 未制定计划的，等次为合格',
    below: THREE,
    sheet: '结案率: 95%\n有不可抗力: 是\n已制定计划: 否',
    grade: '不合格',
  },
  {
    about: 'a limit stands above a veto’s grade',
    total: '  一票否决 有不可抗力的，等次为合格',
    below: `${THREE}  限制 未制定计划的，不得高于不合格\n`,
    sheet: '结案率: 95%\n有不可抗力: 是\n已制定计划: 否',
    grade: '不合格',
  },
  {
    about: 'a conclusion of grades',
    below: `${THREE}结论\n  通过 等次是优良\n  否则 不通过\n`,
    sheet: '结案率: 95%',
    grade: '优良',
    conclusion: '通过',
  },
  {
    about: 'a veto’s conclusion comes first, the points stay',
    total: '  一票否决 有不可抗力的，结论为未完成',
    below: `${THREE}结论\n  通过 等次是优良\n  否则 未完成\n`,
    sheet: '结案率: 95%\n有不可抗力: 是',
    grade: '优良',
    conclusion: '未完成',
  },
  {
    about: 'a veto written earlier that may still hold beside one that does',
    total: '  一票否决 有不可抗力的，结论为暂缓\n  一票否决 未制定计划的，结论为未完成',
    below: `${THREE}结论\n  暂缓 等次是合格\n  否则 未完成\n`,
    sheet: '结案率: 95%\n已制定计划: 否',
    grade: '优良',
    conclusion: '暂缓或未完成',
  },
];

describe('a grade is given (semantics.md §8.9, §8.10)', () => {
  it.each(cases)('$about', async ({ total = '', below, sheet, grade, conclusion = '' }) => {
    const found = await scored(`  满分 100分\n  扣完为止\n${total}`, `${BODY}${below}`, sheet);
    expect([found.grade, found.conclusion]).toEqual([grade, conclusion]);
  });
});
