import { type Bilingual, type Diagnostic, fileName } from '../../index.js';

/** Why a department could not be read: its first error, and in which of its files that is where it has several. In: what messages call the department. */
export function unreadReason(file: string, diagnostics: readonly Diagnostic[]): Bilingual {
  const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (cause === undefined) return UNKNOWN_CAUSE;
  const part = cause.place?.file;
  if (part === undefined || part === file) return { zh: cause.zh, en: cause.en };
  return { zh: `${fileName(part)}：${cause.zh}`, en: `${fileName(part)}: ${cause.en}` };
}

const UNKNOWN_CAUSE = { zh: '无法读取。', en: 'It cannot be read.' };
