import { finding } from '../define.js';

/** What is found in workbooks and tables of facts. Files that are refused as a whole are found by the edge (command.ts). */
export const tableFindings = {
  // One table, column, row or cell is not read.
  unknownTable: finding('unknown-table', 'error', {
    zh: '“{table}”不是任何名单的名称，这张表没有读取。一张表装一个名单，文件（或者工作表）以名单的名称命名。{help}',
    en: '"{table}" is not the name of any list, so this table is not read. A table holds one list, and its file (or sheet) is called as the list is. {help}',
  }),
  tableWithoutHeadings: finding('table-without-headings', 'error', {
    zh: '名单{list}的表里没有找到标题行，整张表没有读取，按不详处理。请在记录上面加一行标题，写明各列是什么：{headings}。',
    en: 'The table of the list {list} has no row of headings, so none of it is read and the list counts as unknown. Put a row above the records that says what each column is: {headings}.',
  }),
  formWithoutNames: finding('form-without-names', 'error', {
    zh: '“{table}”里没有任何一项事实的名称，这张表没有读取。每行写一项：左边是名称，右边一格是值。',
    en: '"{table}" names no fact, so it is not read. Write one fact a row: its name, and its value in the cell to the right.',
  }),
  unknownColumn: finding('unread-table-column', 'warning', {
    zh: '名单{list}里，{column}，这一列没有读取。{help}',
    en: '{column} of the list {list}: the column is not read.{help}',
  }),
  unreadColumn: finding('unread-form-column', 'warning', {
    zh: '“{table}”的{column}列填了内容，但没有标题说明它是什么，没有读取。名称右边一格是值，依据、核查等要有标题。',
    en: 'Column {column} of "{table}" is filled in, but no heading says what it is, so it is not read. The value stands right of the name; evidence, method and the like need headings.',
  }),
  repeatedColumn: finding('repeated-table-column', 'error', {
    zh: '名单{list}有两列都是“{heading}”，另一列的标题在{other}。两列都不采用，请删去一列或者改正标题。',
    en: 'The list {list} has two columns "{heading}", the other one headed in {other}. Neither is used: remove one, or mend its heading.',
  }),
  rowPassedOver: finding('row-passed-over', 'warning', {
    zh: '名单{list}第{row}行像是合计或者附注，没有当作记录。确是记录的，请填写它的各项。',
    en: 'Row {row} of the list {list} looks like a sum or a note and is not taken as a record. If it is one, fill in its entries.',
  }),
  formulaWithoutResult: finding('formula-without-result', 'error', {
    zh: '这一格是公式，文件里没有保存计算结果，按不详处理。请用 Excel、WPS 表格或 LibreOffice 打开后保存一次，或者直接填写数值。',
    en: 'This cell is a formula whose result the file does not hold, so it counts as unknown. Open the file in Excel, WPS or LibreOffice and save it once, or write the value itself.',
  }),
  failedFormula: finding('failed-formula', 'error', {
    zh: '这一格显示“{value}”，是公式算错了，按不详处理。请改正公式，或者直接填写数值。',
    en: 'This cell shows "{value}": its formula went wrong, so it counts as unknown. Mend the formula, or write the value itself.',
  }),

  // What a person who looks at the sheet may take for something else.
  mergedCells: finding('merged-cells', 'warning', {
    zh: '{area}是合并单元格，值只算在第一行（{first}），其余各行按空白处理。每行都是这个值的，请取消合并，逐行填写。',
    en: '{area} is one merged cell: its value belongs to the first row ({first}) alone, the others count as blank. If it is meant for each row, unmerge it and fill in every row.',
  }),
  hiddenCells: finding('hidden-cells', 'hint', {
    zh: '“{table}”里有隐藏的内容（{what}），同样读取了。不该算的，请删除而不是隐藏。',
    en: '"{table}" has hidden content ({what}), which is read like any other. Delete what should not count; hiding it changes nothing.',
  }),
  otherTemplate: finding('other-template', 'warning', {
    zh: '这份工作簿是按“{made}”的模板填的，与现在用的“{now}”所要的事实不尽相同。能对上的照样读取；请用 zhunsheng template 生成新的模板，核对有没有漏项。',
    en: 'This workbook was made for "{made}", and "{now}" asks for other facts. What matches is read; make a new one with zhunsheng template and see what is missing.',
  }),
};
