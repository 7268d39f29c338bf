/**
 * Reads CSV strictly, as RFC 4180 has it: every cell in quotation marks, rows of one length ended by CR LF. Written apart from what
 * writes it. Throws where anything else stands. Out: the rows.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const cell = /^"((?:[^"]|"")*)"/.exec(text.slice(at, at + 100_000));
      if (cell === null) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
      row.push((cell[1] ?? '').replaceAll('""', '"'));
      at += cell[0].length;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of a row at ${at}`);
    at += 2;
    if (rows[0] !== undefined && rows[0].length !== row.length) throw new Error(`row ${rows.length + 1} has ${row.length} cells`);
    rows.push(row);
  }
  return rows;
}
