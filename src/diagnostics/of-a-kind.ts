import { cellParts, type Place } from '../text/place.js';
import type { Diagnostic } from './diagnostic.js';

/** Findings that are gathered, however many there are. */
export interface Gathered {
  add(found: Diagnostic): void;
  /** Of each kind in each file the first {@link MOST} in full, in the order in which they came, and the rest counted in one more of that kind. */
  all(): readonly Diagnostic[];
}

/** Whoever has mended twenty of a kind knows the cause of the others. */
export const MOST = 20;

/** Gathers findings and keeps no more of them than anybody reads: a column that is shifted is wrong a hundred thousand times. */
export function gatherFindings(): Gathered {
  const kinds = new Map<string, Kind>();
  return {
    add(found) {
      const key = `${found.code}\n${found.place?.file ?? ''}`;
      const kind = kinds.get(key) ?? { told: [], untold: null };
      kinds.set(key, kind);
      if (kind.told.length < MOST) kind.told.push(found);
      else kind.untold = withOneMore(kind.untold, found);
    },
    all: () => [...kinds.values()].flatMap(({ told, untold }) => (untold === null ? told : [...told, summed(untold)])),
  };
}

/** The same for findings that are at hand. */
export function atMostOfAKind(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const gathered = gatherFindings();
  for (const one of found) gathered.add(one);
  return gathered.all();
}

interface Kind {
  readonly told: Diagnostic[];
  untold: Untold | null;
}

/** Those that are only counted. */
interface Untold {
  readonly first: Diagnostic;
  readonly count: number;
  /** The last line of a text in which one stands. */
  readonly lastLine: number;
  /** The sheet and the column in which all of them stand; null where they do not stand in one. */
  readonly sheet: string | null;
  readonly column: string | null;
}

function withOneMore(untold: Untold | null, found: Diagnostic): Untold {
  const { sheet, column } = columnOf(found.place);
  const line = found.place?.end.line ?? 0;
  if (untold === null) return { first: found, count: 1, lastLine: line, sheet, column };
  const sameSheet = untold.sheet === sheet;
  return {
    first: untold.first,
    count: untold.count + 1,
    lastLine: Math.max(untold.lastLine, line),
    sheet: sameSheet ? sheet : null,
    column: sameSheet && untold.column === column ? column : null,
  };
}

function columnOf(place: Place | null): { readonly sheet: string | null; readonly column: string | null } {
  if (place?.cell === undefined) return { sheet: null, column: null };
  const { sheet, cell } = cellParts(place.cell);
  return { sheet, column: cell.replace(/\d+$/, '') };
}

/** It stands at the first of them, and shows no line: its words hold nothing of what is written there. */
function summed(untold: Untold): Diagnostic {
  const { first, count } = untold;
  const n = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  const where = whereOf(untold);
  const [zh, en] = where === null ? ['', ''] : [`，都在 ${where.zh}`, `, all in ${where.en}`];
  return {
    code: first.code,
    severity: first.severity,
    place: first.place,
    zh: `另有 ${n} 处同样的问题${zh}。`,
    en: `${n} more of the same${en}.`,
    edits: [],
    personal: false,
    more: count,
  };
}

function whereOf({ first: { place }, lastLine, sheet, column }: Untold): { readonly zh: string; readonly en: string } | null {
  if (place === null) return null;
  const file = place.file + (sheet === null ? '' : ` ${sheet}`);
  if (column !== null) return { zh: `${file} ${column} 列`, en: `${file}, column ${column}` };
  if (place.cell !== undefined) return { zh: file, en: file };
  const { line } = place.start;
  return line === lastLine
    ? { zh: `${file} 第 ${line} 行`, en: `${file}, line ${line}` }
    : { zh: `${file} 第 ${line} 行到第 ${lastLine} 行`, en: `${file}, lines ${line} to ${lastLine}` };
}
