import type { SentenceWord } from '../../../grammar/spellings.js';
import { help, type WordHelp } from './help.js';

/** What a word inside a sentence does. */
export function sentenceWordHelp(word: SentenceWord): WordHelp {
  return SENTENCE_WORD_HELP[word];
}

const EVERY = ['每名执法人员满足持证', 'every officers satisfies certified'] as const;
const ITEMS = ['以下各项都满足（1）权责清单已公开（2）流程图已公开', 'all of: (1) powerListPublished (2) chartsPublished'] as const;
const DEADLINE = ['备案日期在处罚决定日期之后15日内', 'filedOn within 15 days after decidedOn'] as const;
const WINDOW = ['近三年没有处分记录', 'in the last 3 years no disciplines'] as const;
const PERIODS = ['近三个年度每年至少一次培训', 'in each of the last 3 calendar years at least 1 trainings'] as const;
const SHARE = ['执法人员中持证的比例不少于90%', 'share of officers satisfying (certified) at least 90%'] as const;

const NOT_WITHIN = ['备案日期未在处罚决定日期之后15日内', 'filedOn not within 15 days after decidedOn'] as const;
const ABSENT = ['到应报日期仍没有报出日期', 'sentOn still absent after dueOn'] as const;
const ZERO = ['出庭数÷案件数不少于90%，除数为0时不适用', 'appearances ÷ cases at least 90%, if the divisor is 0: not applicable'] as const;
const ZERO_AS = ['出庭数÷案件数不少于90%，除数为0时视为100%', 'appearances ÷ cases at least 90%, if the divisor is 0: 100%'] as const;

const SENTENCE_WORD_HELP: Readonly<Record<SentenceWord, WordHelp>> = {
  And: help('两个条件都要满足', 'both conditions must hold', '权责清单已公开且流程图已公开', 'powerListPublished and chartsPublished'),
  Or: help(
    '至少满足一个条件',
    'at least one condition must hold',
    '权责清单已公开或者流程图已公开',
    'powerListPublished or chartsPublished',
  ),
  Not: help('后面的条件不成立', 'the condition behind it must not hold', '并非权责清单已公开', 'not powerListPublished'),
  Below: help('引出分项，逐项写（1）（2）', 'begins a list of items', ...ITEMS),
  EachItem: help('各项都算在内', 'takes every item', ...ITEMS),
  AllDo: help('各项都要满足', 'every item must hold', ...ITEMS),
  AllOf: help('各项都要满足', 'every item must hold', ...ITEMS),
  AnyOf: help('至少满足一项', 'at least one item must hold', '以下至少一项满足（1）…（2）…', 'any of: (1) … (2) …'),
  OfItems: help('数满足的分项', 'counts the items that hold', '以下至少两项满足（1）…（2）…', 'at least 2 of: (1) … (2) …'),
  Is: help('是某个选项，或者等于某个值', 'is an option, or equals a value', '主体类型是行政机关', 'bodyType is agency'),
  IsNot: help(
    '不是某个选项，或者不等于某个值',
    'is not an option, or differs from a value',
    '主体类型不是行政机关',
    'bodyType is not agency',
  ),
  OneOf: help(
    '是几个选项之一',
    'is one of several options',
    '身份属于临时工、劳动合同工',
    'status is one of temporaryWorker, contractWorker',
  ),
  NotOneOf: help(
    '不是这几个选项中的任何一个',
    'is none of several options',
    '身份不属于临时工、劳动合同工',
    'status is not one of temporaryWorker, contractWorker',
  ),
  NoLess: help('大于或者等于（≥）', 'greater than or equal to (≥)', '群众满意度不少于90%', 'satisfaction not less than 90%'),
  NoMore: help('小于或者等于（≤）', 'less than or equal to (≤)', '编制人数不超过120人', 'posts not more than 120'),
  More: help('大于（>），不含本数', 'greater than (>)', '调查样本数多于30', 'sampleSize more than 30'),
  Less: help('小于（<），不含本数', 'less than (<)', '编制人数少于10', 'posts less than 10'),
  Equal: help('等于（=）', 'equal to (=)', '编制人数等于15', 'posts equals 15'),
  Unequal: help('不等于（≠）', 'not equal to (≠)', '编制人数不等于0', 'posts does not equal 0'),
  OrAbove: help('包括本数在内及更大', 'that figure or more', '群众满意度在90%以上', 'satisfaction at least 90%'),
  Earlier: help('在这一天之前，不含当天', 'before that day', '公开日期早于2017年6月30日', 'publishedOn before 2017-06-30'),
  Later: help('在这一天之后，不含当天', 'after that day', '公开日期晚于2017年6月30日', 'publishedOn after 2017-06-30'),
  NotEarlier: help('在这一天或者之后', 'on that day or later', '公开日期不早于2017年1月1日', 'publishedOn not before 2017-01-01'),
  NotLater: help('在这一天或者之前', 'on that day or earlier', '公开日期不晚于2017年6月30日', 'publishedOn not after 2017-06-30'),
  EvaluationDate: help('评估的那一天', 'the day as of which is judged', '公开日期不晚于评估日', 'publishedOn not after evaluation date'),
  After: help('往后推一段时间', 'moves a date forward', ...DEADLINE),
  Before: help('往前推一段时间', 'moves a date back', '公开日期晚于评估日之前3个月', 'publishedOn after 3 months before evaluation date'),
  By: help('期限：最迟在这一天', 'a deadline: on that day at the latest', '报出日期在应报日期以前', 'sentOn by dueOn'),
  At: help('引出期限', 'begins a deadline', ...DEADLINE),
  Inside: help('期限：在这段时间之内', 'a deadline: within that period', ...DEADLINE),
  Within: help('期限：在这段时间之内', 'a deadline: within that period', ...DEADLINE),
  NotAt: help(
    '没有在期限之内：晚了，或者到期仍没有；还没有到期的不算',
    'not within the period: late or never, but not what is not yet due',
    ...NOT_WITHIN,
  ),
  NotWithin: help(
    '没有在期限之内：晚了，或者到期仍没有；还没有到期的不算',
    'not within the period: late or never, but not what is not yet due',
    ...NOT_WITHIN,
  ),
  Until: help('过了这一天还没有发生', 'it has not happened, and that day is past', ...ABSENT),
  StillNo: help('过了这一天还没有发生', 'it has not happened, and that day is past', ...ABSENT),
  StillAbsent: help('过了这一天还没有发生', 'it has not happened, and that day is past', ...ABSENT),
  Every: help('名单的每条记录都要满足', 'every record of the list must satisfy it', ...EVERY),
  No: help(
    '名单没有满足的记录；或者某个项目没有发生',
    'no record of the list satisfies it; or a fact that is none',
    '没有执法人员满足身份是临时工',
    'no officers satisfy status is temporaryWorker',
  ),
  Has: help(
    '名单至少有一条满足的记录；或者某个项目发生了',
    'some record satisfies it; or a fact that is not none',
    '有执法人员满足持证',
    'some officers satisfy certified',
  ),
  AtLeast: help(
    '满足的记录不少于这个数',
    'no fewer records than this satisfy it',
    '至少三名执法人员满足持证',
    'at least 3 officers satisfy certified',
  ),
  AtMost: help(
    '满足的记录不超过这个数',
    'no more records than this satisfy it',
    '至多一件重大行政处罚满足没有备案日期',
    'at most 1 majorPenalties satisfy no filedOn',
  ),
  Exactly: help('满足的记录正好是这个数', 'just this many records satisfy it', '恰好两次培训', 'exactly 2 trainings'),
  Satisfies: help(
    '引出对每条记录的要求，管到句子或者括号的末尾',
    'begins what each record must satisfy, to the end of the sentence or parenthesis',
    ...EVERY,
  ),
  Exists: help('这个项目有值，不是“没有”', 'the fact is not none', '有公开日期', 'publishedOn exists'),
  Where: help(
    '只看满足条件的记录',
    'takes only the records that satisfy it',
    '每名从事执法活动的执法人员满足持证',
    'every officers where enforcing satisfies certified',
  ),
  Of: help(
    '筛选名单，或者引出名单的数量、合计等',
    'narrows a list, or begins a figure about it',
    '没有身份是临时工的执法人员',
    'no officers where status is temporaryWorker',
  ),
  Among: help('引出名单中哪些记录', 'begins which records of the list', ...SHARE),
  Count: help('记录有几条', 'how many records', '执法人员的数量不少于3', 'count of officers at least 3'),
  Share: help('满足的记录占多少', 'what share of the records', ...SHARE),
  Sum: help(
    '各条记录加起来',
    'the sum over the records',
    '重大行政处罚的罚款金额合计不超过10000元',
    'sum of fine of majorPenalties at most 10000',
  ),
  Mean: help(
    '各条记录的平均',
    'the mean over the records',
    '执法人员的测试成绩平均不少于80分',
    'mean of testScore of officers at least 80',
  ),
  Largest: help(
    '各条记录中最大的',
    'the largest of the records',
    '重大行政处罚的罚款金额最大不超过5000元',
    'largest of fine of majorPenalties at most 5000',
  ),
  Smallest: help(
    '各条记录中最小的',
    'the smallest of the records',
    '执法人员的测试成绩最小不少于60分',
    'smallest of testScore of officers at least 60',
  ),
  Earliest: help(
    '各条记录中最早的日期',
    'the earliest date of the records',
    '培训的培训日期最早不晚于2017年3月31日',
    'earliest of heldOn of trainings not after 2017-03-31',
  ),
  Latest: help(
    '各条记录中最晚的日期',
    'the latest date of the records',
    '培训的培训日期最晚不早于2017年1月1日',
    'latest of heldOn of trainings not before 2017-01-01',
  ),
  In: help('在其中', 'in', '', ''),
  EmptyAs: help(
    '名单没有记录时，比例算作多少',
    'what the share is where there are no records',
    '执法人员中持证的比例不少于90%，名单为空视为100%',
    'share of officers satisfying (certified) at least 90%, 100% if empty',
  ),
  IfEmpty: help(
    '名单没有记录时，比例算作多少',
    'what the share is where there are no records',
    '执法人员中持证的比例不少于90%，名单为空视为100%',
    'share of officers satisfying (certified) at least 90%, 100% if empty',
  ),
  EmptyNotApplicable: help(
    '名单没有记录时，这个数不存在，条件不适用',
    'where there are no records the value does not exist, and the condition does not apply',
    '执法人员中持证的比例不少于90%，名单为空时不适用',
    'share of officers satisfying (certified) at least 90%, not applicable if empty',
  ),
  ZeroAs: help('除数为零时，商算作多少', 'what the quotient is where the divisor is zero', ...ZERO_AS),
  ZeroNotApplicable: help(
    '除数为零时，商不存在，条件不适用',
    'where the divisor is zero there is no quotient, and the condition does not apply',
    ...ZERO,
  ),
  IfZero: help('除数为零时，商算作多少，或者不适用', 'what the quotient is where the divisor is zero', ...ZERO),
  NotApplicable: help('值不存在，条件不适用', 'the value does not exist, and the condition does not apply', ...ZERO),
  Supplied: help(
    '材料已经填报（不问内容）',
    'the fact has been supplied, whatever it says',
    '已填报群众满意度',
    'satisfaction is supplied',
  ),
  Last: help('从评估日往前推的一段时间', 'a time back from the evaluation date', ...WINDOW),
  ThisYear: help('评估日所在的年度，到评估日为止', 'from 1 January to the evaluation date', '本年度有培训', 'in this year some trainings'),
  EachYear: help('每个年度分别满足', 'in each of the years', ...PERIODS),
  EachQuarter: help(
    '每个季度分别满足',
    'in each of the quarters',
    '近四个季度每季度有培训',
    'in each quarter of the last 4 calendar quarters some trainings',
  ),
  EachMonth: help(
    '每个月分别满足',
    'in each of the months',
    '近六个自然月每月有培训',
    'in each month of the last 6 calendar months some trainings',
  ),
  AssessedYear: help(
    '标准集写明的考核年度，全年',
    'the whole year that the set assesses',
    '考核年度内有培训',
    'in the assessed year some trainings',
  ),
  EachMonthAssessed: help(
    '考核年度中每个已经结束的月',
    'each month of the assessed year that is over',
    '考核年度内每月有培训',
    'in each month of the assessed year some trainings',
  ),
  EachQuarterAssessed: help(
    '考核年度中每个已经结束的季度',
    'each quarter of the assessed year that is over',
    '考核年度内每季度有培训',
    'in each quarter of the assessed year some trainings',
  ),
  EachMonthThisYear: help(
    '本年度每个月分别满足',
    'in each month of this year',
    '本年度每月有培训',
    'in each month of this year some trainings',
  ),
  EachQuarterThisYear: help(
    '本年度每个季度分别满足',
    'in each quarter of this year',
    '本年度每季度有培训',
    'in each quarter of this year some trainings',
  ),
  YearUnit: help('按日历数的年', 'years by the calendar', ...WINDOW),
  MonthUnit: help('按日历数的月', 'months by the calendar', '近六个月没有处分记录', 'in the last 6 months no disciplines'),
  DayUnit: help('日历日', 'calendar days', ...DEADLINE),
  WorkingDayUnit: help(
    '工作日，按国务院的放假安排',
    'working days, as the State Council arranges them',
    '备案日期在处罚决定日期之后15个工作日内',
    'filedOn within 15 working days after decidedOn',
  ),
  WholeYear: help('评估日所在年度之前的完整年度', 'whole calendar years before this one', ...PERIODS),
  WholeQuarter: help(
    '完整的季度',
    'whole calendar quarters',
    '近四个季度每季度有培训',
    'in each quarter of the last 4 calendar quarters some trainings',
  ),
  WholeMonth: help(
    '完整的自然月',
    'whole calendar months',
    '近六个自然月每月有培训',
    'in each month of the last 6 calendar months some trainings',
  ),
  UsedBy: help(
    '一段文字的解释用于哪些条款',
    'the clauses a reading in words belongs to',
    '解释 “…” 是指 「…」 用于 条款4.10',
    'interpretation “…” means 「…」 used by clause 4.10',
  ),
  ClauseWord: help('条款的编号', 'the number of a clause', '应当 条款3.3不符合', 'expect clause 3.3 not met'),
};
