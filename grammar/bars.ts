/**
 * Where the bars of a table's line stand, ｜ or | (language.md §8). In: a folded text and one of its lines. Out: offsets in
 * order. A bar inside 「…」 belongs to the text value it stands in.
 */
export function barsIn(folded: string, start: number, end: number): readonly number[] {
  const bars: number[] = [];
  const lastClose = start + folded.slice(start, end).lastIndexOf('」');
  for (let i = start; i < end; i++) {
    if (folded[i] === '|') bars.push(i);
    else if (folded[i] === '「' && i < lastClose) i = folded.indexOf('」', i);
  }
  return bars;
}

/** Whether the line that begins at `at` has a bar. */
export function hasBar(folded: string, at: number): boolean {
  const rest = folded.slice(at).search(/[\r\n]/);
  return barsIn(folded, at, rest < 0 ? folded.length : at + rest).length > 0;
}
