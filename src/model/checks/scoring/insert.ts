import type { Edit } from '../../../diagnostics/diagnostic.js';
import { foldedOf, type Phrase, placeOf } from '../../../syntax/phrase.js';
import type { SyntaxTree } from '../../../syntax/tree.js';
import type { Place } from '../../../text/place.js';

/** An edit that puts words somewhere, where nothing stands yet. */
export function insertion(at: Place, text: string, said = text.trim()): Edit {
  const shown = said.replace(/^，/, '').replace(/\s*\n\s*/g, '，');
  return { zh: `补上“${shown}”`, en: `add “${shown}”`, replacements: [{ place: at, text }] };
}

/** The empty place behind something. */
export function behind(place: Place): Place {
  return { ...place, start: place.end };
}

/** A line in a block that has a head: 计分, 标准, 部分, 评分表. In: where its head ends, and the line. */
export function lineIn(head: Phrase, line: string): Edit {
  return insertion(behind(placeOf(head)), `\n  ${line}`);
}

/** A line in 计分, which is written where the set has none yet: before its first 标准. Null for a set with nothing at all. */
export function lineInTotal({ scoring, standards, scoreSheets, clauses }: SyntaxTree, line: string): Edit | null {
  const [total] = scoring;
  if (total !== undefined) return lineIn(total.at, line);
  const first = (standards[0] ?? scoreSheets[0] ?? clauses[0])?.at;
  if (first === undefined) return null;
  const place = placeOf(first);
  return insertion({ ...place, end: place.start }, `计分\n  ${line}\n\n`);
}

/** Where 不足S的不扣 and 除数为0时不适用 stand: behind a line, before its 至多. */
export function beforeAtMost(line: Phrase): Place {
  const cap = /\s*,\s*(?:(?:至多|最多)[扣得加减]\s*[\d.]+\s*分?|at most [\d.]+)$/.exec(foldedOf(line));
  const at = cap === null ? line.end : line.start + cap.index;
  return line.source.place(at, at);
}
