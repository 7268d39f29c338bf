import { finding } from '../define.js';

/** What can be wrong before a rule or a fact is read: folders, files, encodings, dates of the command, places to write. */
export const commandFindings = {
  ruleFolderMissing: finding('rule-folder-missing', 'error', {
    zh: '没有规则文件夹“{folder}”。请写明一个现有的文件夹，例如 rules/henan-2017。',
    en: 'There is no rule folder `{folder}`. Name a folder that exists, such as rules/henan-2017.',
  }),
  ruleFolderNotAFolder: finding('rule-folder-not-a-folder', 'error', {
    zh: '“{folder}”是一个文件。请写规则文件所在的文件夹：“{parent}”。',
    en: '`{folder}` is a file. Name the folder the rule files lie in: `{parent}`.',
  }),
  replacedSet: finding('replaced-set', 'warning', {
    zh: '{departments}的评估日在{from}当日或者以后，那时“{set}”已由“{by}”替代；这里仍按“{set}”评定。要按那一天施行的标准评定，请用 --set 写明它，或者写第一版的编号再加 --on。',
    en: 'The evaluation date of {departments} is on or after {from}, when `{by}` had replaced `{set}`; here `{set}` is used all the same. To use the set in force that day name it with --set, or name the first of the chain and add --on.',
  }),
  clauseRemoved: finding('clause-removed', 'error', {
    zh: '“{set}”不采用条款{clause}，理由：{reason}',
    en: '`{set}` has removed clause {clause}. Its reason: {reason}',
  }),
  severalSets: finding('several-sets', 'error', {
    zh: '这里有几个标准集。请写明其中一个的文件夹，或者用 --set 写明编号（连续替代的几版，可以写第一版的编号再加 --on 日期）：{sets}',
    en: 'There are several rule sets here. Name the folder of one, or its id with --set (of versions that replace one another name the first, with --on DATE):{sets}',
  }),
  setNotFound: finding('set-not-found', 'error', {
    zh: '没有编号为“{id}”的标准集{hint}。现有：{sets}',
    en: 'There is no rule set with the id `{id}`{hint}. There are:{sets}',
  }),
  versionInForce: finding('version-in-force', 'hint', {
    zh: '{on}施行的是“{id}”（{title}），“{first}”已被替代；以下按“{id}”。',
    en: 'In force on {on} is `{id}` ({title}); `{first}` has been replaced. What follows is by `{id}`.',
  }),
  ruleFilesMissing: finding('rule-files-missing', 'error', {
    zh: '文件夹“{folder}”里没有规则文件。规则文件的名字以 .standards 结尾。',
    en: 'There is no rule file in the folder `{folder}`. The names of rule files end in .standards.',
  }),
  attachmentNotRead: finding('attachment-not-read', 'error', {
    zh: '附件“{path}”没有读到：{reason}。它的路径从事实表所在的文件夹写起。',
    en: 'The attachment `{path}` was not read: {reason}. Its path begins at the folder of the fact sheet.',
  }),
  factSheetsMissing: finding('fact-sheets-missing', 'error', {
    zh: '“{pattern}”下没有找到事实表。事实表是以 .yaml、.yml、.json、.xlsx、.csv 或 .tsv 结尾的文件。',
    en: 'No fact sheet was found under `{pattern}`. Fact sheets are files whose names end in .yaml, .yml, .json, .xlsx, .csv or .tsv.',
  }),
  emptyExpectedList: finding('empty-expected-list', 'error', {
    zh: '应报名单“{file}”里没有一个名称，没有评定。每行写一个单位；有几列的，单位那一列的标题写“名称”或“单位”。',
    en: 'The list of those expected, `{file}`, holds no name, so nothing was judged. Write one body a line; where there are columns, head theirs with “name”.',
  }),
  unexpectedDepartment: finding('unexpected-department', 'warning', {
    zh: '“{name}”报送了材料，但不在应报名单“{file}”上{help}。照常评定；名单或者名称有误的，请改正。',
    en: '"{name}" reported but does not stand on the list of those expected, `{file}`{help}. It is judged all the same; mend the list or the name where one is wrong.',
  }),
  strayTable: finding('stray-table', 'warning', {
    zh: '“{file}”没有读取：一张表只装一个名单，而它不以名单的名称命名，这个文件夹里也没有以名单、栏目命名的文件。是某个部门的名单的，请与该部门的其他文件放进一个单独的文件夹，并以名单的名称命名。',
    en: '`{file}` is not read: a table holds one list, this one is not called as any list is, and no file of its folder is called as a list or a section is. If it is a list of some department, put it into a folder with that department’s other files, and name it after the list.',
  }),
  fileNotReadable: finding('file-not-readable', 'error', {
    zh: '“{file}”无法读取：{reason}。',
    en: '`{file}` cannot be read: {reason}.',
  }),
  fileTooLarge: finding('file-too-large', 'error', {
    zh: '“{file}”有 {size} MB，超过 {limit} MB 的上限，未予读取。请拆分，或者检查是否放错了文件。',
    en: '`{file}` has {size} MB, more than the limit of {limit} MB, and was not read. Split it, or check whether it is the right file.',
  }),
  encryptedWorkbook: finding('encrypted-workbook', 'error', {
    zh: '工作簿“{file}”设了打开密码，无法读取。请打开它，取消密码后保存，再试一次。',
    en: 'The workbook "{file}" asks for a password, so it cannot be read. Open it, remove the password, save it and try again.',
  }),
  otherWorkbookFormat: finding('other-workbook-format', 'error', {
    zh: '“{file}”不是 .xlsx 工作簿，而是 {format}。请用 Excel、WPS 表格或 LibreOffice 打开它，另存为 .xlsx 后再试；只改文件名的后缀没有用。',
    en: '"{file}" is no .xlsx workbook but {format}. Open it in Excel, WPS or LibreOffice and save it as .xlsx; changing the ending of its name alone does nothing.',
  }),
  damagedWorkbook: finding('damaged-workbook', 'error', {
    zh: '工作簿“{file}”无法读取：{reason}。请用 Excel、WPS 表格或 LibreOffice 打开它，另存为新的 .xlsx 后再试。',
    en: 'The workbook "{file}" cannot be read: {reason}. Open it in Excel, WPS or LibreOffice, save it as a new .xlsx and try again.',
  }),
  oversizedWorkbook: finding('oversized-workbook', 'error', {
    zh: '工作簿“{file}”没有读取：{reason}。{help}',
    en: 'The workbook "{file}" is not read: {reason}. {help}',
  }),
  fileBinary: finding('file-binary', 'error', {
    zh: '“{file}”不是文本文件，未予读取。请另存为文本（UTF-8）。',
    en: '`{file}` is not a text file and was not read. Save it as text (UTF-8).',
  }),
  fileEncodingUnknown: finding('file-encoding-unknown', 'error', {
    zh: '“{file}”的文字编码无法辨认，或者文件已经损坏。请用 UTF-8 编码另存一次。',
    en: 'The text encoding of `{file}` is not recognised, or the file is damaged. Save it again as UTF-8.',
  }),
  oneSheetNeeded: finding('one-sheet-needed', 'error', {
    zh: '“{facts}”下有 {count} 份事实表，这里一次只看一份。请写明其中一份，例如“{example}”。',
    en: '`{facts}` holds {count} fact sheets, and one is taken at a time. Name one of them, such as `{example}`.',
  }),
  clauseNotInSet: finding('clause-not-in-set', 'error', {
    zh: '规则里没有条款“{clause}”。相近的有：{nearest}。',
    en: 'The rules have no clause `{clause}`. The nearest are: {nearest}.',
  }),
  outFolderForeign: finding('out-folder-foreign', 'error', {
    zh: '没有写入“{folder}”：里面有不是本工具写的文件（“{found}”），替换会丢失它们。请换一个文件夹，或者先把它们移走。',
    en: 'Nothing was written to `{folder}`: it holds files this tool did not write (`{found}`), and replacing it would lose them. Choose another folder, or move them away first.',
  }),
  outFolderInUse: finding('out-folder-in-use', 'error', {
    zh: '没有写入“{folder}”：它是当前所在的文件夹或其上级文件夹，不能整个替换。请另写一个文件夹，例如 out/site。',
    en: 'Nothing was written to `{folder}`: it is the folder you work in, or one above it, and cannot be replaced as a whole. Name a folder of its own, such as out/site.',
  }),
  singleFileName: finding('single-file-name', 'error', {
    zh: '--single-file 把全部网页写成一个文件，请用 --out 写明这个文件，以 .html 结尾，例如 --out out/结论.html。',
    en: '--single-file writes the whole report as one file. Name that file with --out, ending in .html, such as --out out/report.html.',
  }),
  themeWithoutPages: finding('theme-without-pages', 'error', {
    zh: '--theme 换的是网页的版式，没有写明网页写到哪里。请加 --out，例如 --out out/site。',
    en: '--theme changes how the pages look, and nobody said where they go. Add --out, such as --out out/site.',
  }),
  unfitThemeFolder: finding('unfit-theme-folder', 'error', {
    zh: '“{folder}”不能用作版式：{reason}。zhunsheng theme --out 文件夹 写出一份可以改的版式。',
    en: '`{folder}` cannot be used as a theme: {reason}. zhunsheng theme --out FOLDER writes one to begin with.',
  }),
  outNeeded: finding('out-needed', 'error', {
    zh: '{format} 不是文字，不能显示在屏幕上。请用 --out 写明文件名，以 {ending} 结尾。',
    en: '{format} is no text for the screen. Name a file with --out, ending in {ending}.',
  }),
  unfitEnding: finding('unfit-ending', 'error', {
    zh: '要写成 {format}，文件名“{file}”却不以 {ending} 结尾。请改文件名，或者改 --to。',
    en: '`{file}` is to be written as {format} but does not end in {ending}. Change the name, or --to.',
  }),
  formNotNamed: finding('form-not-named', 'error', {
    zh: '“{file}”没有写：请用 --to 写明写成哪一种，例如 --to xlsx。',
    en: '`{file}` was not written: say with --to what it is to be, such as --to xlsx.',
  }),
  keeperNotInSet: finding('keeper-not-in-set', 'error', {
    zh: '规则里没有责任科室“{keeper}”。有：{keepers}。',
    en: 'The rules name no section `{keeper}` that keeps facts. There are: {keepers}.',
  }),
  listNotInSet: finding('list-not-in-set', 'error', {
    zh: '事实表里没有名单“{list}”。相近的有：{nearest}。',
    en: 'The vocabulary has no list `{list}`. The nearest are: {nearest}.',
  }),
  nothingToDraw: finding('nothing-to-draw', 'error', {
    zh: '{department}的“{list}”名单没有报送，或者没有记录，无从抽取。',
    en: 'The list `{list}` of {department} is not supplied or has no records, so there is nothing to draw from.',
  }),
  noSuchStratum: finding('no-such-stratum', 'error', {
    zh: '名单“{list}”不能按“{field}”分层。请写 年度（名单有计时日期的），或者其中一项：{fields}。',
    en: 'The list `{list}` cannot be stratified by `{field}`. Write year (where the list has a dating day) or one of its fields: {fields}.',
  }),
  reviewListUnclear: finding('review-list-unclear', 'error', {
    zh: '评查结果可以填报在几个名单里：{lists}。请用 --into 写明其中一个。',
    en: 'The results could be reported in several lists: {lists}. Name one with --into.',
  }),
  unfitTemplate: finding('unfit-template', 'error', {
    zh: '“{file}”不能用作模板：{reason}。',
    en: '`{file}` cannot be used as a template: {reason}.',
  }),
  brokenPlaceholder: finding('broken-placeholder', 'error', {
    zh: '模板“{file}”里有占位符不完整：{names}。占位符写作 {one}，循环写作 {loop}，花括号用半角，一个不多，一个不少。',
    en: 'Placeholders of the template `{file}` are not whole: {names}. Write {one} for one and {loop} for a loop, each brace in half width and none missing.',
  }),
  noPlaceholder: finding('no-placeholder', 'error', {
    zh: '模板“{file}”里没有占位符，无处可填。占位符用半角花括号，例如 {one}。',
    en: 'The template `{file}` has no placeholder, so there is nowhere to write. Placeholders stand in half-width braces, such as {one}.',
  }),
  unknownPlaceholder: finding('unknown-placeholder', 'error', {
    zh: '模板“{file}”里有不认识的占位符，没有填写：{names}。',
    en: 'The template `{file}` has placeholders nothing is known of, and was not filled: {names}.',
  }),
  personalPlaceholder: finding('personal-placeholder', 'warning', {
    zh: '模板“{file}”里的 {names} 是个人信息，没有填入，留作手工填写。',
    en: 'In the template `{file}` {names} are personal data; they are not filled in, but left for the pen.',
  }),
  notWritten: finding('not-written', 'error', {
    zh: '“{file}”没有写成：{reason}。原有的内容没有改动。',
    en: '`{file}` was not written: {reason}. What was there before is unchanged.',
  }),
  fileExists: finding('file-exists', 'error', {
    zh: '“{file}”已经存在，没有覆盖，以免丢失已填的内容。请换一个文件名。',
    en: '`{file}` exists already and was not overwritten, so that nothing filled in is lost. Choose another name.',
  }),
  folderNeeded: finding('folder-needed', 'error', {
    zh: 'csv 格式的空白事实表是好几个文件，不能显示在屏幕上。请用 --out 写明写到哪个文件夹。',
    en: 'A blank fact sheet as csv is several files, which cannot be shown on the screen. Name a folder with --out.',
  }),
  exportOverSheet: finding('export-over-sheet', 'error', {
    zh: '没有写入“{file}”：它是这次评定的一份事实表，写入就会丢失所填的内容。请换一个文件名。',
    en: 'Nothing was written to `{file}`: it is one of the fact sheets judged here, and what was filled in would be lost. Choose another name.',
  }),
  recordInSite: finding('record-in-site', 'error', {
    zh: '评定记录不能写在“{file}”：那里是要公开的网页，而记录里有事实表全文。请写到网页文件夹之外，例如 out/site.record.json。',
    en: 'The record cannot be written to `{file}`: that is inside the site, which is for publication, and a record holds the fact sheets whole. Name a file outside the site, such as out/site.record.json.',
  }),
  notARecordThere: finding('not-a-record-there', 'error', {
    zh: '“{file}”已经存在，而且不是评定记录，没有覆盖。请换一个文件名，或者先把它移走。',
    en: '`{file}` exists and is no record of a run, so it was not overwritten. Choose another name, or move it away first.',
  }),
  recordTooLarge: finding('record-too-large', 'error', {
    zh: '评定记录“{file}”没有写：它超过 {limit} MB 的上限，或者嵌套太深，以后无法读取。请把事实表分几次评定。',
    en: 'The record `{file}` was not written: it is beyond the limit of {limit} MB, or nested too deeply, and could not be read again. Judge the sheets in several runs.',
  }),
  signWithoutRecord: finding('sign-without-record', 'error', {
    zh: '--sign 是给评定记录签名的，而这次没有记录。请同时写 --out 或者 --record。',
    en: '--sign signs the record of the run, and this run keeps none. Write --out or --record as well.',
  }),
  unfitKey: finding('unfit-key', 'error', {
    zh: '“{file}”不能用作密钥：{reason}。{how}',
    en: '`{file}` cannot be used as the key: {reason}. {how}',
  }),
  notARecord: finding('not-a-record', 'error', {
    zh: '“{file}”不能作为评定记录读取：{reason}。请用 evaluate 写成的原文件。',
    en: '`{file}` cannot be read as the record of a run: {reason}. Take the file as evaluate wrote it.',
  }),
  recordOfOtherFormat: finding('record-of-other-format', 'error', {
    zh: '“{file}”是准绳 {writer} 写成的第 {format} 式记录，这一版（{version}）读不了。请用写成它的那一版。',
    en: '`{file}` is a record of format {format}, written by zhunsheng {writer}; this version ({version}) does not read it. Use the version that wrote it.',
  }),
  recordRulesUnreadable: finding('record-rules-unreadable', 'error', {
    zh: '“{file}”里的规则在这一版（{version}）里有错误，无法重算。记录由准绳 {writer} 写成，请用那一版重算。',
    en: 'The rules in `{file}` have errors in this version ({version}), so nothing can be replayed. The record was written by zhunsheng {writer}: replay it with that version.',
  }),
  unfaithfulLayout: finding('unfaithful-layout', 'error', {
    zh: '“{file}”没有整理：整理后的文字读起来与原来不一样。这是本工具的缺陷，文件没有改动；请把它交给维护人员，内容照旧可用。',
    en: '`{file}` was not formatted: its new text would not read as before. This is a fault of this tool, and the file is unchanged; please give it to the maintainers. It can be used as it is.',
  }),
} as const;
