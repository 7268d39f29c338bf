import { cellParts, type Place, printable } from '../../index.js';

/** A file as a relative address, the same on every system. In: a name that withoutFolders has shortened. */
export function sarifAddress(file: string): string {
  return file
    .split('/')
    .map((part) => encodeURIComponent(printable(part)))
    .join('/');
}

/** Plain words as a message. In a message braces hold placeholders and brackets links, unless shielded (SARIF 2.1.0, §3.11). */
export function sarifWords(text: string): string {
  return printable(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/[\\[\]]/g, '\\$&');
}

/**
 * A place in a file. Its words are not repeated: a line of a sheet may hold what must not go out. A cell is no region, which SARIF counts in lines of a
 * text or in bytes: it is a place by its name, within its sheet.
 */
export function sarifLocation({ file, start, end, cell }: Place) {
  const artifactLocation = { uri: sarifAddress(file) };
  if (cell !== undefined) return { physicalLocation: { artifactLocation }, logicalLocations: [logicalCell(cell)] };
  return {
    physicalLocation: {
      artifactLocation,
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}

function logicalCell(cell: string) {
  return { name: cellParts(cell).cell, fullyQualifiedName: printable(cell), kind: 'cell' };
}
