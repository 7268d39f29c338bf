import { keyForm } from '../names.js';
import type { Level, Named } from '../read/level.js';

/**
 * What a heading, or the name in front of a value, means at one level of a sheet. Beside the plain name it may carry what forms add to
 * one: a unit or a remark in brackets (`人数（人）`), a colon, a star, a number in front. Undefined where it names nothing.
 */
export function namedBy(level: Level, heading: string): Named | undefined {
  const words = keyForm(heading.slice(0, LONGEST))
    .replace(/[:：*]+$/, '')
    .replace(/^(?:\*+|'(?=\W))/, '');
  const bare = words.replace(/[([【][^)\]】]*[)\]】]$/, '');
  return level.get(words) ?? level.get(bare) ?? level.get(bare.replace(/^\d{1,3}[.、)]/, ''));
}

/** Longer than any name with its remark. */
const LONGEST = 200;

/** Whether a column numbers the rows, which says nothing. */
export function isRowNumber(heading: string): boolean {
  return ROW_NUMBERS.has(keyForm(heading).toLowerCase().replace(/\.$/, ''));
}

const ROW_NUMBERS: ReadonlySet<string> = new Set(['序号', '行号', '编次', 'no', '#', 'row']);
