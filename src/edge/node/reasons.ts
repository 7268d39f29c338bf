import type { Bilingual } from '../../index.js';

/** What the system answered, in words a clerk knows. In: what was thrown. Out: half a sentence in both languages. */
export function reasonWords(error: unknown): Bilingual {
  const code = errorCode(error);
  if (code === '') return { zh: '原因不明', en: 'it is not known why' };
  return REASONS.get(code) ?? { zh: `系统答复 ${code}`, en: `the system answered ${code}` };
}

/** `ENOENT` and the like; '' where there is none. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

const NO_PERMISSION = { zh: '没有权限', en: 'permission is missing' };
const DISK_FULL = { zh: '磁盘空间不足', en: 'the disk is full' };
const NAME_TOO_LONG = { zh: '文件名或路径太长', en: 'the name or path is too long' };
const BUSY = { zh: '另一个程序正在使用它', en: 'another program is using it' };

const REASONS: ReadonlyMap<string, Bilingual> = new Map([
  ['ENOENT', { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' }],
  ['EACCES', NO_PERMISSION],
  ['EPERM', NO_PERMISSION],
  ['EROFS', { zh: '所在的磁盘只能读取', en: 'the disk is read-only' }],
  ['ENOSPC', DISK_FULL],
  ['EDQUOT', DISK_FULL],
  ['EFBIG', DISK_FULL],
  ['ELOOP', { zh: '链接指回了自己', en: 'the link leads back to itself' }],
  ['EISDIR', { zh: '它是一个文件夹', en: 'it is a folder' }],
  ['ENOTDIR', { zh: '路径中间有一段不是文件夹', en: 'a part of the path is not a folder' }],
  ['EEXIST', { zh: '同名的文件或文件夹已经存在', en: 'a file or folder of that name exists' }],
  ['ENOTEMPTY', { zh: '文件夹里还有别的文件', en: 'the folder holds other files' }],
  ['ENAMETOOLONG', NAME_TOO_LONG],
  ['EBUSY', BUSY],
  ['EMFILE', { zh: '打开的文件太多', en: 'too many files are open' }],
  ['EIO', { zh: '磁盘读写出错', en: 'the disk reported an error' }],
]);
