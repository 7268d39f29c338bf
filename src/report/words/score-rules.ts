import type { Rounding, Selection, SumUp } from '../../model/scoring.js';
import { exact, figure } from '../../verdict/score/spans.js';
import type { Language } from '../run.js';

/** How the head lines of points and the lines of a 推选 are told, in the words in which they are written. */
export interface ScoreRuleWords {
  /** 取整; `of` a 评分表 it goes before or after summing up, else before or after grading. */
  readonly rounding: (rounding: Rounding, of: 'sheet' | 'set') => string;
  readonly floor: (atZero: boolean) => string;
  readonly bonus: (points: string) => string;
  readonly malus: (points: string) => string;
  readonly noDouble: (text: string) => string;
  readonly override: (by: string) => string;
  readonly sumUp: (sumUp: SumUp) => string;
  readonly range: (range: Selection['range']) => string;
  readonly places: (places: Selection['places']) => string;
  readonly ties: (ties: Selection['ties']) => string;
  readonly deadline: (text: string) => string;
}

const MODES = {
  zh: { halfUp: '四舍五入', down: '只舍不入', up: '只入不舍' },
  en: { halfUp: 'half up', down: 'down', up: 'up' },
} as const;

const points = (written: string, language: Language) => figure(exact(written))[language];

const zh: ScoreRuleWords = {
  rounding: ({ mode, decimals, order }, of) => {
    const then = of === 'sheet' ? '汇总' : '定等次';
    const when = order === null ? '' : order === 'first' ? `，先取整后${then}` : `，先${then}后取整`;
    return `取整 ${MODES.zh[mode]}到${decimals === 0 ? '整数' : `${decimals}位小数`}${when}`;
  },
  floor: (atZero) => (atZero ? '扣完为止' : '可以为负分'),
  bonus: (most) => `加分 合计至多${points(most, 'zh')}`,
  malus: (most) => `减分 合计至多${points(most, 'zh')}`,
  noDouble: (text) => `不重复扣分 ${text}`,
  override: (by) => `改判 由${by}决定`,
  sumUp: ({ rule, countsAs, whenEmpty }) => {
    const how =
      rule.kind === 'share' ? `取等次在${rule.grade}以上的比例` : { mean: '取平均', lowest: '取最低', none: '不计入总分' }[rule.kind];
    const empty = whenEmpty === null ? [] : [`没有的${{ notApplicable: '不适用', zero: '计0分', full: '按满分' }[whenEmpty]}`];
    return `汇总 ${[how, ...(countsAs === null ? [] : [`折合${points(countsAs, 'zh')}`]), ...empty].join('，')}`;
  },
  range: (range) => `范围 ${range.kind === 'all' ? '全部参评单位' : range.kind === 'each' ? `每个${range.field.name}` : range.of}`,
  places: (places) =>
    places.kind === 'unlimited'
      ? '名额 不限'
      : places.kind === 'number'
        ? `名额 ${places.n}个`
        : `名额 参评单位数的${exact(places.exact).toFraction()}${places.rounding === null ? '' : `，${MODES.zh[places.rounding]}`}`,
  ties: (ties) => (ties === null ? '' : `并列 ${ties.kind === 'all' ? '一并入选' : `由${ties.by}决定`}`),
  deadline: (text) => `截止 ${text}`,
};

const en: ScoreRuleWords = {
  rounding: ({ mode, decimals, order }, of) => {
    const [first, after] = of === 'sheet' ? ['then sum up', 'after summing up'] : ['then grade', 'after grading'];
    const to = decimals === 0 ? 'whole points' : `${decimals} decimal${decimals > 1 ? 's' : ''}`;
    return `round ${MODES.en[mode]} to ${to}${order === null ? '' : `, ${order === 'first' ? first : after}`}`;
  },
  floor: (atZero) => (atZero ? 'floor at zero' : 'may go negative'),
  bonus: (most) => `bonus at most ${points(most, 'en')} in all`,
  malus: (most) => `malus at most ${points(most, 'en')} in all`,
  noDouble: (text) => `no double deduction: ${text}`,
  override: (by) => `override by ${by}`,
  sumUp: ({ rule, countsAs, whenEmpty }) => {
    const how =
      rule.kind === 'share'
        ? `share graded ${rule.grade} or better`
        : { mean: 'mean', lowest: 'lowest', none: 'not in the total' }[rule.kind];
    const empty =
      whenEmpty === null ? [] : [`${{ notApplicable: 'not applicable', zero: 'zero', full: 'full points' }[whenEmpty]} if there are none`];
    return `sum up: ${[how, ...(countsAs === null ? [] : [`counts as ${points(countsAs, 'en')}`]), ...empty].join(', ')}`;
  },
  range: (range) => `among ${range.kind === 'all' ? 'all units' : range.kind === 'each' ? `each ${range.field.name}` : range.of}`,
  places: (places) =>
    places.kind === 'unlimited'
      ? 'places unlimited'
      : places.kind === 'number'
        ? `places ${places.n}`
        : `places ${exact(places.exact).toFraction()} of the units${places.rounding === null ? '' : `, round ${MODES.en[places.rounding]}`}`,
  ties: (ties) => (ties === null ? '' : `ties ${ties.kind === 'all' ? 'all selected' : `decided by ${ties.by}`}`),
  deadline: (text) => `until ${text}`,
};

export function scoreRuleWords(language: Language): ScoreRuleWords {
  return { zh, en }[language];
}
