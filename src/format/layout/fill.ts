import type { Comment } from '../../text/prepared.js';
import { columnsOf } from './columns.js';
import { type Line, WIDEST_ROW } from './line.js';

/** How the parts of an enumeration are laid. */
export interface Filling {
  readonly indent: number;
  /** Where lines below the first begin. */
  readonly continued: number;
  readonly comments: readonly Comment[];
  /** The stretch of the source they come from. */
  readonly within: { readonly from: number; readonly to: number };
  /** Columns already used on the first line. */
  readonly used?: number;
}

/** Parts one behind the other, as many as a line holds; each on its own line where a comment stands among them. */
export function fillLines(parts: readonly Pick<Line, 'text' | 'from'>[], filling: Filling): readonly Line[] {
  const { indent, continued, comments, within, used = 0 } = filling;
  const commented = comments.some(({ start }) => start > within.from && start < within.to);
  const lines: Line[] = [];
  for (const { text, from } of parts) {
    const last = lines.at(-1);
    const before = last === undefined ? 0 : last.indent + columnsOf(last.text) + (lines.length === 1 ? used : 0);
    if (last !== undefined && !commented && before + columnsOf(text.trimEnd()) <= WIDEST_ROW)
      lines.splice(-1, 1, { ...last, text: last.text + text });
    else lines.push({ text, from, indent: lines.length === 0 ? indent : continued, kind: 'part' });
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}
