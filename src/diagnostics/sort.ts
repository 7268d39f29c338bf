import type { Diagnostic } from './diagnostic.js';

/** Findings by file and place; those without a place first; of equal ones only the first stays. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return [...diagnostics]
    .sort(
      (a, b) =>
        compare(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1) ||
        // Cells of one sheet have one offset.
        (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
        (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) ||
        compare(a.code, b.code),
    )
    .filter((d) => {
      const { offset, line, column } = d.place?.start ?? { offset: -1, line: 0, column: 0 };
      const key = `${d.code}\n${d.place?.file}\n${offset}:${line}:${column}\n${d.zh}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
