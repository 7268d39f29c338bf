import type { Diagnostic, SourceText } from '../../src/index.js';

/**
 * A sample marks where its findings are expected, in a line of their own below the line meant:
 *
 *       要求 权责清单已公布
 *     #      ^^^^^^^ unknown-name
 *
 * A full-width character counts as one column. `#^^ code` begins in the first column; `^^… code` goes on over the
 * line's end; `# 行首 code` is the first character of the line, `# 文件开头 code` the empty place at the start of the file,
 * `# 没有位置 code` a finding without a place.
 */
const MARK = /^#( *)(\^+)(…?) ([a-z-]+)$/;
const WORDED = /^# (文件开头|没有位置|行首) ([a-z-]+)$/;

/** In: a file with marks. Out: the file as it is meant, and what the marks say, in the form of {@link shown}. */
export function withoutMarks({ file, text }: SourceText): { readonly source: SourceText; readonly expected: readonly string[] } {
  const kept: string[] = [];
  const expected: string[] = [];
  for (const line of text.split('\n')) {
    const mark = MARK.exec(line);
    const worded = WORDED.exec(line);
    if (mark !== null) expected.push(markOf(file, kept.length, mark));
    else if (worded !== null) expected.push(`${worded[2]}${wordedPlace(worded[1], file, kept.length)}`);
    else kept.push(line);
  }
  return { source: { file, text: kept.join('\n') }, expected };
}

function wordedPlace(word: string | undefined, file: string, line: number): string {
  if (word === '没有位置') return '';
  return word === '行首' ? ` ${file}:${line}:1-2` : ` ${file}:1:1`;
}

function markOf(file: string, line: number, [, spaces = '', carets = '', on = '', code = '']: RegExpExecArray): string {
  const first = spaces === '' ? 1 : spaces.length + 2;
  const length = carets.length + (spaces === '' ? 1 : 0);
  return `${code} ${file}:${line}:${first}-${on === '' ? first + length : '…'}`;
}

/** A finding as a mark says it: `unknown-name a.standards:4:6-13`. */
export function shown({ code, place }: Diagnostic): string {
  if (place === null) return code;
  const { start, end } = place;
  if (start.offset === end.offset) return `${code} ${place.file}:${start.line}:${start.column}`;
  return `${code} ${place.file}:${start.line}:${start.column}-${start.line === end.line ? end.column : '…'}`;
}
