/** The words of the help for findings as official documents. */
export const officialHelp = {
  issuer: {
    zh: '发文机关，印在各部门结论的打印件和 Word 文件上；不写的留空，供手写',
    en: 'the issuing office, at the head of each finding on paper and in Word; left blank to be written in where not given',
  },
  number: {
    zh: '发文字号，例如 某法办〔2017〕12号；各部门依次编号的，把第一个号写在花括号里：某法办〔2017〕{12}号',
    en: 'the document number of the findings; a number in braces counts on from department to department, as in `Notice {12}`',
  },
  finding: {
    zh: '另把结论写成供签批的 Word 文件：写 docx 的，在网页文件夹旁边每个部门一个文件；写文件夹（例如 out/结论）的，写在那里；写以 .docx 结尾的文件名的，各部门写在一个文件里',
    en: 'also write the findings as Word documents for approval: `docx`: a file a department into a folder beside the site; the name of a folder: into that one; a file ending in .docx: all into it',
  },
} as const;
