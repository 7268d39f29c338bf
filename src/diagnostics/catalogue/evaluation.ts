import { finding } from '../define.js';

/** What evaluating fact sheets may find. */
export const evaluationFindings = {
  differingDates: finding('differing-evaluation-dates', 'warning', {
    zh: '各部门的评估日不同：{dates}。结论不在同一天，不宜直接比较；请在事实表中统一评估日，或在评定时用 --on 指定。',
    en: 'The departments are judged on different days: {dates}. Such conclusions do not compare well; give all sheets one evaluation date, or set it with --on.',
  }),
} as const;
