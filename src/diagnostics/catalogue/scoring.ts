import { finding } from '../define.js';

/** Findings about points, vetoes, grades, conclusions and selection (docs/semantics.md §8, §9). */
export const scoringFindings = {
  unreadableScoringLine: finding('unreadable-scoring-line', 'error', {
    zh: '这一行“{keyword}”看不懂：“{words}”。可以这样写：{form}',
    en: 'This line “{keyword}” cannot be read: “{words}”. Write for example: {form}',
  }),
  missingScoringItems: finding('missing-scoring-items', 'error', {
    zh: '“{words}”下面要分项写（1）（2）……，这里一项也没有。',
    en: '“{words}” needs items (1), (2) … below it, and there is none.',
  }),
  itemsOutOfOrder: finding('scoring-items-out-of-order', 'error', {
    zh: '分项应当从（1）起依次编号，这里写的是“{mark}”，应当是“{expected}”。',
    en: 'Items are numbered from (1) on without gaps; “{mark}” should be “{expected}”.',
  }),
  distanceWithoutComparison: finding('distance-without-comparison', 'error', {
    zh: '“{line}”：每低、每少要接“低于”“少于”，每高、每多要接“高于”“多于”，每晚要接“晚于”，而这里写的是“{words}”。',
    en: '“{line}”: 每低 and 每少 go with 低于 and 少于, 每高 and 每多 with 高于 and 多于, 每晚 with 晚于; here stands “{words}”.',
  }),
  unclosedScoreSheet: finding('unclosed-score-sheet', 'error', {
    zh: '评分表“{name}”没有“汇总”：请在它的最后一条后面写清各份得分怎样合成一个，例如“汇总 取平均，没有{list}的不适用”。',
    en: 'The score sheet “{name}” has no “汇总” (sum up): behind its last clause say how the records become one score, e.g. “汇总 取平均，没有{list}的不适用”.',
  }),
  misplacedScoringBlock: finding('misplaced-scoring-block', 'error', {
    zh: '“{keyword}”写在这里不起作用：{why}。',
    en: '“{keyword}” has no effect here: {why}.',
  }),
};
