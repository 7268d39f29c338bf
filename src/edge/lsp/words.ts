import type { Bilingual } from '../../index.js';

/** What the server says of itself; what it says of rules stands in the catalogue of findings. */
export const lspWords = {
  fault: (work: string): Bilingual => ({
    zh: `程序自身出错（${work}），其余功能照常。请把以下内容告诉维护人员：`,
    en: `The program itself failed (${work}); everything else goes on. Please tell the maintainers the following:`,
  }),
  nothingToRename: {
    zh: '这里没有可以改名的名称。请把光标放在名称、选项、解释或者条款编号上。',
    en: 'There is no name to rename here. Put the cursor on a name, an option, an interpretation or a clause number.',
  },
  notUtf8: (file: string): Bilingual => ({
    zh: `没有改动：“${file}”不是 UTF-8 编码，编辑器直接改写会损坏其中的文字。请先打开它，用 UTF-8 另存一次。`,
    en: `Nothing was changed: \`${file}\` is not in UTF-8, and the editor would damage its words. Open it and save it as UTF-8 first.`,
  }),
  misread: (file: string): Bilingual => ({
    zh: `“${file}”似乎不是 UTF-8 编码，编辑器没有读对。请用 GB18030 编码重新打开，再另存为 UTF-8。`,
    en: `The editor seems to have misread \`${file}\`, which is not in UTF-8. Reopen it with the encoding GB18030 and save it as UTF-8.`,
  }),
  fixAll: { zh: '改正本文件中可以放心改的各处', en: 'Mend everything in this file that is safe to mend' },
} as const;
