import { finding } from '../define.js';

/** What is found in workbooks and tables of facts. The first group refuses the whole file, which then has no verdict. */
export const workbookFindings = {
  encrypted: finding('encrypted-workbook', 'error', {
    zh: '工作簿“{file}”设了打开密码，无法读取。请打开它，取消密码后保存，再试一次。',
    en: 'The workbook "{file}" asks for a password, so it cannot be read. Open it, remove the password, save it and try again.',
  }),
  otherFormat: finding('other-workbook-format', 'error', {
    zh: '“{file}”不是 .xlsx 工作簿，而是 {format}。请用 Excel、WPS 表格或 LibreOffice 打开它，另存为 .xlsx 后再试；只改文件名的后缀没有用。',
    en: '"{file}" is no .xlsx workbook but {format}. Open it in Excel, WPS or LibreOffice and save it as .xlsx; changing the ending of its name alone does nothing.',
  }),
  damaged: finding('damaged-workbook', 'error', {
    zh: '工作簿“{file}”无法读取：{reason}。请用 Excel、WPS 表格或 LibreOffice 打开它，另存为新的 .xlsx 后再试。',
    en: 'The workbook "{file}" cannot be read: {reason}. Open it in Excel, WPS or LibreOffice, save it as a new .xlsx and try again.',
  }),
  tooMuch: finding('oversized-workbook', 'error', {
    zh: '工作簿“{file}”没有读取：{reason}。{help}',
    en: 'The workbook "{file}" is not read: {reason}. {help}',
  }),
};
