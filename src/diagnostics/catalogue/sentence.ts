import { finding } from '../define.js';

/** Findings inside a sentence: words, names, types, readings. */
export const sentenceFindings = {
  unknownName: finding('unknown-name', 'error', {
    zh: '事实表里没有“{name}”{hint}。',
    en: 'The vocabulary has no “{name}”{hint}.',
  }),
  strayWord: finding('stray-word', 'error', {
    zh: '“{word}”不是规则用语，请改用{form}。',
    en: '“{word}” is no word of the language; use {form}.',
  }),
  unclosedQuotation: finding('unclosed-quotation', 'error', {
    zh: '这个引号 {mark} 没有配对的另一半。',
    en: 'The quotation mark {mark} has no partner.',
  }),
  unbalancedParenthesis: finding('unbalanced-parenthesis', 'error', {
    zh: '括号不配对：{what}。',
    en: 'Parentheses do not match: {what}.',
  }),
  unfinishedSentence: finding('unfinished-sentence', 'error', {
    zh: '这句话没有写完，“{last}”后面还应有{expected}。',
    en: 'The sentence stops short: after “{last}” comes {expected}.',
  }),
  unexpectedWord: finding('unexpected-word', 'error', {
    zh: '“{found}”不能写在这里，这里应当是{expected}。',
    en: '“{found}” cannot stand here; here comes {expected}.',
  }),
  missingConnective: finding('missing-connective', 'error', {
    zh: '“{found}”前面的话已经完整，两个条件之间要写“且”或者“或者”。',
    en: 'What stands before “{found}” is complete; two conditions are joined by “且” (and) or “或者” (or).',
  }),
  mixedConnectives: finding('mixed-connectives', 'error', {
    zh: '一句话里既有“且”又有“或者”，先后不明，请加括号或者分项列出。',
    en: '“且” (and) and “或者” (or) stand in one sentence, so the order is unclear; add parentheses or use an item list.',
  }),
  notBeforeChain: finding('not-before-chain', 'error', {
    zh: '“并非”管到哪里不明：它只能放在一个条件或者括号前面。',
    en: 'How far “并非” (not) reaches is unclear: it stands before one condition or a parenthesis.',
  }),
  secondReading: finding('second-reading', 'error', {
    zh: '这句话有两种读法：把“{word}”看作一个词，或者断成“{pieces}”。请用空格标明。',
    en: 'The sentence has two readings: “{word}” as one word, or cut as “{pieces}”. Mark the edge with a space.',
  }),
  missingSpace: finding('missing-space', 'error', {
    zh: '“{word}”连在一起读不通，断成“{pieces}”就通了，请加一个空格。',
    en: 'Read as one word “{word}” does not fit; cut as “{pieces}” it does. Add a space.',
  }),
  fieldOutOfReach: finding('field-out-of-reach', 'error', {
    zh: '“{name}”是名单“{list}”里每条记录的一项，这里没有说是哪些记录。请写“每……{list}满足……”“没有{list}满足……”一类的话。',
    en: '“{name}” is a field of the records of “{list}”, and nothing here says of which. Write “every {list} satisfies …”, “no {list} satisfies …” or the like.',
  }),
  fieldNotInList: finding('field-not-in-list', 'error', {
    zh: '名单“{list}”没有“{name}”这一项。',
    en: 'The list “{list}” has no field “{name}”.',
  }),
  missingAssessedYear: finding('missing-assessed-year', 'error', {
    zh: '“{words}”说的是考核年度，标准集的开头没有写是哪一年。请在那里写上：考核年度 2018年。',
    en: '“{words}” speaks of the year assessed, and the head of the set does not say which. Write “assessed year 2018” (考核年度 2018年) there.',
  }),
  monthInRule: finding('month-in-rule', 'error', {
    zh: '“{words}”只写到月，规则里的日期要写到日。',
    en: '“{words}” names a month; a date in a rule names the day.',
  }),
  nameOnTwoLevels: finding('name-on-two-levels', 'error', {
    zh: '“{name}”在{first}和{second}里都有，这里说的是哪一个不明。',
    en: '“{name}” stands in {first} and in {second}; which one is meant here is unclear.',
  }),
  unknownInterpretation: finding('unknown-interpretation', 'error', {
    zh: '没有解释过“{name}”{hint}。',
    en: 'Nothing interprets “{name}”{hint}.',
  }),
  unfitInterpretation: finding('unfit-interpretation', 'error', {
    zh: '“{name}”是指{value}，这里需要的是{needed}。',
    en: '“{name}” means {value}; here {needed} is needed.',
  }),
  notACondition: finding('not-a-condition', 'error', {
    zh: '“{words}”是{type}，不是可以成立或者不成立的话。',
    en: '“{words}” is {type}, not something that holds or fails.',
  }),
  notAValue: finding('not-a-value', 'error', {
    zh: '“{words}”不是可以比较的值。',
    en: '“{words}” is not a value that can be compared.',
  }),
  wrongType: finding('wrong-type', 'error', {
    zh: '“{words}”是{found}，这里需要{needed}。',
    en: '“{words}” is {found}; here {needed} is needed.',
  }),
  unlikeUnits: finding('unlike-units', 'error', {
    zh: '单位对不上：“{left}”（{leftUnit}）和“{right}”（{rightUnit}）。',
    en: 'Units do not fit: “{left}” ({leftUnit}) and “{right}” ({rightUnit}).',
  }),
  barePercentage: finding('bare-percentage', 'error', {
    zh: '“{words}”要和百分比比较，请带上百分号：{readings}。',
    en: '“{words}” is compared with a percentage; write it with the sign: {readings}.',
  }),
  optionNotDeclared: finding('option-not-declared', 'error', {
    zh: '“{name}”没有“{option}”这个选项，有：{options}。',
    en: '“{name}” has no option “{option}”; it has {options}.',
  }),
  noneNotPossible: finding('none-not-possible', 'error', {
    zh: '“{name}”没有标明“可以没有”，不能问有没有。',
    en: '“{name}” is not declared “可以没有” (may be none), so one cannot ask whether there is one.',
  }),
  everyWithoutCondition: finding('every-without-condition', 'error', {
    zh: '“每”后面要说明满足什么：每{measure}{list}满足……。',
    en: 'After “每” (every) say what they satisfy: 每{measure}{list}满足… (every {list} satisfies …).',
  }),
  conditionOutsideList: finding('condition-outside-list', 'error', {
    zh: '“{words}”没有说到“{list}”的任何项目，却写在“满足”里面。请移到前面，或者给“满足”的内容加上括号。',
    en: '“{words}” mentions no field of “{list}” yet stands inside what it satisfies. Put it in front, or close the condition in parentheses.',
  }),
  windowWithoutDate: finding('window-without-date', 'error', {
    zh: '名单“{list}”没有标明“计时”的日期，不能用“{window}”。',
    en: 'The list “{list}” has no “计时” (dated by) field, so “{window}” cannot select its records.',
  }),
  secondWindow: finding('second-window', 'error', {
    zh: '“{list}”的定义里已经写了期间，不能再加“{window}”。',
    en: 'The definition of “{list}” already has a window, so “{window}” cannot be added.',
  }),
  listOutsideWindow: finding('list-outside-window', 'error', {
    zh: '这句话以“{window}”开头，后面的“{list}”是否也受它限制不明。请给“{list}”也写上期间，或者把整句放进括号。',
    en: 'The sentence opens with “{window}”; whether “{list}” is under it too is unclear. Give “{list}” a window of its own, or put all of it in parentheses.',
  }),
  eachWithoutPeriods: finding('each-without-periods', 'error', {
    zh: '“{each}”要写在“近几个年度”“近几个季度”“近几个自然月”或者“本年度”后面。',
    en: '“{each}” stands after whole periods: “近三个年度” (last 3 calendar years), quarters, months, or “本年度” (this year).',
  }),
  windowOnNothing: finding('window-on-nothing', 'error', {
    zh: '“{window}”在这里不选任何名单的记录，不起作用。',
    en: '“{window}” selects the records of no list here, so it has no effect.',
  }),
  deadlineWithoutPeriod: finding('deadline-without-period', 'error', {
    zh: '“在……内”说的是某日之后多长时间以内，这里请写“{form}”。',
    en: '“within” speaks of a time after a day: write “{form}”.',
  }),
  wrongMeasure: finding('wrong-measure', 'warning', {
    zh: '名单“{list}”的量词是“{declared}”，不是“{found}”。',
    en: 'The measure word of “{list}” is “{declared}”, not “{found}”.',
  }),
  shareOfEmptyList: finding('share-of-empty-list', 'warning', {
    zh: '“{list}”可能是空的，那时这个比例没有定义，结论会是材料不足。请写“，名单为空视为100%”“，名单为空视为0%”或者“，名单为空时不适用”，或者在“适用”里写“有{list}”。',
    en: '“{list}” may be empty; then this share has no value and the verdict is undetermined. Write “，名单为空视为100%” (100% if empty), 0%, or “，名单为空时不适用” (not applicable if empty), or “有{list}” under 适用.',
  }),
  noShare: finding('no-share', 'error', {
    zh: '“{words}”在这里不起作用：“视为100%”这样的话只能跟在比例后面，“不适用”只能跟在比例、平均、最大、最小、最早或者最晚后面，“{about}”里没有。',
    en: '“{words}” has no effect here: a figure goes with a share only, and “不适用” (not applicable) with a share, mean, largest, smallest, earliest or latest; there is none in “{about}”.',
  }),
  noQuotient: finding('no-quotient', 'error', {
    zh: '“{words}”只能跟在除法后面，“{about}”里没有还缺这句话的“÷”，写了也不起作用。',
    en: '“{words}” goes with a division; there is no “÷” in “{about}” that still lacks these words, so they would have no effect.',
  }),
  noField: finding('no-field', 'error', {
    zh: '“{words}”只能问一个项目，“{about}”不是项目的名称。',
    en: '“{words}” asks about one field; “{about}” is not the name of a field.',
  }),
  markerGap: finding('marker-gap', 'error', {
    zh: '分项的编号不连续：这里应当是{expected}，写的是{found}。',
    en: 'The items are not numbered in order: here comes {expected}, not {found}.',
  }),
  boundOutOfRange: finding('bound-out-of-range', 'error', {
    zh: '这里列出了{count}项，所以项数只能是1到{count}，不能是{words}。',
    en: 'There are {count} items here, so the number lies between 1 and {count} and cannot be {words}.',
  }),
  wholeNumberNeeded: finding('whole-number-needed', 'error', {
    zh: '“{words}”这里要写大于零的整数。',
    en: '“{words}” must be a whole number above zero here.',
  }),
  calendarOutOfReach: finding('calendar-out-of-reach', 'error', {
    zh: '从“{words}”起的期限超出了已知的工作日历（{first}年至{last}年），无法算出末日。',
    en: 'The deadline from “{words}” lies beyond the known working-day calendar ({first} to {last}), so its last day cannot be computed.',
  }),
  sentenceTooLong: finding('sentence-too-long', 'error', {
    zh: '这句话有{words}个词，超过{most}个，请拆成几个定义或者几条条款。',
    en: 'This sentence has {words} words, more than {most}; split it into definitions or clauses.',
  }),
  nestedTooDeep: finding('nested-too-deep', 'error', {
    zh: '这句话的括号和“满足”套了{depth}层以上，请拆成几个定义或者几条条款。',
    en: 'This sentence is nested more than {depth} levels deep; split it into definitions or clauses.',
  }),
} as const;
