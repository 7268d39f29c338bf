/** The words of the help for forms: gaps, the self-check, the recommendation form, draws. */
export const formsHelp = {
  gaps: {
    zh: '逐个部门列出还缺什么、要整改什么、何时以前、由谁办理，并与上次评定比较',
    en: 'list for each department what is missing, what to put right and by when, and what was closed since an earlier run',
  },
  gapsTo: { zh: '写成哪一种：xlsx 表格（可填写）、md 文字、html 网页', en: 'as xlsx (a workbook to fill in), md (text) or html (a page)' },
  until: {
    zh: '截止日期（默认取标准集“推选”的截止）',
    en: 'the last day for everything (default: the deadline that the set’s selections state)',
  },
  previous: {
    zh: '上次评定的记录（evaluate 写成的 .json），列出此后补齐了什么、新增了什么',
    en: 'the record of an earlier run (written by evaluate), to tell what was closed since and what is new',
  },
  checklist: {
    zh: '写一份空白的自查表：逐条列出原文、要求、核查方式，供打勾、签字',
    en: 'write a blank self-check: every clause with its words, method and material, to be ticked and signed',
  },
  checklistTo: { zh: '写成哪一种：docx（Word）或 html 网页', en: 'as docx (Word) or html (a page)' },
  form: {
    zh: '用事实和结论填写推荐表（Word）；没有自己的表，用一份通用的',
    en: 'fill the recommendation form (Word) from facts and verdicts; without one of your own, a neutral one',
  },
  formTemplate: {
    zh: '本办的表（.docx），里面写 {部门} 这样的占位符',
    en: 'your own form (.docx), with placeholders such as {department}',
  },
  sample: {
    zh: '从名单中随机抽取若干条，写成评查表；用同样的名单和种子，任何人都会抽出同样的记录',
    en: 'draw records of a list at random for review; the same list and seed give everybody the same draw',
  },
  list: { zh: '从哪个名单抽取，例如 重大行政处罚', en: 'the list to draw from' },
  size: { zh: '抽多少条', en: 'how many to draw' },
  seed: { zh: '种子：事先商定并记录在案的任何文字', en: 'any text agreed on, and put on record, beforehand' },
  stratify: { zh: '分层：年度，或者名单的一个项目；各层依比例抽取', en: 'stratify by year, or by a field of the list, in proportion' },
  into: {
    zh: '评查结果填报在哪个名单（默认是核查材料写明“抽取”的条款所看的名单）',
    en: 'the list in which the results are reported (default: the list read by clauses that are verified on drawn material)',
  },
  sampleTo: { zh: '另写成评查表：xlsx、csv，或者 json', en: 'also write the form for the review: xlsx, csv, or json' },
  reviewed: {
    zh: '评查以后填好的事实表：列出评查了多少、各项占多大比例及其精确置信区间',
    en: 'fact sheets filled in after the review: tells how many are reviewed, and each share with its exact interval',
  },
} as const;
