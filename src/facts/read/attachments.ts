import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Attachment } from '../facts.js';
import type { Scalar, SheetNode } from '../tree/node.js';
import type { Reading } from './reading.js';
import { shownValue } from './words.js';

/**
 * Reads 附件: a path, or a list of paths, from the folder of the sheet (semantics.md §1.2). One that might lead anywhere else, on whatever
 * system, is reported and left out. `personal`: no word of it is shown.
 */
export function readAttachments(reading: Reading, node: SheetNode | null, personal: boolean): readonly Attachment[] {
  if (node === null) return [];
  return (node.kind === 'sequence' ? node.items : [node]).flatMap((item) => {
    if (item.kind === 'scalar') return readOne(reading, item, personal);
    reading.report(() => say.groupForValue(item.at, { fact: WORDS, example: '附件: 扫描件/岗责体系.pdf' }));
    return [];
  });
}

const WORDS = { zh: '“附件”', en: '"attachment"' };

function readOne(reading: Reading, { text, at }: Scalar, personal: boolean): readonly Attachment[] {
  // Windows' own spelling; elsewhere no office names a file so.
  const path = text.trim().replaceAll('\\', '/');
  if (path === '') return [];
  const why = unsafe(path);
  if (why === null) return [{ path: path.split('/').filter(isStep).join('/'), at }];
  reading.report(() => say.unsafeAttachment(at, { path: shownValue(text, personal), why }));
  return [];
}

function isStep(segment: string): boolean {
  return segment !== '' && segment !== '.';
}

/** Why a path is not taken; null where it stays inside the folder on every system. */
function unsafe(path: string): Bilingual | null {
  const segments = path.split('/').filter(isStep);
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return { zh: '这是网址', en: 'it is an address of the net' };
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.startsWith('~'))
    return { zh: '它从磁盘的根或者个人文件夹写起', en: 'it begins at the root of a disk or at a home folder' };
  if (segments.some((segment) => /^\.\.+$/.test(segment.replace(/[ .]+$/, (end) => end.trim()))))
    return { zh: '“..”会走出事实表所在的文件夹', en: 'it leaves the folder of the fact sheet by way of ".."' };
  if (segments.length === 0) return { zh: '它是文件夹自己', en: 'it is the folder itself' };
  if (/[\p{Cc}\p{Cf}:*?"<>|]/u.test(path)) return { zh: '里面有文件名不能用的字符', en: 'it holds characters that no file name has' };
  if (segments.some((segment) => /[ .]$/.test(segment))) return { zh: '名称以空格或者点结尾', en: 'a name in it ends in a space or a dot' };
  if (segments.some((segment) => DEVICE.test(segment))) return { zh: '这是设备的名称', en: 'it is the name of a device' };
  return path.length > LONGEST ? { zh: '路径太长', en: 'the path is too long' } : null;
}

/** What Windows takes for a device, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
const LONGEST = 500;
