import { finding } from '../define.js';

/** Findings about 示例: their tables, the reasons they expect, and what nobody has confirmed. */
export const exampleFindings = {
  raggedRow: finding('ragged-row', 'error', {
    zh: '这一行有{cells}格，表头有{columns}列；没有内容的格子也要用“｜”隔开{hint}。',
    en: 'This row has {cells} cells and the head has {columns} columns; an empty cell keeps its bar “|”{hint}.',
  }),
  lostExampleLine: finding('lost-example-line', 'error', {
    zh: '示例的名称只写一行，“{words}”没有人读。给出事实的，前面写“已知”；写明结论的，前面写“应当”。',
    en: 'The name of an example is one line, and nobody reads “{words}”. Write “given” before facts and “expect” before a verdict.',
  }),
  tableWithoutRows: finding('table-without-rows', 'error', {
    zh: '表格只有表头，下面没有一行情形。',
    en: 'The table has a head and no row below it.',
  }),
  tableWithoutClause: finding('table-without-clause', 'error', {
    zh: '表格没有条款一列，示例也没有写“应当”，什么也没有检验。请加一列，列名例如“条款{id}”。',
    en: 'The table has no column for a clause and the example no “应当” (expect), so it tests nothing. Add a column such as “clause {id}”.',
  }),
  rowWithoutExpectation: finding('row-without-expectation', 'error', {
    zh: '这一行没有写结论，什么也没有检验。',
    en: 'This row states no verdict, so it tests nothing.',
  }),
  unknownColumn: finding('unknown-column', 'error', {
    zh: '“{name}”不能作列名：列名写项目或者名单的名称、“情形”“评估日”，或者“条款7.1”“总分”“等次”“结论”{hint}。',
    en: '“{name}” is no column: a column is named by a fact or a list, “case”, “on”, or “clause 7.1”, “total”, “grade”, “conclusion”{hint}.',
  }),
  repeatedColumn: finding('repeated-column', 'error', {
    zh: '“{name}”已经在{other}写了，一个示例里只能写在一处。',
    en: '“{name}” is already said at {other}; in one example it stands in one place.',
  }),
  unreadableReason: finding('unreadable-reason', 'error', {
    zh: '看不懂“{words}”：“涉及”后面写名单和第几条，例如“涉及执法人员第1名、第3名”；“还需”后面写还缺的项目或者名单，例如“还需身份、从事执法活动”{hint}。',
    en: '“{words}” cannot be read: write “because of officers 1 and 3” (a list and the places of its records), or “still needed: status, enforcing” (facts or lists){hint}.',
  }),
  outcomeNotDeclared: finding('outcome-not-declared', 'error', {
    zh: '没有叫“{name}”的{kind}，只有{names}{hint}；还不能确定的写“未定”。',
    en: 'There is no {kind} “{name}”, only {names}{hint}; for one that is not decided write “undecided”.',
  }),
  nothingToExpect: finding('nothing-to-expect', 'error', {
    zh: '“{words}”无从检验：{why}。',
    en: '“{words}” cannot be tested: {why}.',
  }),
  unfitReason: finding('unfit-reason', 'error', {
    zh: '“{reason}”只能写在“{verdict}”后面。',
    en: '“{reason}” goes only with “{verdict}”.',
  }),
  recordNotGiven: finding('record-not-given', 'error', {
    zh: '这个示例的“{list}”只写了{count}条记录，没有第{place}{measure}。',
    en: 'This example gives {count} records of “{list}”, so there is no record {place}{measure}.',
  }),
  unconfirmedExample: finding('unconfirmed-example', 'hint', {
    zh: '示例“{name}”待确认：请核对结论，对的删去“{keyword}”这一行，不对的改规则或者改示例。',
    en: 'The example “{name}” is to be confirmed: where the verdict is right take out the line “{keyword}”, otherwise mend the rule or the example.',
  }),
} as const;
