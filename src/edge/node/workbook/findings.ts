import { type Bilingual, type Diagnostic, commandFindings as say } from '../../../index.js';
import { LIMITS } from './limits.js';
import type { Unread } from './unread.js';

/** The sentence for a workbook that was not read: what is the matter with it, and what to do. */
export function findingFor(unread: Unread, file: string): Diagnostic {
  switch (unread.why) {
    case 'encrypted':
      return say.encryptedWorkbook(null, { file });
    case 'otherFormat':
      return say.otherWorkbookFormat(null, { file, format: FORMATS[unread.name] ?? unread.name });
    case 'damaged':
      return say.damagedWorkbook(null, { file, reason: DAMAGES[unread.how] });
    case 'tooMuch':
      return say.oversizedWorkbook(null, { file, ...tooMuchWords(unread.of, unread.sheet) });
  }
}

const FORMATS: Readonly<Record<string, Bilingual>> = {
  '.xls': { zh: '旧版的 .xls（或者 WPS 的 .et）', en: 'an older .xls (or an .et of WPS)' },
  '.ods': { zh: '.ods 电子表格', en: 'an .ods spreadsheet' },
  HTML: { zh: '网页（有些系统导出的“Excel 文件”其实是网页）', en: 'a web page (what some systems export as "Excel" is one)' },
  XML: { zh: '2003 年版的 XML 表格', en: 'an XML spreadsheet of 2003' },
};

const DAMAGES: Readonly<Record<Extract<Unread, { why: 'damaged' }>['how'], Bilingual>> = {
  noArchive: { zh: '它不是工作簿，或者没有传完、已经损坏', en: 'it is no workbook, or was cut off or damaged on its way' },
  partMissing: { zh: '它缺少应有的部分', en: 'a part of it is missing' },
  brokenPart: { zh: '其中一部分已经损坏', en: 'a part of it is damaged' },
  entities: {
    zh: '里面声明了 XML 实体，正常的工作簿没有，为安全起见不读',
    en: 'it declares XML entities, which no ordinary workbook does, and is refused for safety',
  },
  noSheet: { zh: '里面没有工作表，或者目录里列的工作表找不到', en: 'it has no sheet, or one that it lists is not there' },
};

function tooMuchWords(
  of: Extract<Unread, { why: 'tooMuch' }>['of'],
  sheet: string | null,
): { readonly reason: Bilingual; readonly help: Bilingual } {
  const [zh, en] = [sheet === null ? '' : `工作表“${sheet}”`, sheet === null ? 'it' : `the sheet "${sheet}"`];
  switch (of) {
    case 'rows':
      return {
        reason: {
          zh: `${zh}有超过 ${LIMITS.rows} 行，多半是设了格式的空行`,
          en: `${en} has more than ${LIMITS.rows} rows, most of them likely empty ones with a format`,
        },
        help: {
          zh: '请选中最后一条记录以下的所有行，右键“删除”（不是清除内容），保存后再试。',
          en: 'Select all rows below the last record, delete them (not only their contents), save and try again.',
        },
      };
    case 'cells':
      return { reason: { zh: `${zh}填了字的单元格太多`, en: `${en} has too many cells with something in them` }, help: SPLIT };
    case 'memory':
      return { reason: { zh: '读它需要的内存太多', en: 'reading it takes too much memory' }, help: SPLIT };
    case 'time':
      return {
        reason: { zh: `连续 ${LIMITS.silence / 1_000} 秒没有读出内容`, en: `nothing came of it for ${LIMITS.silence / 1_000} seconds` },
        help: SPLIT,
      };
    case 'parts':
    case 'bytes':
      return {
        reason: { zh: '它展开以后太大，像是有意做成的压缩炸弹', en: 'unpacked it becomes far too large, like a file made to do harm' },
        help: ASK,
      };
  }
}

const SPLIT: Bilingual = {
  zh: '请删去不需要的工作表和图片，或者拆成几个文件。',
  en: 'Remove the sheets and pictures that are not needed, or split it into several files.',
};
const ASK: Bilingual = {
  zh: '请向报送人核实；确实需要的，把各名单另存为单独的工作簿。',
  en: 'Ask who sent it; if it is needed, save each list as a workbook of its own.',
};
