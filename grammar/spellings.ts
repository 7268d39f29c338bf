/**
 * Every word of the language in both spellings. The first of each is the one the formatter writes; the
 * others are a clerk's own words for the same thing, which are read (language.md §5).
 */
export interface Spelling {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const word = (zh: string, en = ''): Spelling => ({
  zh: zh === '' ? [] : zh.split(' '),
  en: en === '' ? [] : en.split('|'),
});

/** The words inside a sentence. The key is the token's name in the grammar. */
export const SENTENCE_WORDS = {
  And: word('且 并且 而且', 'and'),
  Or: word('或者 或', 'or'),
  Not: word('并非', 'not'),

  Below: word('以下 下列'),
  EachItem: word('各项 各项条件'),
  AllDo: word('都 均'),
  AllOf: word('', 'all of'),
  AnyOf: word('', 'any of'),
  OfItems: word('', 'of'),

  Is: word('是 为', 'is'),
  IsNot: word('不是 不为', 'is not'),
  OneOf: word('属于', 'is one of'),
  NotOneOf: word('不属于', 'is not one of'),

  NoLess: word('不少于 不低于 不小于 达到 大于等于 大于或等于 ≥ >= ≧', 'not less than'),
  NoMore: word('不超过 不高于 不多于 不大于 小于等于 小于或等于 ≤ <= ≦', 'not more than'),
  More: word('多于 高于 超过 大于 >', 'more than'),
  Less: word('少于 低于 小于 不满 不足 不到 <', 'less than'),
  Equal: word('等于 =', 'equals'),
  Unequal: word('不等于 ≠ != <>', 'does not equal'),
  OrAbove: word('以上'),

  Earlier: word('早于 先于', 'before'),
  Later: word('晚于 后于 迟于', 'after'),
  NotEarlier: word('不早于 不先于', 'not before'),
  NotLater: word('不晚于 不迟于 不后于', 'not after'),
  EvaluationDate: word('评估日', 'evaluation date'),
  After: word('之后 以后'),
  Before: word('之前'),
  By: word('以前', 'by'),
  At: word('在'),
  Inside: word('内 之内 以内'),
  Within: word('', 'within'),
  NotAt: word('未在'),
  NotWithin: word('', 'not within'),
  Until: word('到'),
  StillNo: word('仍没有 仍然没有'),
  StillAbsent: word('', 'still absent after'),

  Every: word('每', 'every'),
  No: word('没有', 'no'),
  Has: word('有', 'some'),
  AtLeast: word('至少', 'at least'),
  AtMost: word('至多 最多', 'at most'),
  Exactly: word('恰好 正好', 'exactly'),
  Satisfies: word('满足', 'satisfies|satisfy|satisfying'),
  Exists: word('', 'exists'),
  Where: word('', 'where'),
  Of: word('的'),
  Among: word('中'),

  Count: word('数量', 'count of'),
  Share: word('比例', 'share of'),
  Sum: word('合计', 'sum of'),
  Mean: word('平均 平均值', 'mean of'),
  Largest: word('最大 最大值', 'largest of'),
  Smallest: word('最小 最小值', 'smallest of'),
  Earliest: word('最早', 'earliest of'),
  Latest: word('最晚', 'latest of'),
  In: word('', 'in'),
  EmptyAs: word('名单为空视为 名单为空时视为'),
  IfEmpty: word('', 'if empty'),
  EmptyNotApplicable: word('名单为空时不适用 名单为空不适用', 'not applicable if empty'),
  ZeroAs: word('除数为0时视为 除数为零时视为 除数为0视为 除数为零视为'),
  ZeroNotApplicable: word('除数为0时不适用 除数为零时不适用 除数为0不适用 除数为零不适用'),
  IfZero: word('', 'if the divisor is 0|if the divisor is zero'),
  NotApplicable: word('', 'not applicable'),
  Supplied: word('已填报', 'is supplied'),

  Last: word('近 最近', 'in the last'),
  ThisYear: word('本年度', 'in this year|this year'),
  AssessedYear: word('考核年度内', 'in the assessed year'),
  EachYear: word('每年 每年度 每个年度', 'in each of the last'),
  EachQuarter: word('每季度 每个季度', 'in each quarter of the last'),
  EachMonth: word('每月 每个月 每个自然月', 'in each month of the last'),
  EachMonthThisYear: word('', 'in each month of this year'),
  EachQuarterThisYear: word('', 'in each quarter of this year'),
  EachMonthAssessed: word('', 'in each month of the assessed year'),
  EachQuarterAssessed: word('', 'in each quarter of the assessed year'),
  YearUnit: word('年 年来', 'years|year'),
  MonthUnit: word('个月 个月来', 'months|month'),
  DayUnit: word('日 天', 'days|day'),
  WorkingDayUnit: word('个工作日 工作日', 'working days|working day'),
  WholeYear: word('个年度 年度', 'calendar years|calendar year'),
  WholeQuarter: word('个季度 季度', 'calendar quarters|calendar quarter'),
  WholeMonth: word('个自然月 自然月', 'calendar months|calendar month'),

  UsedBy: word('用于', 'used by'),
  ClauseWord: word('条款', 'clause'),
} as const satisfies Record<string, Spelling>;

export type SentenceWord = keyof typeof SENTENCE_WORDS;

/** Words that look like ours and are not; each gets a sentence with the right form (language.md §5). */
export const STRAY_WORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  未: { zh: '“并非…”；没有发生的事写“没有…”', en: '“并非…”, or “没有…” for what did not happen' },
  均: { zh: '“每…满足…”，或者“以下各项都满足”', en: '“每…满足…” or “以下各项都满足”' },
  任一: { zh: '“有…满足…”，或者“以下至少一项满足”', en: '“有…满足…” or “以下至少一项满足”' },
  为空: { zh: '“没有…”', en: '“没有…”' },
  不为空: { zh: '“有…”', en: '“有…”' },
  以下条件同时满足: { zh: '“以下各项都满足”', en: '“以下各项都满足”' },
  以下条件都满足: { zh: '“以下各项都满足”', en: '“以下各项都满足”' },
  同时满足: { zh: '“以下各项都满足”，或者在条件之间写“且”', en: '“以下各项都满足”, or “且” between conditions' },
  以来: { zh: '“近两年”这样的说法，后面直接写名单', en: 'a window such as “近两年” with the list right behind it' },
  以及: { zh: '“且”；选项之间写“、”', en: '“且”, or “、” between options' },
  如果: { zh: '条款的“适用”', en: 'the clause’s “适用”' },
  任何: { zh: '“每…满足…”，或者“没有…满足…”', en: '“每…满足…” or “没有…满足…”' },
  是否: { zh: '不加“是否”的名称，它本身就是一个条件', en: 'the bare name: it is a condition by itself' },
  所有: { zh: '“每…满足…”', en: '“每…满足…”' },
  全部: { zh: '“每…满足…”，或者“以下各项都满足”', en: '“每…满足…” or “以下各项都满足”' },
  不: { zh: '“并非…”或者“不是”“不少于”等固定说法', en: '“并非…” or a fixed form such as “不是”, “不少于”' },
};

/**
 * Words people write for one that begins a block of a set laid over another. Taken for text they would do nothing, and nobody would
 * see it. They count only before a number.
 */
export const MISTAKEN_WORDS: Readonly<Record<string, 'removal' | 'clauseChange'>> = {
  删除条款: 'removal',
  废止条款: 'removal',
  取消条款: 'removal',
  去掉条款: 'removal',
  更改条款: 'clauseChange',
  变更条款: 'clauseChange',
  修订条款: 'clauseChange',
  修改: 'clauseChange',
  删去: 'removal',
  'delete clause': 'removal',
  'drop clause': 'removal',
  'amend clause': 'clauseChange',
  'modify clause': 'clauseChange',
};

/** The words that begin a block (language.md §1.3). Key: the block's name in the syntax tree. */
export const BLOCK_WORDS = {
  ruleSet: word('标准集', 'rule set'),
  id: word('编号', 'id'),
  basis: word('依据', 'basis'),
  noticeFile: word('原文文件', 'notice file'),
  cover: word('须覆盖', 'cover'),
  uncited: word('未引', 'uncited'),
  lastDay: word('期限末日', 'last day'),
  issuer: word('发布', 'issued by'),
  version: word('版本', 'version'),
  tailors: word('参照', 'tailor'),
  replaces: word('替代', 'replaces'),
  inForceFrom: word('施行', 'in force from'),
  repealedFrom: word('废止', 'repealed'),
  methods: word('核查方法', 'methods'),
  exampleDate: word('示例评估日', 'examples on'),
  assessedYear: word('考核年度', 'assessed year'),
  interpretation: word('解释', 'interpretation'),
  reason: word('理由', 'reason'),
  vocabulary: word('事实表', 'vocabulary'),
  section: word('栏目', 'heading'),
  list: word('名单', 'list'),
  crossCheck: word('勾稽', 'cross-check'),
  definition: word('定义', 'define'),
  listDefinition: word('定义名单', 'define list'),
  standard: word('标准', 'standard'),
  clause: word('条款', 'clause'),
  clauseChange: word('修改条款', 'change clause'),
  removal: word('删去条款', 'remove clause'),
  quote: word('原文', 'quote'),
  applicability: word('适用', 'applies'),
  requirement: word('要求', 'require'),
  exception: word('除外', 'except'),
  verification: word('核查', 'verify'),
  remedy: word('整改', 'remedy'),
  note: word('说明', 'note'),
  example: word('示例', 'example'),
  exampleOn: word('评估日', 'on'),
  given: word('已知', 'given'),
  expected: word('应当', 'expect'),
  table: word('表格', 'table'),
  unconfirmed: word('待确认', 'to confirm'),
  scoring: word('计分', 'scoring'),
  part: word('部分', 'section'),
  scoreSheet: word('评分表', 'score sheet'),
  sumUp: word('汇总', 'sum up'),
  grades: word('等次', 'grades'),
  limit: word('限制', 'limit'),
  conclusion: word('结论', 'conclusion'),
  selection: word('推选', 'selection'),
  range: word('范围', 'among'),
  places: word('名额', 'places'),
  condition: word('条件', 'condition'),
  rank: word('排序', 'rank'),
  ties: word('并列', 'ties'),
  until: word('截止', 'deadline'),
  points: word('分值', 'points'),
  fullMarks: word('满分', 'full marks'),
  cap: word('封顶', 'cap'),
  countsAs: word('折合', 'counts as'),
  notApplicable: word('不适用', 'not applicable'),
  rounding: word('取整', 'round'),
  floorAtZero: word('扣完为止', 'floor at zero'),
  mayGoNegative: word('可以为负分', 'may go negative'),
  deduct: word('扣分', 'deduct'),
  award: word('得分', 'award'),
  bonus: word('加分', 'bonus'),
  malus: word('减分', 'malus'),
  waiver: word('不扣分', 'waive deductions'),
  noDouble: word('不重复扣分', 'no double deduction'),
  override: word('改判', 'override'),
  veto: word('一票否决', 'veto'),
} as const satisfies Record<string, Spelling>;

export type BlockWord = keyof typeof BLOCK_WORDS;

/**
 * Words of the language that this version does not read yet. They are refused with a sentence, so that
 * nothing written is silently without effect.
 */
export const LATER_WORDS: readonly Spelling[] = [word('限额', 'quota')];
