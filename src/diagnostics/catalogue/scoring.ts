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
  missingFullMarks: finding('missing-full-marks', 'error', {
    zh: '条款有分值，却没有写全套的满分，分值写错一个数谁也看不出来。各条合计{sum}分，请在“计分”里写明满分。',
    en: 'Clauses have points, but no full marks (满分) are given, so a mistyped figure would go unnoticed. They add up to {sum}; say so in 计分 (scoring).',
  }),
  pointsNotAddingUp: finding('points-not-adding-up', 'error', {
    zh: '各项分值合计{sum}分，与{keyword}{points}分不符{when}：{parts}。',
    en: 'The parts add up to {sum} points, not to the {points} of {keyword}{when}: {parts}.',
  }),
  pointsWithoutPurpose: finding('points-without-purpose', 'error', {
    zh: '条款{id}有分值，却没有要求、得分或者扣分，谁也得不到或者扣不掉这些分。',
    en: 'Clause {id} has points, but no requirement (要求), award (得分) or deduction (扣分) that would give or take them.',
  }),
  linesWithoutPoints: finding('lines-without-points', 'error', {
    zh: '条款{id}有“{keyword}”，却没有分值，这一行不起作用。请写分值；对总分的加减请写“加分”“减分”。',
    en: 'Clause {id} has “{keyword}” but no points (分值), so this line does nothing. Give its 分值; what works on the total is 加分 (bonus) or 减分 (malus).',
  }),
  bonusBesidePoints: finding('bonus-beside-points', 'error', {
    zh: '条款{id}有分值，不能再写“{keyword}”：它是对总分的加减，不算在条款里。条款之内请写“{instead}”，或者把它另列一条。',
    en: 'Clause {id} has points, so “{keyword}” cannot stand in it: that works on the total and belongs to no clause. Inside the clause write “{instead}”, or give it a clause of its own.',
  }),
  unsaidCeiling: finding('unsaid-ceiling', 'error', {
    zh: '有加分，却没有说{of}可不可以超过满分，请写“封顶”。',
    en: 'There is a bonus, and nothing says whether {of} may pass full marks: write 封顶 (cap).',
  }),
  unsaidFloor: finding('unsaid-floor', 'error', {
    zh: '条款{id}的扣分可以超过它的{points}分{more}，没有说扣完为止，还是可以为负分。',
    en: 'The deductions of clause {id} can take more than its {points} points{more}, and nothing says whether to stop at 0 (扣完为止) or to go below (可以为负分).',
  }),
  amountAbovePoints: finding('amount-above-points', 'error', {
    zh: '条款{id}只有{points}分，这里一次就是{amount}分。全部扣掉请写“不得分”。',
    en: 'Clause {id} has {points} points, and this line alone is {amount}. To take all of them write 不得分 (all).',
  }),
  zeroOutOfReach: finding('zero-out-of-reach', 'hint', {
    zh: '条款{id}全部扣完仍得{left}分。',
    en: 'With everything deducted clause {id} still has {left} points.',
  }),
  fullPointsOutOfReach: finding('full-points-out-of-reach', 'hint', {
    zh: '条款{id}的得分加起来最多{most}分，得不到它的{points}分。',
    en: 'The awards of clause {id} come to {most} at most, never to its {points} points.',
  }),
  uncountableValue: finding('uncountable-value', 'error', {
    zh: '“{words}”{why}，不能一个一个地数。请用整数的项目；按差距计算请写“低于……的，每低……”。',
    en: '“{words}” {why}, so it cannot be counted one by one. Use a whole-number field; for a distance write 低于…的，每低… (for each … below).',
  }),
  otherCountingUnit: finding('other-counting-unit', 'error', {
    zh: '“{words}”的单位是“{unit}”，这里按“{measure}”数。',
    en: '“{words}” is counted in “{unit}”, here in “{measure}”.',
  }),
  unsaidPartStep: finding('unsaid-part-step', 'error', {
    zh: '没有说不足{step}的怎样算：不算，按{step}算，还是按比例算。',
    en: 'Nothing says what less than {step} counts: nothing, a whole step, or pro rata.',
  }),
  unlikeStepUnit: finding('unlike-step-unit', 'error', {
    zh: '“{words}”比的是以“{right}”计的，后面却按“{unit}”数差距。',
    en: '“{words}” compares what is counted in “{right}”, yet the distance is counted in “{unit}”.',
  }),
  mismatchedStepWord: finding('mismatched-step-word', 'error', {
    zh: '前面写“{compared}”，后面应当写“{right}”，不是“{word}”。',
    en: 'After “{compared}” comes “{right}”, not “{word}”.',
  }),
  absentEscapes: finding('absent-escapes', 'hint', {
    zh: '“{field}”可以没有，没有的不算{word}，这一行不扣分。是否另扣？',
    en: '“{field}” may be none, which does not count as {word}: this line then deducts nothing. Should another one?',
  }),
  absenceWithoutDay: finding('absence-without-day', 'hint', {
    zh: '没有“{field}”就扣分，但没有说到哪一天为止：还没有到期的也会扣。可以写“到某日仍没有{field}的”。',
    en: 'Points are taken where there is no “{field}”, but no day is given by which it is due, so what is not yet due is fined too. Write 到…仍没有{field}的 (still absent after …).',
  }),
  missingOtherwiseItem: finding('missing-otherwise-item', 'error', {
    zh: '没有说哪一项都不是的怎么办，请在最后写“其余”一项。',
    en: 'Nothing says what holds where none of the items does: write 其余 (otherwise) as the last one.',
  }),
  equalSteps: finding('equal-steps', 'error', {
    zh: '第{first}项和第{second}项都是{points}分。请用“或者”合成一项，不然看不出是不是写错了分数。',
    en: 'Items {first} and {second} both give {points} points. Join them by 或者 (or), or a mistyped figure would go unnoticed.',
  }),
  holeBetweenSteps: finding('hole-between-steps', 'hint', {
    zh: '“{field}”在{hole}的哪一档也不是，落入“其余”。',
    en: '“{field}” {hole} is in none of the steps and falls to 其余 (otherwise).',
  }),
  unsaidEmptyList: finding('unsaid-empty-list', 'error', {
    zh: '没有{list}的时候算什么，没有说。',
    en: 'Nothing says what this is where there are no {list}.',
  }),
  unsaidDivisionByZero: finding('unsaid-division-by-zero', 'error', {
    zh: '“{divisor}”可以是0，那时“{words}”算什么，没有说。',
    en: '“{divisor}” may be 0, and nothing says what “{words}” is then.',
  }),
  unsaidJudge: finding('unsaid-judge', 'error', {
    zh: '没有说这个分数由谁评定。',
    en: 'Nothing says who decides this mark.',
  }),
  unsaidJudgementRange: finding('unsaid-judgement-range', 'error', {
    zh: '“{words}”没有说从几分到几分，无法核对。请写“{form}”。',
    en: '“{words}” gives no range, so nobody can check the mark. Write “{form}”.',
  }),
  emptyJudgementRange: finding('empty-judgement-range', 'error', {
    zh: '{low}分到{high}分没有可以评定的余地，后面的数要比前面的大。',
    en: 'From {low} to {high} there is nothing to decide: the second figure must be the larger one.',
  }),
  tooManyDropped: finding('too-many-dropped', 'error', {
    zh: '不少于{least}人评分，却要去掉{dropped}个，可能一个也不剩。',
    en: 'There may be as few as {least} marks, and {dropped} are dropped: none may be left.',
  }),
  waiverBesideComputed: finding('waiver-beside-computed', 'error', {
    zh: '条款{id}的扣分是算出来的（{line}），“不扣分”无法从里面去掉一条记录。请在计算所用的名单里排除。',
    en: 'The deduction of clause {id} is computed ({line}), so 不扣分 (waive deductions) cannot take a record out of it. Leave such records out of the list it is computed from.',
  }),
  personalPoints: finding('personal-points', 'error', {
    zh: '“{words}”把个人信息“{field}”的数直接变成得分，而得分是要公开的，看得出它原来是多少。请改为按条件或者较宽的档次扣分、得分。',
    en: '“{words}” turns the personal “{field}” straight into points, and points are published: its value can be read off them. Let a condition or wide steps give the points instead.',
  }),
  unfitNoDouble: finding('unfit-no-double', 'error', {
    zh: '条款{id}不能列在“不重复扣分”里：{why}。',
    en: 'Clause {id} cannot stand in 不重复扣分 (no double deduction): {why}.',
  }),
  unsaidNotApplicable: finding('unsaid-not-applicable', 'error', {
    zh: '{what}可以不适用，没有说那时它的分数怎么办。请在“计分”里写“不适用 ……”。',
    en: '{what} can be not applicable, and nothing says what then becomes of its points. Write 不适用 … (not applicable …) in 计分 (scoring).',
  }),
  leftOutWithPoints: finding('left-out-with-points', 'error', {
    zh: '“不适用 剔除”以后各单位的满分不同，等次却按分数定。请改为“按比例折算”，或者等次按百分比写。',
    en: 'With 不适用 剔除 (leave out) units have different full marks, yet grades are given by points. Use 按比例折算 (rescale), or write the grades in %.',
  }),
  gainedNameTaken: finding('gained-name-taken', 'error', {
    zh: '评分表“{name}”要给每条记录加上“{name}得分”“{name}等次”“{name}被否决”，{taken}。',
    en: 'The score sheet “{name}” gives its records “{name}得分”, “{name}等次” and “{name}被否决”, but {taken}.',
  }),
  vetoWithoutEffect: finding('veto-without-effect', 'error', {
    zh: '一票否决没有说后果：什么计0分，结论或者等次为什么。',
    en: 'The veto does not say what follows: what scores 0, or which conclusion or grade.',
  }),
  effectOutOfPlace: finding('effect-out-of-place', 'error', {
    zh: '“{effect}”在这里不起作用：{why}。',
    en: '“{effect}” has no effect here: {why}.',
  }),
  unknownGrade: finding('unknown-grade', 'error', {
    zh: '没有“{name}”这个等次{hint}，有：{grades}。',
    en: 'There is no grade “{name}”{hint}; there are: {grades}.',
  }),
  unknownOutcome: finding('unknown-outcome', 'warning', {
    zh: '“结论”里没有“{name}”{hint}。',
    en: '结论 (conclusion) has no “{name}”{hint}.',
  }),
  scoreNotFinal: finding('score-not-final', 'error', {
    zh: '这里还不知道“{name}”：{why}。',
    en: '“{name}” is not known here: {why}.',
  }),
  unsaidRoundingOrder: finding('unsaid-rounding-order', 'error', {
    zh: '没有说先取整还是先{next}，差一步结果就不同。',
    en: 'Nothing says whether to round before or after {next}, which can make a difference.',
  }),
  gapBetweenGrades: finding('gap-between-grades', 'error', {
    zh: '{scores}没有等次。',
    en: 'There is no grade for {scores}.',
  }),
  overlappingGrades: finding('overlapping-grades', 'error', {
    zh: '“{first}”和“{second}”重叠，有的分数两个等次都是。',
    en: '“{first}” and “{second}” overlap: some scores are of both grades.',
  }),
  gradesOutOfOrder: finding('grades-out-of-order', 'error', {
    zh: '等次要从高到低写：“{better}”比“{worse}”高，却写在它后面。',
    en: 'Grades are written best first: “{better}” is above “{worse}”, yet stands below it.',
  }),
  uncoveredClass: finding('uncovered-class', 'error', {
    zh: '分类的等次不齐：{what}。',
    en: 'The grades by class are not complete: {what}.',
  }),
  conclusionWithoutOtherwise: finding('conclusion-without-otherwise', 'error', {
    zh: '结论没有写“否则”，前面都不成立时没有结论。',
    en: 'The conclusion has no 否则 (otherwise), so there is none where nothing before it holds.',
  }),
  unsaidQuotaRounding: finding('unsaid-quota-rounding', 'error', {
    zh: '“{words}”可能不是整数，没有说零头怎样取舍。',
    en: '“{words}” need not be a whole number, and nothing says how it is rounded.',
  }),
  unsaidTies: finding('unsaid-ties', 'error', {
    zh: '推选“{name}”没有说名次相同而名额不够时怎么办，请写“并列”。',
    en: 'The selection “{name}” does not say what holds where units are equal and places too few: write 并列 (ties).',
  }),
};
