/** The words of the help, in both languages: what each command does and takes. */
export const helpWords = {
  program: {
    zh: '准绳：把规范性文件的要求写成规则，据以评定各部门。',
    en: 'Zhunsheng: writes the requirements of a notice as rules and judges departments by them.',
  },
  check: { zh: '检查规则文件，列出全部问题', en: 'check the rule files and list everything found' },
  correspondence: {
    zh: '通知与规则对照：逐句列出引用它的条款，逐条列出它引用的句子',
    en: 'the notice and the rules, both ways: who quotes what, and what nobody quotes',
  },
  evaluate: { zh: '依规则评定事实表，列出结论，可写出网页', en: 'judge fact sheets by the rules; prints a table, writes a site' },
  explain: { zh: '说明一份事实表上某一条款的结论是怎样得出的', en: 'tell how the verdict on one clause came about' },
  verify: {
    zh: '核验评定记录：写成以后有没有改动，是谁的密钥签的名',
    en: 'check the record of a run: whether anything was changed, and whose key signed it',
  },
  replay: {
    zh: '只凭评定记录重算一遍，列出得出的结论与记录不同之处',
    en: 'judge once more from the record alone, and list what comes out otherwise',
  },
  test: { zh: '运行规则文件中的示例', en: 'run the examples in the rule files' },
  format: { zh: '把规则文件整理成规范的写法', en: 'write the rule files in the canonical layout' },
  compare: {
    zh: '比较两套规则：改了什么；给出事实表的，还有哪些部门的结论因此变化',
    en: 'compare two rule sets: what changed and, given fact sheets, whose verdicts turn because of it',
  },
  compile: { zh: '输出 json-rules-engine 规则（JSON）', en: 'print the json-rules-engine rules as JSON' },
  template: { zh: '输出一份带说明的空白事实表', en: 'print a blank fact sheet with comments' },
  schema: {
    zh: '输出事实表的 JSON Schema，供编辑器补全、检查事实表',
    en: 'print the JSON Schema of the fact sheet, by which editors complete and check it',
  },
  lsp: { zh: '语言服务，由编辑器启动', en: 'the language server, started by an editor' },

  rulesBefore: { zh: '原来的规则文件夹', en: 'the folder of the rule set as it was' },
  rulesAfter: { zh: '现在的规则文件夹', en: 'the folder of the rule set as it is' },
  rules: { zh: '规则文件夹，或者放着几个标准集的文件夹', en: 'the folder of the rule set, or a folder of rule sets' },
  set: { zh: '用哪一个标准集（编号）', en: 'which rule set of the folder, by its id' },
  facts: { zh: '事实表：文件、文件夹或通配符，可以有多个', en: 'fact sheets: files, folders or globs' },
  oneSheet: { zh: '一份事实表', en: 'one fact sheet' },
  record: { zh: '评定记录，例如 out/site.record.json', en: 'the record of a run, such as out/site.record.json' },
  previous: {
    zh: '与上次的评定记录相比，网页总表上列出有什么变化',
    en: 'an earlier record: the overview tells what has changed since',
  },
  clause: { zh: '条款编号，例如 3.3', en: 'the number of the clause, such as 3.3' },

  lang: { zh: '语言：zh 中文，en 英文（默认随系统）', en: 'language: zh or en (default: the system’s)' },
  spelling: {
    zh: '规则文件改用的语言：zh 中文，en 英文（默认各文件不变；只改规则，不改消息的语言）',
    en: 'the language the rule files are turned into: zh or en (default: each keeps its own; messages are not affected)',
  },
  checkLayout: { zh: '只检查，不写入；有文件需要整理时以 1 结束', en: 'write nothing; end with 1 where a file would change' },
  fix: {
    zh: '先改正可以放心自动改正的地方，逐处说明，再列出余下的问题',
    en: 'first mend what is safe to mend unasked and say what was changed, then list what is left',
  },
  json: { zh: '在标准输出上只写一份 JSON', en: 'print one JSON document and nothing else' },
  on: { zh: '评估日，例如 2017-08-20 或 2017年8月20日', en: 'evaluation date, such as 2017-08-20' },
  audience: {
    zh: '给谁看：public 可以公开（默认），不含个人信息、核实人和依据原文；internal 内部资料，全部列出，每页注明不得公开',
    en: 'for whom: public (the default), without personal data, reviewers and the words of evidence; internal, with all of it, marked not for publication on every page',
  },
  stage: {
    zh: '阶段：self-check 自查（默认），acceptance 验收（只采用按条款核查要求核实过的事实）',
    en: 'self-check (the default), or acceptance: only facts verified as a clause asks count',
  },
  outSite: { zh: '把网页写入这个文件夹', en: 'write the site into this folder' },
  theme: { zh: '写出网页的模板和样式，供修改后用作版式', en: 'write the templates and style sheets of the pages, to begin a theme with' },
  themeOut: { zh: '写入这个文件夹（不写的，只列出各文件的名字）', en: 'write them into this folder; without it their names are listed' },
  useTheme: {
    zh: '网页用这个文件夹里的模板和样式，其中没有的仍用原来的',
    en: 'make the pages with the templates and style sheets in this folder, and with ours where it has none',
  },
  singleFile: {
    zh: '把全部网页写成一个文件（--out 写以 .html 结尾的文件名），不联网，双击即可打开',
    en: 'write the whole report as one file (--out then names a file ending in .html): no network, opens by double click',
  },
  outPage: { zh: '另写成网页，写入这个以 .html 结尾的文件', en: 'also write a page into this file, whose name ends in .html' },
  export: {
    zh: '另写成其他软件使用的文件，可以写几次：json、csv（表格）、xlsx（工作簿：总表和明细）、md（摘要）、sarif（代码审查）、junit（持续集成）、oscal（评估结果，旁边另有条款目录和 profile），例如 csv=out/结论.csv',
    en: 'also write a file for other tools; may be given several times: json, csv (a table), xlsx (a workbook: matrix and details), md (a summary), sarif (code review), junit (continuous integration), oscal (assessment results, with catalog and profile beside them), such as csv=out/verdicts.csv',
  },
  templateFormat: {
    zh: '格式：yaml（默认）、xlsx 工作簿、json，或者 csv（每个名单一个文件）',
    en: 'the format: yaml (default), xlsx (a workbook), json, or csv (a file for each list)',
  },
  templateOut: {
    zh: '写入这个文件（csv 是文件夹），不显示在屏幕上',
    en: 'write to this file (for csv a folder) instead of the screen',
  },
  templateFor: {
    zh: '只要这个责任科室填报的部分；没有写明责任科室的，写 其他',
    en: 'only the part that this section keeps; others for what no section keeps',
  },
  outFile: { zh: '写入这个文件，不显示在屏幕上', en: 'write to this file instead of the screen' },
  stdio: {
    zh: '经标准输入输出通信（本来如此，有的编辑器一定要写）',
    en: 'talk over standard input and output (it always does; some editors insist)',
  },
  failOn: {
    zh: '有部门不符合（not-met），或者有不符合、材料不足、出错（undetermined）时，以 1 结束',
    en: 'end with 1 where a clause is not met (not-met), or is not met, undetermined or in error (undetermined)',
  },
  coverage: {
    zh: '列出示例使哪些条件两面都决定过结论；写明 FILE.html 的，另写成网页',
    en: 'list which conditions the examples have seen deciding both ways; with FILE.html also as a page',
  },
  only: {
    zh: '只运行名称里含有这些字的示例，或者某一条款的示例（如 3.3）',
    en: 'run only the examples whose name holds these words, or those of a clause (3.3)',
  },
  junit: { zh: '把结果写成 JUnit XML 文件，供持续集成读取', en: 'write the results as JUnit XML, for continuous integration' },
  suggest: {
    zh: '把示例还没有的界线情形写入规则文件，标明待确认；写明 4.1 的，只写这一条款',
    en: 'write the boundary cases no example shows yet into the rule files, to be confirmed; with 4.1 only those of that clause',
  },
  watch: { zh: '规则文件一有改动就重新运行，按 Ctrl+C 结束', en: 'run again whenever a rule file changes; Ctrl+C ends it' },
  expected: {
    zh: '应报名单（CSV、xlsx 或 YAML，每行一个单位，可附地区）：没有报送的列为未报送',
    en: 'the bodies that should report (CSV, xlsx or YAML, a name a line, region optional): those absent stand as not reported',
  },
  by: { zh: '评定人：由谁对这次评定负责', en: 'who answers for this run' },
  outRecord: {
    zh: '评定记录写入这个以 .json 结尾的文件（默认写在网页文件夹旁边）；不得公开',
    en: 'write the record of the run into this file, whose name ends in .json (default: beside the site); not for publication',
  },
  sign: {
    zh: '用这个文件里的 Ed25519 私钥（PEM）给评定记录签名',
    en: 'sign the record with the Ed25519 private key in this file (PEM)',
  },
  factsFolder: {
    zh: '事实表所在的文件夹：核对附件是不是当时的附件',
    en: 'the folder of the fact sheets: check that the attachments are those of then',
  },
  publicKey: { zh: '签名人的公钥（PEM）', en: 'the public key of whoever signed (PEM)' },
  help: { zh: '显示帮助', en: 'show this help' },
  helpCommand: { zh: '显示某个命令的帮助', en: 'show the help of a command' },
  version: { zh: '显示版本', en: 'show the version' },

  exitStatus: {
    zh: '结束状态：0 完成；1 要求成立的没有成立（规则有错误、示例未通过、通知有没有引用的句子、记录被改动过或者重算不一致、format --check、--fail-on）；2 用法有误或者有材料无法读取。',
    en: 'Exit status: 0 done; 1 what you asked to hold does not (errors in the rules, a failing example, a sentence nobody quotes, a record changed or replayed otherwise, format --check, --fail-on); 2 wrong usage, or input that could not be read.',
  },
} as const;

/** Commander's own headings. */
export const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};
