import type { SourceText } from '../../text/place.js';
import { type Mark, worstOf } from '../../verdict/sightings/marks.js';
import type { SeenCondition } from './seen-conditions.js';

/** A line of a rule file in pieces; `mark` is the worst of its conditions, null where none stands on it. */
export interface MarkedLine {
  readonly number: number;
  readonly mark: Mark | null;
  readonly pieces: readonly { readonly text: string; readonly mark: Mark | null }[];
  /** The conditions whose words stand on it, in order. A definition's come once for each clause that uses it. */
  readonly conditions: readonly SeenCondition[];
}

/** In: a rule file, and the conditions whose words stand in it. Out: its lines, each condition's words marked. */
export function markedLines({ file, text }: SourceText, conditions: readonly SeenCondition[]): readonly MarkedLine[] {
  const stretches = stretchesOf(conditions.filter(({ atom }) => atom.at.file === file));
  return linesIn(text).map((line, i) => {
    const inside = stretches.filter((one) => one.start < line.end && one.end > line.start);
    const pieces = cut(line, inside);
    const found = [...new Set(pieces.map(({ stretch }) => stretch))].filter((one) => one !== null);
    return {
      number: i + 1,
      mark: found.length === 0 ? null : worstOf(found.map(({ mark }) => mark)),
      pieces: pieces.map((piece) => ({ text: text.slice(piece.start, piece.end), mark: piece.stretch?.mark ?? null })),
      conditions: found.flatMap((one) => one.conditions),
    };
  });
}

/** The words of one condition: the same words of a definition are one stretch for all clauses that use it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  readonly conditions: readonly SeenCondition[];
}

function stretchesOf(conditions: readonly SeenCondition[]): readonly Stretch[] {
  const groups = new Map<string, SeenCondition[]>();
  for (const condition of conditions) {
    const { start, end } = condition.atom.at;
    const key = `${start.offset} ${end.offset}`;
    groups.set(key, [...(groups.get(key) ?? []), condition]);
  }
  return [...groups.values()].map((group) => ({
    start: group[0]?.atom.at.start.offset ?? 0,
    end: group[0]?.atom.at.end.offset ?? 0,
    mark: worstOf(group.map(({ mark }) => mark)),
    conditions: group,
  }));
}

/** A line without its line break; the blanks around its words are never marked. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: { readonly start: number; readonly end: number };
}

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const whole of text.split(/\r\n?|\n/)) {
    const end = start + whole.length;
    lines.push({ start, end, words: { start: end - whole.trimStart().length, end: start + whole.trimEnd().length } });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** At every edge of a condition a piece ends; inside several conditions it is the innermost one's. */
function cut({ start, end, words }: Line, inside: readonly Stretch[]) {
  const within = (at: number) => Math.min(Math.max(at, words.start), words.end);
  const stops = [...new Set([start, ...inside.flatMap((one) => [within(one.start), within(one.end)]), end])].sort((a, b) => a - b);
  return stops.slice(0, -1).map((from, i) => {
    const to = stops[i + 1] ?? end;
    const around = inside.filter((one) => within(one.start) <= from && within(one.end) >= to);
    return { start: from, end: to, stretch: around.reduce<Stretch | null>(shorter, null) };
  });
}

function shorter(best: Stretch | null, next: Stretch): Stretch {
  return best === null || next.end - next.start < best.end - best.start ? next : best;
}
