/** Lines `from` to `to` (exclusive) of one text become those of the other that `by` names likewise. */
export interface ChangedLines {
  readonly from: number;
  readonly to: number;
  readonly by: readonly [number, number];
}

/** The stretches in which two texts differ, line by line, in order; as few lines as a longest common part leaves. */
export function changedLines(before: readonly string[], after: readonly string[]): readonly ChangedLines[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [was, is] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (was.length + is.length === 0) return [];
  if (was.length * is.length > MOST) return [{ from: head, to: head + was.length, by: [head, head + is.length] }];
  return stretches(was, is).map(({ from, to, by }) => ({ from: from + head, to: to + head, by: [by[0] + head, by[1] + head] }));
}

/** Beyond this many comparisons everything between the first and the last difference is one stretch. */
const MOST = 4_000_000;

function stretches(was: readonly string[], is: readonly string[]): readonly ChangedLines[] {
  const common = commonLengths(was, is);
  const width = is.length + 1;
  const found: ChangedLines[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    const [from, first] = [i, j];
    while ((i < was.length || j < is.length) && (i === was.length || j === is.length || was[i] !== is[j])) {
      if (j === is.length || (i < was.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) i += 1;
      else j += 1;
    }
    if (i > from || j > first) found.push({ from, to: i, by: [first, j] });
    i += 1;
    j += 1;
  }
  return found;
}

/** For each pair of places the length of the longest common part behind them, row by row. */
function commonLengths(was: readonly string[], is: readonly string[]): Int32Array {
  const width = is.length + 1;
  const lengths = new Int32Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = is.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        was[i] === is[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}
