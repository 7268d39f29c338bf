import type { SourceText } from '../../src/index.js';

/** Samples that nobody would keep in a folder: too large, not a text, too many mistakes. */
export const MADE: Readonly<Record<string, { readonly files: () => readonly SourceText[]; readonly among: readonly string[] }>> = {
  'oversized-sheet': { files: () => sheet(`部门名称: ${'长'.repeat(3_000_000)}\n`), among: [] },
  'binary-sheet': { files: () => sheet('部门名称: \u0000\u0001\n'), among: [] },
  'more-findings': { files: () => sheet(lines(201, (n) => `未声明${n}: 是`)), among: ['unknown-fact'] },
  'sentence-too-long': { files: () => rules(Array.from({ length: 1001 }, () => '权责清单已公开').join('且')), among: [] },
};

function sheet(text: string): readonly SourceText[] {
  return [{ file: 'sheet.yaml', text }];
}

function rules(requirement: string): readonly SourceText[] {
  return [{ file: 'rules.standards', text: `标准一 样例\n\n条款 1.1 样例\n  要求 ${requirement}\n` }];
}

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `${line(n)}\n`).join('');
}
