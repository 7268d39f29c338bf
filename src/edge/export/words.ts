import type { Language } from '../../index.js';

/** Words that only exports use; all others are those of the pages. `en` has the same entries, held by the type. */
const zh = {
  columns: { region: '地区', standard: '标准', clause: '条款', title: '条款名称', overall: '总结论' },
  /** The sheets of the workbook, and what stands in them. */
  workbook: {
    summary: '摘要',
    matrix: '总表',
    details: '明细',
    item: '项目',
    content: '内容',
    evaluated: '评定的部门',
    colours: '颜色',
    coloursMeaning: '颜色只是辅助，结论都写成文字。',
  },
  /** Heading of the summary. */
  vetoes: '一票否决',
  /** Headings of the summary. */
  open: '不符合、材料不足和出错的条款',
  nothingOpen: '各部门没有不符合、材料不足和出错的条款。',
  /** A finding in one sentence, wherever it is shown without its surroundings. */
  finding: (department: string, day: string, verdict: string, reason: string) => `${department}（评估日${day}）${verdict}：${reason}`,
  unread: (name: string, reason: string) => `未能读取${name}：${reason}`,
  notReported: (name: string) => `${name}在应报名单上，未报送材料。`,
};

export type ExportWords = typeof zh;

const en: ExportWords = {
  columns: { region: 'Region', standard: 'Standard', clause: 'Clause', title: 'Title', overall: 'Overall conclusion' },
  workbook: {
    summary: 'Summary',
    matrix: 'Matrix',
    details: 'Details',
    item: 'Item',
    content: 'Content',
    evaluated: 'Departments judged',
    colours: 'Colours',
    coloursMeaning: 'Colours only help the eye: every verdict is written out.',
  },
  vetoes: 'Vetoes',
  open: 'Clauses not met, undetermined or in error',
  nothingOpen: 'No department has a clause that is not met, undetermined or in error.',
  finding: (department, day, verdict, reason) => `${department} (as of ${day}): ${verdict}. ${reason}`,
  unread: (name, reason) => `${name} could not be read: ${reason}`,
  notReported: (name) => `${name} stands on the list of those expected and handed in nothing.`,
};

export function exportWords(language: Language): ExportWords {
  return language === 'zh' ? zh : en;
}
