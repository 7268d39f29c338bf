import stringWidth from 'string-width';

/** How many columns a text takes; a Chinese character takes two. What nearly every rule is written in is counted here, which is quicker. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) columns += 1;
    else if ((code >= 0x4e00 && code < 0xa000) || (code > 0x3000 && code <= 0x3011) || (code > 0xff00 && code <= 0xff5e)) columns += 2;
    // “ ”: one column in a terminal.
    else if (code === 0x201c || code === 0x201d) columns += 1;
    else return stringWidth(text);
  }
  return columns;
}

/** Rows whose cells stand below each other, whatever their width in columns. In: cells; what stands between. Out: a text a row. */
export function inColumns(rows: readonly (readonly string[])[], between: string): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => columnsOf(row[i] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : padded(cell, widths[i] ?? 0)))
      .join(between)
      .trimEnd(),
  );
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - columnsOf(cell));
}
