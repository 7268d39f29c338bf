/** What a sheet of a workbook may be called: at most 31 signs, and none of those by which formulas tell sheets apart. */
export function sheetName(name: string): string {
  const words = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return Array.from(words).slice(0, 31).join('') || '_';
}
