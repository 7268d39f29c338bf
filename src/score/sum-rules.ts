import { type Fraction, whole, ZERO } from '../engine/number.js';
import type { ScoreSheet } from '../model/scoring.js';
import type { RecordSheet } from './score.js';
import { larger, type Span, smaller, span } from './span.js';

/** 取最低: no record lies below it. `optional`: records that may be left out; `further`: what one that nobody has reported can get. */
export function lowest(certain: readonly Span[], optional: readonly Span[], further: Span | null): Span {
  const may = [...optional, ...(further === null ? [] : [further])];
  const lows = [...certain, ...may].map(({ low }) => low);
  const low = lows.some((end) => end === null) ? null : least(lows);
  if (certain.length > 0) return span(low, least(certain.map(({ high }) => high)));
  const highs = may.map(({ high }) => high);
  return span(
    low,
    highs.includes(null) ? null : highs.reduce((a, b) => (a === null || b === null ? null : larger(a, b)), highs[0] ?? null),
  );
}

/** Of those that have an end. */
function least(ends: readonly (Fraction | null)[]): Fraction | null {
  return ends.reduce((a, b) => (a === null || b === null ? (a ?? b) : smaller(a, b)), null);
}

/** 取等次在G以上的比例, of the sheet's full marks. */
export function share(
  sheet: ScoreSheet,
  grade: string,
  certain: readonly RecordSheet[],
  optional: readonly RecordSheet[],
  open: boolean,
  full: Fraction,
): Span {
  if (open) return span(ZERO, full);
  const good = new Set(
    sheet.grades.flatMap(({ bands }) => {
      const names = bands.map(({ name }) => name);
      return names.slice(0, names.indexOf(grade) + 1);
    }),
  );
  const possible = ({ score }: RecordSheet) => score.grade?.possible ?? [];
  const sure = (one: RecordSheet) => possible(one).length > 0 && possible(one).every((name) => good.has(name));
  const may = (one: RecordSheet) => one.score.grade === null || possible(one).some((name) => good.has(name));
  const count = (some: readonly RecordSheet[], is: (one: RecordSheet) => boolean) => some.filter(is).length;
  const low = part(count(certain, sure), certain.length + count(optional, (one) => !sure(one)), true);
  const high = part(count(certain, may) + count(optional, may), certain.length + count(optional, may), false);
  return span(low.mul(full), high.mul(full));
}

/** `otherwise`: all that may be left are good, or none of them is. */
function part(some: number, all: number, otherwise: boolean): Fraction {
  return all === 0 ? whole(otherwise ? 1 : 0) : whole(some).div(all);
}
