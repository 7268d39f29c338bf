import { finding } from '../define.js';

/** Findings about the shape of a rule file: blocks, heads, vocabulary. */
export const readingFindings = {
  textBeforeBlocks: finding('text-before-blocks', 'error', {
    zh: '这里的文字不属于任何一块：一块要以“标准集”“条款”等词开头。',
    en: 'This text belongs to no block: a block begins with a word such as “标准集” (rule set) or “条款” (clause).',
  }),
  misplacedKeyword: finding('misplaced-keyword', 'error', {
    zh: '“{keyword}”不能写在“{block}”里面。',
    en: '“{keyword}” cannot stand inside “{block}”.',
  }),
  laterKeyword: finding('later-keyword', 'error', {
    zh: '“{keyword}”这一写法当前版本还不支持，写了也不起作用，请先删去。',
    en: '“{keyword}” is not supported by this version and would have no effect; take it out for now.',
  }),
  mistakenKeyword: finding('mistaken-keyword', 'error', {
    zh: '没有“{word}”这种写法，这一块不起作用。{instead}。本来是文字的，请在前面加＼。',
    en: '“{word}” is no word of the language, so this block would have no effect. {instead}. If it is text put ＼ before it.',
  }),
  keywordInText: finding('keyword-in-text', 'warning', {
    zh: '这一行以“{word}”开头，后面没有空格或者冒号，按上一块的文字处理了。要另起“{keyword}”一块，请加空格；本来是文字，请在前面加＼。',
    en: 'This line begins with “{word}” and no space or colon after it, so it was read as text of the block above. To begin a block write “{keyword} ”; if it is text put ＼ before it.',
  }),
  textOutsideQuotation: finding('text-outside-quotation', 'error', {
    zh: '“原文”只能写带引号的原文，“{words}”在引号外面。',
    en: '“原文” (quote) holds only words in quotation marks; “{words}” stands outside them.',
  }),
  wordsBehindLine: finding('words-behind-line', 'error', {
    zh: '“{keyword}”只有一行，“{words}”不属于它。',
    en: '“{keyword}” is one line; “{words}” does not belong to it.',
  }),
  emptyBlock: finding('empty-block', 'error', {
    zh: '“{keyword}”后面没有内容。',
    en: 'Nothing follows “{keyword}”.',
  }),
  repeatedBlock: finding('repeated-block', 'error', {
    zh: '“{block}”里只能写一次“{keyword}”。',
    en: '“{keyword}” may stand only once in “{block}”.',
  }),
  missingRuleSet: finding('missing-rule-set', 'error', {
    zh: '文件夹里没有“标准集”这一块，不知道这是哪一套标准。',
    en: 'The folder has no “标准集” (rule set) block, so nothing says which standards these are.',
  }),
  secondRuleSet: finding('second-rule-set', 'error', {
    zh: '一个文件夹只能有一个标准集，另一个在{other}。',
    en: 'A folder holds one rule set; the other stands at {other}.',
  }),
  missingId: finding('missing-id', 'error', {
    zh: '标准集没有“编号”。',
    en: 'The rule set has no “编号” (id).',
  }),
  badId: finding('bad-id', 'error', {
    zh: '编号“{id}”只能用字母、数字、“-”、“_”和“.”。',
    en: 'The id “{id}” may hold only letters, figures, “-”, “_” and “.”.',
  }),
  badDate: finding('bad-date', 'error', {
    zh: '“{words}”不是一个完整的日期，请写成2017年8月30日或者2017-08-30。',
    en: '“{words}” is not a whole date; write 2017年8月30日 or 2017-08-30.',
  }),
  impossibleDate: finding('impossible-date', 'error', {
    zh: '日历上没有“{words}”这一天。',
    en: 'No calendar has the day “{words}”.',
  }),
  badYear: finding('bad-year', 'error', {
    zh: '“{words}”不是一个年度，请写成：考核年度 2018年。',
    en: '“{words}” is no year; write “assessed year 2018” (考核年度 2018年).',
  }),
  badLastDay: finding('bad-last-day', 'error', {
    zh: '“期限末日”只能写“不顺延”或者“顺延”，不能写“{words}”。',
    en: '“期限末日” (last day) is “不顺延” (stays) or “顺延” (moves), not “{words}”.',
  }),
  badCover: finding('bad-cover', 'error', {
    zh: '“须覆盖”要写成：须覆盖 “起始文字” 至 “结束文字”。',
    en: '“须覆盖” (cover) is written: 须覆盖 “first words” 至 “last words” (or “…” to “…”).',
  }),
  badUncited: finding('bad-uncited', 'error', {
    zh: '“未引”要写成：未引 “原文文字” 理由 为什么不引。',
    en: '“未引” (uncited) is written: 未引 “words of the notice” 理由 why (or “…” reason …).',
  }),
  missingVocabulary: finding('missing-vocabulary', 'error', {
    zh: '文件夹里没有“事实表”，也没有任何栏目和名单，条款无从说起。',
    en: 'The folder has no “事实表” (vocabulary) and no “栏目” (heading) or “名单” (list) for clauses to speak of.',
  }),
  secondVocabulary: finding('second-vocabulary', 'error', {
    zh: '一套标准只有一个事实表，另一个在{other}。',
    en: 'A rule set has one vocabulary; the other stands at {other}.',
  }),
  unreadableName: finding('unreadable-name', 'error', {
    zh: '“{block}”要写成：{form}。',
    en: '“{block}” is written: {form}.',
  }),
  unreadableField: finding('unreadable-field', 'error', {
    zh: '这一行不是项目：项目写成“名称 (英文别名)：类型，……”，例如：权责清单已公开 (powerListPublished)：是否。',
    en: 'This line declares no field; a field is written “name (alias)：type, …”, for example 权责清单已公开 (powerListPublished)：是否.',
  }),
  unknownType: finding('unknown-type', 'error', {
    zh: '“{type}”不是类型，可用的有：文字、是否、整数、数、百分比、日期、选项。',
    en: '“{type}” is no type; there are 文字 text, 是否 yes or no, 整数 whole number, 数 number, 百分比 percentage, 日期 date, 选项 option.',
  }),
  unknownAttribute: finding('unknown-attribute', 'error', {
    zh: '“{attribute}”不是项目的属性{hint}。',
    en: '“{attribute}” is no attribute of a field{hint}.',
  }),
  unfitAttribute: finding('unfit-attribute', 'error', {
    zh: '“{attribute}”不能用在{type}类型的项目上。',
    en: '“{attribute}” cannot go with a field of type {type}.',
  }),
  unknownHeadingAttribute: finding('unknown-heading-attribute', 'error', {
    zh: '“{words}”不能写在标题后面。栏目后面可以写“未列的视为没有，须注明 …”，名单后面还可以写“属于 …”。',
    en: '“{words}” cannot follow this heading. A heading may be followed by “unlisted means none, provided …” (未列的视为没有，须注明 …), a list also by “belongs to …” (属于 …).',
  }),
  unknownParent: finding('unknown-parent', 'error', {
    zh: '“属于”后面要写另一份名单，没有名为“{name}”的名单{hint}。',
    en: 'Behind “属于” (belongs to) stands another list; there is no list “{name}”{hint}.',
  }),
  childOfChild: finding('child-of-child', 'error', {
    zh: '“{list}”不能属于“{parent}”：一份名单不能属于自己，也不能属于本身已经属于别的名单的名单。',
    en: '“{list}” cannot belong to “{parent}”: a list belongs neither to itself nor to a list that belongs to another.',
  }),
  parentWithoutIdentity: finding('parent-without-identity', 'error', {
    zh: '名单“{parent}”没有带“标识”的文字项目（带“可以没有”的不算），无从知道一条记录属于它的哪一条。',
    en: 'The list “{parent}” has no text field marked “标识” (identifies) that cannot be none, so nothing says to which of its records another belongs.',
  }),
  childWithoutLink: finding('child-without-link', 'error', {
    zh: '名单“{list}”里没有名为“{name}”的文字项目（带“可以没有”的不算），无从知道它的记录属于“{parent}”的哪一条。',
    en: 'The list “{list}” has no text field called “{name}” that cannot be none, so nothing says to which record of “{parent}” its own belong.',
  }),
  unlistedWithoutCheck: finding('unlisted-without-check', 'error', {
    zh: '“未列的视为没有”和“须注明 …”要写在一起：没有人注明查过，空白不能当作没有。',
    en: '“未列的视为没有” (unlisted means none) and “须注明 …” (provided …) go together: where nobody says that he looked, a blank does not mean none.',
  }),
  unfitCheck: finding('unfit-check', 'error', {
    zh: '“须注明”后面要写一个“是否”类型的项目，“{name}”不是。',
    en: 'Behind “须注明” (provided) stands a yes or no field; “{name}” is none.',
  }),
  blankWithoutMeaning: finding('blank-without-meaning', 'error', {
    zh: '“{name}”留空不能视为没有：它既不是“是否”，也不能是0，也没有写“可以没有”。请加上“可以没有”，或者移到别的栏目。',
    en: 'A blank “{name}” cannot mean none: it is neither yes or no, nor can it be 0, nor does it say “可以没有” (may be none). Add that, or move it elsewhere.',
  }),
  missingOptions: finding('missing-options', 'error', {
    zh: '选项“{name}”没有列出可选的值，请写成：选项 甲、乙、丙。',
    en: 'The option field “{name}” lists no values; write 选项 甲、乙、丙.',
  }),
  badRange: finding('bad-range', 'error', {
    zh: '范围“{range}”的下限大于上限。',
    en: 'The range “{range}” begins above its end.',
  }),
  repeatedName: finding('repeated-name', 'error', {
    zh: '“{name}”已经在{other}用过，同一处的名称不能重复。',
    en: '“{name}” is already used at {other}; names in one place must differ.',
  }),
  nameIsKeyword: finding('name-is-keyword', 'error', {
    zh: '“{name}”是规则用语，不能用作名称。',
    en: '“{name}” is a word of the language and cannot be a name.',
  }),
  badAlias: finding('bad-alias', 'error', {
    zh: '别名“{alias}”只能用英文字母、数字和下划线，并以字母开头。',
    en: 'The alias “{alias}” may hold only Latin letters, figures and underscores, and begins with a letter.',
  }),
  reservedKey: finding('reserved-key', 'error', {
    zh: '“{name}”是事实填报表自己的用语，不能用作名称。',
    en: '“{name}” is a word of the fact sheet itself and cannot be a name.',
  }),
  nameWithTwoMeanings: finding('name-with-two-meanings', 'error', {
    zh: '“{name}”既是{first}又是{second}（{other}），一个名称只能有一个意思。',
    en: '“{name}” is both {first} and {second} ({other}); a name has one meaning.',
  }),
  missingMeasure: finding('missing-measure', 'error', {
    zh: '名单“{name}”没有写量词，请在后面加上“每一名”“每一件”之类。',
    en: 'The list “{name}” has no measure word; add one such as “每一名” or “each 名”.',
  }),
  secondRole: finding('second-role', 'error', {
    zh: '“{attribute}”只能用在一个项目上，“{other}”已经用了。',
    en: 'Only one field may be “{attribute}”; “{other}” is already.',
  }),
  fieldOutsideSection: finding('field-outside-section', 'error', {
    zh: '项目要写在“栏目”或者“名单”下面。',
    en: 'A field stands under a “栏目” (heading) or a “名单” (list).',
  }),
  missingNumber: finding('missing-number', 'error', {
    zh: '“{keyword}”后面要写编号，例如：{form}。',
    en: 'A number follows “{keyword}”, for example: {form}.',
  }),
  clauseOutsideStandard: finding('clause-outside-standard', 'error', {
    zh: '条款{id}前面没有“标准”，不知道它属于哪一项标准。请在上面写一行“标准一 标题”这样的标题。',
    en: 'No “标准” (standard) stands before clause {id}, so nothing says where it belongs. Write a line such as “标准一 title” (standard 1 title) above it.',
  }),
  missingRequirement: finding('missing-requirement', 'error', {
    zh: '条款{id}没有“要求”，无从判断。',
    en: 'Clause {id} has no “要求” (require), so there is nothing to judge.',
  }),
  repeatedStandard: finding('repeated-standard', 'error', {
    zh: '标准{id}已经在{other}写过。',
    en: 'Standard {id} already stands at {other}.',
  }),
  repeatedClause: finding('repeated-clause', 'error', {
    zh: '条款{id}已经在{other}写过，编号不能重复。',
    en: 'Clause {id} already stands at {other}; numbers must differ.',
  }),
  unknownClause: finding('unknown-clause', 'error', {
    zh: '没有条款{id}{hint}。',
    en: 'There is no clause {id}{hint}.',
  }),
  unreadableInterpretation: finding('unreadable-interpretation', 'error', {
    zh: '解释要写成：解释 “词语” 是指 15日（或者数、百分比、日期、近三个年度每年、选项，或者「一段文字」）。',
    en: 'An interpretation is written: 解释 “words” 是指 15日 (or a number, percentage, date, window, options, or 「a reading in words」).',
  }),
  repeatedInterpretation: finding('repeated-interpretation', 'error', {
    zh: '“{name}”已经在{other}解释过。',
    en: '“{name}” is already interpreted at {other}.',
  }),
  circularDefinition: finding('circular-definition', 'error', {
    zh: '“{name}”的定义绕回了自己：{path}。',
    en: 'The definition of “{name}” leads back to itself: {path}.',
  }),
  unreadableGiven: finding('unreadable-given', 'error', {
    zh: '看不懂已知“{words}”：项目写成“权责清单已公开 是”，名单写成“执法人员：（身份 临时工）、（身份 公务员）”。',
    en: '“{words}” cannot be read as given; a field is written “name value”, a list “name：（field value；field value）、（…）”.',
  }),
  unreadableExpectation: finding('unreadable-expectation', 'error', {
    zh: '看不懂应当“{words}”：请写成“条款3.3不符合”，结论有符合、不符合、材料不足、待人工认定、不适用、未评、出错；有分值的可以写“条款3.3得2分”“总分7.8分到9分”“等次是良好”“结论是达标”。',
    en: '“{words}” cannot be read as expected; write “条款3.3不符合” or “clause 3.3 not met”: met, not met, undetermined, awaits judgement, not applicable, not assessed, error; of points “clause 3.3 scores 2”, “total 7.8 to 9”, “grade 良好”, “conclusion 达标”.',
  }),
  missingExpectation: finding('missing-expectation', 'error', {
    zh: '示例“{name}”没有写“应当”，什么也没有检验。',
    en: 'The example “{name}” has no “应当” (expect), so it tests nothing.',
  }),
  missingExampleDate: finding('missing-example-date', 'error', {
    zh: '示例“{name}”没有评估日，标准集也没有“示例评估日”和“施行”。',
    en: 'The example “{name}” has no evaluation date, and the set has neither “示例评估日” nor “施行”.',
  }),
} as const;
