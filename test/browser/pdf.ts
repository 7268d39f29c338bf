import { inflateSync } from 'node:zlib';

/**
 * In: a PDF as Chromium writes it (objects in the open, contents deflated). Out: for each page how many glyphs
 * stand on it, its page number among them. Throws where the file is built otherwise, so that no test passes by it.
 */
export function glyphsByPage(pdf: Buffer): readonly number[] {
  const text = pdf.toString('latin1');
  const contents = [...text.matchAll(/\/Type \/Page\b[\s\S]*?\/Contents (\d+) 0 R/g)].map((match) => match[1] ?? '');
  if (contents.length === 0) throw new Error('this PDF has no pages that can be read');
  return contents.map((id) => glyphs(stream(text, id)));
}

function stream(text: string, id: string): string {
  const match = new RegExp(`(?:^|\\n)${id} 0 obj\\s*<<([\\s\\S]*?)>>\\s*stream\\r?\\n`).exec(text);
  const length = /\/Length (\d+)/.exec(match?.[1] ?? '')?.[1];
  if (match === null || length === undefined) throw new Error(`object ${id} of this PDF cannot be read`);
  const start = match.index + match[0].length;
  return inflateSync(Buffer.from(text.slice(start, start + Number(length)), 'latin1')).toString('latin1');
}

/** Glyphs are shown as hexadecimal strings of two or four digits each, or as literal strings. */
function glyphs(content: string): number {
  const shown = [...content.matchAll(/<([0-9A-Fa-f]+)>\s*(?:-?[\d.]+\s*)*(?:\]\s*TJ|Tj|<)|\(((?:\\.|[^\\)])*)\)\s*T[jJ]/g)];
  return shown.reduce((sum, [, hex = '', literal = '']) => sum + hex.length / 2 + literal.length, 0);
}
