/** The words of the help for findings as official documents. */
export const officialHelp = {
  issuer: {
    zh: '发文机关，印在各部门结论的打印件和 Word 文件上；不写的留空，供手写',
    en: 'the issuing office, at the head of each finding on paper and in Word; left blank to be written in where not given',
  },
  number: {
    zh: '发文字号，例如 某法办〔2017〕12号；各部门依次编号的，把第一个号写在花括号里：某法办〔2017〕{12}号',
    en: 'the document number of the findings; a number in braces counts on from department to department: 某法办〔2017〕{12}号',
  },
  finding: {
    zh: '另把结论写成供签批的 Word 文件（.docx）：写文件名的，各部门写在一个文件里，每个部门另起一页；写文件夹的（例如 out/结论/），每个部门一个文件',
    en: 'also write the findings as Word documents for approval (.docx): all into one file, each from a new page, or into a folder (such as out/findings/), a file a department',
  },
} as const;
