import { finding } from '../define.js';

/** What evaluating fact sheets may find. */
export const evaluationFindings = {
  differingDates: finding('differing-evaluation-dates', 'warning', {
    zh: '各部门的评估日不同：{dates}。结论不在同一天，不宜直接比较；请在事实表中统一评估日，或在评定时用 --on 指定。',
    en: 'The departments are judged on different days: {dates}. Such conclusions do not compare well; give all sheets one evaluation date, or set it with --on.',
  }),
  contradictoryData: finding('contradictory-data', 'error', {
    zh: '数据矛盾：“{check}”不成立。{facts}。这些数据互相矛盾，都按尚未查明处理；请核对后更正其一。{note}',
    en: 'The data contradict themselves: “{check}” does not hold. {facts}. None of these counts as known; please correct one of them.{note}',
  }),
  unansweredCrossCheck: finding('unanswered-cross-check', 'hint', {
    zh: '勾稽“{check}”对“{department}”算不出结果（例如除数为0），没有检查。',
    en: 'The cross-check “{check}” cannot be worked out for “{department}” (a division by 0, for one), so nothing was checked.',
  }),
} as const;
