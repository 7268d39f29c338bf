import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Model } from '../../model/model.js';
import type { Place } from '../../text/place.js';
import { type Levels, levelsOf } from './level.js';

/** What is gathered while one sheet is read. Lives as long as that one reading. */
export interface Reading {
  readonly model: Model;
  readonly levels: Levels;
  /** Keeps a finding; beyond {@link MOST} it is only counted, and not made. */
  report(make: () => Diagnostic): void;
  /** A value whose words must never be shown: no code frame may show its lines. */
  withhold(value: Place): void;
  /** All findings in the order of the sheet, those on withheld lines marked as personal. */
  findings(): readonly Diagnostic[];
}

/** A sheet that is wrong in more places is wrong as a whole: nobody reads further. */
const MOST = 200;

/** In: the model, and the levels of its vocabulary where they are at hand. */
export function readingOf(model: Model, levels: Levels = levelsOf(model.vocabulary)): Reading {
  const kept: Diagnostic[] = [];
  const withheld = new Set<number>();
  let more = 0;
  return {
    model,
    levels,
    report(make) {
      if (kept.length < MOST) kept.push(make());
      else more += 1;
    },
    withhold(value) {
      for (let line = value.start.line; line <= value.end.line; line++) withheld.add(line);
    },
    findings() {
      const sorted = [...kept].sort(byPlace);
      if (more > 0) sorted.push(say.moreFindings(sorted.at(-1)?.place ?? null, { count: String(more) }));
      return sorted.map((found) => (touches(found.place, withheld) ? { ...found, personal: true } : found));
    },
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0);
}

function touches(place: Place | null, lines: ReadonlySet<number>): boolean {
  if (place === null) return false;
  for (let line = place.start.line; line <= place.end.line; line++) if (lines.has(line)) return true;
  return false;
}
