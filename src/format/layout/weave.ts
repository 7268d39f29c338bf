import type { Comment, Prepared } from '../../text/prepared.js';
import type { Line } from './line.js';

/**
 * The text of a file: its lines with the comments where they stood, and the blank lines. A comment behind words stays behind them, one
 * on a line of its own stays in front of what followed it. Blocks are parted by a blank line; elsewhere one stays where there
 * was one or more. In: the lines in the order of their sources. Out: the text, ending with a line break where there is any.
 */
export function weave(lines: readonly Line[], source: Prepared): string {
  const { comments } = source;
  const out: string[] = [];
  let next = 0;
  const before = rows(source);
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const own: Comment[] = [];
    let behind = i === 0;
    for (; next < comments.length && (line === undefined || (comments[next]?.start ?? 0) < line.from); next++) {
      const comment = comments[next];
      if (comment === undefined) break;
      // A line has one comment: what it begins runs to the line's end.
      if (behind || own.length > 0 || !before.standsBehind(comment.start)) own.push(comment);
      else {
        out.push(`${out.pop() ?? ''}  ${comment.text.trimEnd()}`);
        behind = true;
      }
    }
    out.push(...between(own, lines[i - 1], line, before));
    if (line !== undefined) out.push(' '.repeat(line.indent) + line.text);
  }
  while (out[0] === '') out.shift();
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

/** Comments on lines of their own, and blank lines, between two lines of the file. */
function between(own: readonly Comment[], above: Line | undefined, below: Line | undefined, before: Rows): readonly string[] {
  const top = below === undefined || below.kind === 'block' || below.kind === 'neighbour';
  const tail = top && above !== undefined ? own.findIndex(({ start }) => before.column(start) <= before.column(below?.from ?? 0)) : 0;
  const belongAbove = tail < 0 ? own.length : tail;
  const blanks = [...own.map(({ start }) => start), below?.from].map((start) => start !== undefined && before.blank(start));
  const parted = below?.kind !== 'block' || above === undefined || blanks.some(Boolean);
  const out = own.flatMap(({ text }, i) => {
    const blank = blanks[i] === true || (!parted && i === belongAbove);
    const indent = top ? (i < belongAbove ? 2 : 0) : (below?.indent ?? 0);
    return [...(blank ? [''] : []), ' '.repeat(indent) + text.trimEnd()];
  });
  const blank = below?.kind !== 'rest' && (blanks.at(-1) === true || (!parted && belongAbove === own.length));
  return below !== undefined && blank ? [...out, ''] : out;
}

interface Rows {
  /** Whether words stand in front of a place, on its line. */
  readonly standsBehind: (at: number) => boolean;
  /** How far from the line's beginning a place is. */
  readonly column: (at: number) => number;
  /** Whether the line above a place is blank, and nothing stands in front of the place on its own. */
  readonly blank: (at: number) => boolean;
}

function rows({ words, comments }: Prepared): Rows {
  const commented = (from: number, to: number) => comments.some(({ start }) => start >= from && start < to);
  // Looking for a line break of a kind that the file does not have would lead back to its beginning every time.
  const lineStart = (at: number) => {
    let start = at;
    while (start > 0 && words[start - 1] !== '\n' && words[start - 1] !== '\r') start -= 1;
    return start;
  };
  const isBlank = (from: number, to: number) => words.slice(from, to).trim() === '';
  return {
    standsBehind: (at) => !isBlank(lineStart(at), at),
    column: (at) => at - lineStart(at),
    blank: (at) => {
      const start = lineStart(at);
      if (start === 0 || !isBlank(start, at)) return false;
      const end = words[start - 2] === '\r' && words[start - 1] === '\n' ? start - 2 : start - 1;
      const above = lineStart(end);
      return isBlank(above, end) && !commented(above, end);
    },
  };
}
