/** The words of the help, in both languages: what each command does and takes. */
export const helpWords = {
  program: {
    zh: '准绳：把规范性文件的要求写成规则，据以评定各部门。',
    en: 'Zhunsheng: writes the requirements of a notice as rules and judges departments by them.',
  },
  check: { zh: '检查规则文件，列出全部问题', en: 'check the rule files and list everything found' },
  evaluate: { zh: '依规则评定事实表，列出结论，可写出网页', en: 'judge fact sheets by the rules; prints a table, writes a site' },
  explain: { zh: '说明一份事实表上某一条款的结论是怎样得出的', en: 'tell how the verdict on one clause came about' },
  test: { zh: '运行规则文件中的示例', en: 'run the examples in the rule files' },
  compile: { zh: '输出 json-rules-engine 规则（JSON）', en: 'print the json-rules-engine rules as JSON' },
  template: { zh: '输出一份带说明的空白事实表（YAML）', en: 'print a blank fact sheet with comments (YAML)' },

  rules: { zh: '规则文件夹', en: 'the folder of the rule set' },
  facts: { zh: '事实表：文件、文件夹或通配符，可以有多个', en: 'fact sheets: files, folders or globs' },
  oneSheet: { zh: '一份事实表', en: 'one fact sheet' },
  clause: { zh: '条款编号，例如 3.3', en: 'the number of the clause, such as 3.3' },

  lang: { zh: '语言：zh 中文，en 英文（默认随系统）', en: 'language: zh or en (default: the system’s)' },
  json: { zh: '在标准输出上只写一份 JSON', en: 'print one JSON document and nothing else' },
  on: { zh: '评估日，例如 2017-08-20 或 2017年8月20日', en: 'evaluation date, such as 2017-08-20' },
  outSite: { zh: '把网页写入这个文件夹', en: 'write the site into this folder' },
  outFile: { zh: '写入这个文件，不显示在屏幕上', en: 'write to this file instead of the screen' },
  failOn: {
    zh: '有部门不符合（not-met），或者有不符合、材料不足、出错（undetermined）时，以 1 结束',
    en: 'end with 1 where a clause is not met (not-met), or is not met, undetermined or in error (undetermined)',
  },
  by: { zh: '评定人：由谁对这次评定负责', en: 'who answers for this run' },
  help: { zh: '显示帮助', en: 'show this help' },
  helpCommand: { zh: '显示某个命令的帮助', en: 'show the help of a command' },
  version: { zh: '显示版本', en: 'show the version' },

  exitStatus: {
    zh: '结束状态：0 完成；1 要求成立的没有成立（规则有错误、示例未通过、--fail-on）；2 用法有误或者有材料无法读取。',
    en: 'Exit status: 0 done; 1 what you asked to hold does not (errors in the rules, a failing example, --fail-on); 2 wrong usage, or input that could not be read.',
  },
} as const;

/** Commander's own headings. */
export const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};
