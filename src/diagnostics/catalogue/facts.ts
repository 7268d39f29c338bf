import { finding } from '../define.js';

/**
 * What is found in fact sheets (semantics.md §1). The first group refuses the whole file, which then has no
 * verdict; the second refuses one fact, which then counts as unknown. No sentence of the first group shows a value.
 */
export const factsFindings = {
  // The whole file cannot be read.
  emptySheet: finding('empty-sheet', 'error', {
    zh: '文件是空的，没有任何事实。可以用 zhunsheng template 生成一份空白事实表来填写。',
    en: 'The file is empty and states no facts. The command zhunsheng template makes a blank sheet to fill in.',
  }),
  oversizedSheet: finding('oversized-sheet', 'error', {
    zh: '文件太大（{size}），一份事实表至多 {limit}。请检查是否放错了文件，或者把图片等内容移出。',
    en: 'The file is too large ({size}); a fact sheet may have at most {limit}. Check that it is the right file, and keep pictures and the like out of it.',
  }),
  binarySheet: finding('binary-sheet', 'error', {
    zh: '这不是文本文件（里面有不可见的控制字符）。事实表要另存为 YAML 或 JSON 文本；Word、Excel 文件不能直接改后缀名使用。',
    en: 'This is not a text file (it holds invisible control characters). Save the fact sheet as YAML or JSON text; a Word or Excel file cannot simply be renamed.',
  }),
  undecodableSheet: finding('undecodable-sheet', 'error', {
    zh: '文件里有认不出的字符（显示为 �），文字已经损坏。请另存为 UTF-8 编码后再试。',
    en: 'The file holds characters that cannot be decoded (shown as �): its text is damaged. Save it again as UTF-8.',
  }),
  deepSheet: finding('deep-sheet', 'error', {
    zh: '内容层层嵌套超过 {limit} 层，事实表最多只需要几层。请检查括号和缩进。',
    en: 'The content is nested more than {limit} levels deep; a fact sheet needs only a few. Check its brackets and indentation.',
  }),
  dangerousKey: finding('dangerous-key', 'error', {
    zh: '键“{key}”不允许出现在事实表里，整个文件不予读取。请删去这一项。',
    en: 'The key "{key}" may not appear in a fact sheet, so the whole file is refused. Remove this entry.',
  }),
  sheetReference: finding('sheet-reference', 'error', {
    zh: '这里用了引用写法（& 或 *），事实表不允许，整个文件不予读取。每个值都要写全；值本身以 & 或 * 开头的，给它加上引号。',
    en: 'This uses a reference (& or *), which a fact sheet may not, so the whole file is refused. Write every value out; put quotes around a value that itself begins with & or *.',
  }),
  sheetTag: finding('sheet-tag', 'error', {
    zh: '这里用了以 ! 开头的标记，事实表不允许，整个文件不予读取。请删去标记；值本身以 ! 开头的，给它加上引号。',
    en: 'This uses a mark that begins with !, which a fact sheet may not, so the whole file is refused. Remove the mark; put quotes around a value that itself begins with !.',
  }),
  severalSheets: finding('several-sheets', 'error', {
    zh: '一个文件只能放一份事实表，这里用 --- 或 ... 分出了第二份。请拆成两个文件，或者删去这一行。',
    en: 'A file holds one fact sheet, and --- or ... begins a second one here. Split it into two files, or remove the line.',
  }),
  shapelessSheet: finding('shapeless-sheet', 'error', {
    zh: '事实表应当由“名称: 值”一行一行组成，这里却是{found}。例如：部门名称: 某某局',
    en: 'A fact sheet consists of lines "name: value", but this is {found}. For example: name: Some Bureau',
  }),
  compositeKey: finding('composite-key', 'error', {
    zh: '冒号左边应当是一个名称，这里却是一个列表或一组内容。开头有 ? 、[ 或 { 的，请检查。',
    en: 'A name belongs on the left of the colon, but this is a list or a group. Check for a leading ?, [ or {.',
  }),
  fullWidthColon: finding('full-width-colon', 'error', {
    zh: '这里用了全角冒号“：”，名称和值之间要用半角冒号加一个空格，例如 {example}',
    en: 'This uses the full-width colon "：". Between a name and its value write a half-width colon and a space, for example {example}',
  }),
  missingColonSpace: finding('missing-colon-space', 'error', {
    zh: '冒号后面缺一个空格，应当写成 {example}',
    en: 'A space is missing after the colon. Write {example}',
  }),
  missingColon: finding('missing-colon', 'error', {
    zh: '这一行没有冒号。每一行要写成“名称: 值”；接着上一行写的文字，要比上一行多缩进几格。',
    en: 'This line has no colon. Every line is "name: value"; text that continues the line above must be indented further than it.',
  }),
  tabIndentation: finding('tab-indentation', 'error', {
    zh: '行首用了制表符（Tab 键）缩进。请改用空格，每层两个空格。',
    en: 'The line is indented with a tab. Use spaces instead, two for each level.',
  }),
  wideIndentation: finding('wide-indentation', 'error', {
    zh: '行首用了全角空格或其他特殊空格。请改用半角空格，每层两个。',
    en: 'The line begins with a full-width or other special space. Use ordinary spaces, two for each level.',
  }),
  unclosedQuote: finding('unclosed-quote', 'error', {
    zh: '从这里开始的引号没有结束。请在值的末尾补上同样的引号。',
    en: 'The quotation mark opened here is never closed. Put the same mark at the end of the value.',
  }),
  unclosedBracket: finding('unclosed-bracket', 'error', {
    zh: '这里的方括号或花括号没有成对，或者下一行的缩进比它还少。请补上缺的一半。',
    en: 'A square bracket or brace has no partner here, or the next line is indented less than it. Add the missing half.',
  }),
  reservedStart: finding('reserved-start', 'error', {
    zh: '值不能以 @、` 或 % 开头。请给整个值加上引号。',
    en: 'A value cannot begin with @, ` or %. Put quotes around the whole value.',
  }),
  colonInValue: finding('colon-in-value', 'error', {
    zh: '这里多出一个“名称: 值”。值里面有冒号加空格的，给整个值加上引号；另起的一项，缩进要与同一层的各行对齐。',
    en: 'There is one "name: value" too many here. Put quotes around a value that holds a colon and a space; align a further entry with the lines of its own level.',
  }),
  unevenIndentation: finding('uneven-indentation', 'error', {
    zh: '缩进不齐：同一层的各行，行首空格要一样多；名单的每条记录都以“- ”开头，并且对齐。',
    en: 'The indentation is uneven: lines of one level begin with the same number of spaces, and every record of a list begins with "- ", aligned.',
  }),
  brokenEscape: finding('broken-escape', 'error', {
    zh: '双引号里的反斜杠 \\ 有特殊含义，这里的写法不成立。请改用单引号，或者把 \\ 写成 \\\\。',
    en: 'Inside double quotes a backslash \\ has a special meaning, and this use of it means nothing. Use single quotes, or write \\\\ for \\.',
  }),
  unreadableLine: finding('unreadable-line', 'error', {
    zh: '这一行读不懂。请对照空白事实表检查标点、引号、括号和缩进；值里有特殊符号的，给它加上引号。',
    en: 'This line cannot be read. Compare its punctuation, quotes, brackets and indentation with the blank sheet; put quotes around a value with special signs.',
  }),
  unclosedCell: finding('unclosed-cell', 'error', {
    zh: '从第{line}行开始，有一个双引号没有结束，后面的各行都被它包了进去，整个文件不予读取。请补上另一半；值里面本来就有双引号的，写成两个。',
    en: 'A double quote opened on line {line} or soon after is never closed and swallows every line behind it, so the whole file is refused. Add the other half; a double quote that belongs to a value is written twice.',
  }),
  brokenJson: finding('broken-json', 'error', {
    zh: 'JSON 写法有误：{help}。',
    en: 'This is not valid JSON: {help}.',
  }),

  // One fact is refused.
  unknownFact: finding('unknown-fact', 'error', {
    zh: '{where}没有名为“{key}”的项。{help}',
    en: '{where} has no entry called "{key}". {help}',
  }),
  duplicateFact: finding('duplicate-fact', 'error', {
    zh: '{fact}写了两次，另一处在{other}。两处都不采用，请删去一处。',
    en: '{fact} is stated twice, the other time {other}. Neither is used: remove one of them.',
  }),
  conflictingFact: finding('conflicting-fact', 'error', {
    zh: '{fact}在两个文件里不一致：这里是{here}，{other}是{there}。两处都不采用，按不详处理；请核对后改正或者删去一处。',
    en: '{fact} differs between two files: {here} in this one, {there} in {other}. Neither is used and it counts as unknown: check them, then mend or remove one.',
  }),
  valueForList: finding('value-for-list', 'error', {
    zh: '{list}是名单，要逐条写记录，每条以“- ”开头；一条也没有的写 没有，不知道的写 不详。{help}',
    en: '{list} is a list: write its records one by one, each beginning with "- "; write none where there are none, unknown where nobody knows. {help}',
  }),
  listForValue: finding('list-for-value', 'error', {
    zh: '{fact}只能写一个值，这里却写了一个列表。',
    en: '{fact} takes one value, but this is a list.',
  }),
  groupForValue: finding('group-for-value', 'error', {
    zh: '{fact}只能写一个值，这里却写了一组内容。要附上依据的，写成 {example}',
    en: '{fact} takes one value, but this is a group. To add its evidence write {example}',
  }),
  shapelessRecord: finding('shapeless-record', 'error', {
    zh: '{list}第{place}行不是一条记录。一条记录由“名称: 值”组成，例如 {example}。这一行不采用，名单按未报全处理。',
    en: 'Record {place} of {list} is not a record. A record consists of "name: value", for example {example}. It is left out, and the list counts as incomplete.',
  }),
  wrongYesNo: finding('wrong-yes-no', 'error', {
    zh: '{fact}只能写 是 或 否，不能写“{value}”；不知道的写 不详。',
    en: '{fact} is yes or no, not "{value}"; write unknown where nobody knows.',
  }),
  wrongNumber: finding('wrong-number', 'error', {
    zh: '{fact}应当是{type}，“{value}”读不成数。例如写 {example}',
    en: '{fact} should be {type}, and "{value}" does not read as a number. Write for example {example}',
  }),
  wrongUnit: finding('wrong-unit', 'error', {
    zh: '{fact}{unit}，不能写“{value}”。只写数字，或者{example}。',
    en: '{fact} {unit}, so "{value}" cannot be read. Write the figure alone, or {example}.',
  }),
  fractionalCount: finding('fractional-count', 'error', {
    zh: '{fact}应当是整数，不能是“{value}”。',
    en: '{fact} should be a whole number, not "{value}".',
  }),
  barePercentage: finding('bare-percentage-fact', 'error', {
    zh: '{fact}是百分比，要写百分号：“{value}”是指 {readings}？请改成明确的一种。',
    en: '{fact} is a percentage and needs its sign: does "{value}" mean {readings}? Write the one you mean.',
  }),
  outOfRange: finding('out-of-range-fact', 'error', {
    zh: '{fact}应当{range}，“{value}”超出了范围。',
    en: '{fact} should be {range}; "{value}" lies outside.',
  }),
  wrongDate: finding('wrong-date', 'error', {
    zh: '{fact}应当是日期，“{value}”读不成日期。写成 2017年8月30日 或 2017-08-30；只知道月份的写 2015年3月。',
    en: '{fact} should be a date, and "{value}" does not read as one. Write 2017-08-30, or 2015-03 where only the month is known.',
  }),
  impossibleFactDate: finding('impossible-fact-date', 'error', {
    zh: '{fact}写了“{value}”，日历上没有这一天。',
    en: '{fact} says "{value}", a day that no calendar has.',
  }),
  monthForDay: finding('month-for-day', 'error', {
    zh: '{fact}要写到日，“{value}”只有年月。',
    en: '{fact} needs the exact day; "{value}" states only a month.',
  }),
  undeclaredOption: finding('undeclared-option', 'error', {
    zh: '{fact}只能是{options}，没有“{value}”这一项。{help}',
    en: '{fact} is one of {options}; "{value}" is not among them. {help}',
  }),
  noneNotAllowed: finding('none-not-allowed', 'error', {
    zh: '{fact}不能写“没有”，事实表没有为它声明 可以没有。{help}不知道的写 不详。',
    en: '{fact} cannot be "none": the vocabulary does not declare that it may be absent. {help}Write unknown where nobody knows.',
  }),
  orphanRecord: finding('orphan-record', 'error', {
    zh: '{fact}写的是“{value}”，名单{parent}里没有这一条，不知道它属于谁，按不详处理。请改正，或者把{parent}补全。',
    en: '{fact} is "{value}", and the list {parent} has no such record: to which it belongs is unknown. Mend it, or complete the list {parent}.',
  }),
  twinRecords: finding('twin-records', 'error', {
    zh: '名单{parent}第{rows}行写的都是“{value}”，分不清{list}里的{count}条属于哪一行，按不详处理。请改正写错的编号；重复报了的，删去一行。',
    en: 'Records {rows} of the list {parent} are all called "{value}", so to which of them {count} of {list} belong is unclear and counts as unknown. Mend the wrong name, or remove the record that was entered twice.',
  }),
  undeclaredMethod: finding('undeclared-method', 'warning', {
    zh: '“{method}”不是标准集声明的核查方法（{methods}），验收时不能据此认定。',
    en: '"{method}" is not a verification method that the rule set declares ({methods}), so it cannot count at acceptance.',
  }),
  unsafeAttachment: finding('unsafe-attachment', 'error', {
    zh: '附件“{path}”没有采用：{why}。附件要放在事实表所在的文件夹里，从那里写起，例如 扫描件/岗责体系.pdf；网址写在“依据”里。',
    en: 'The attachment "{path}" is not used: {why}. Put it into the folder of the fact sheet and write its path from there, such as scans/duties.pdf; the address of a page belongs under evidence.',
  }),
  sameName: finding('same-name', 'error', {
    zh: '部门“{name}”有{count}份事实表：{files}。分不清以哪一份为准，都不评估。请改名或者只留一份。',
    en: 'The department "{name}" has {count} fact sheets: {files}. Which one counts is unclear, so none is judged. Rename them or keep only one.',
  }),
};
