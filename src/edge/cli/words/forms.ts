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
} as const;
