import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { gatherFindings } from '../../diagnostics/of-a-kind.js';
import type { Model } from '../../model/model.js';
import type { Place } from '../../text/place.js';
import { type Levels, levelsOf } from './level.js';
import { type SaidBefore, saidBefore } from './said.js';

/** What is gathered while the facts of one department are read, from one file or several. Lives as long as that one reading. */
export interface Reading {
  readonly model: Model;
  readonly levels: Levels;
  /** What was written for a field before, else what it is read as now. */
  readonly said: SaidBefore;
  /** Keeps a finding; those of which there are too many of a kind are only counted. */
  report(make: () => Diagnostic): void;
  /** A value whose words must never be shown: no code frame may show its lines. */
  withhold(value: Place): void;
  /** All findings by file and in the order of each, those on withheld lines marked as personal. */
  findings(): readonly Diagnostic[];
}

/** In: the model, and the levels of its vocabulary where they are at hand. */
export function readingOf(model: Model, levels: Levels = levelsOf(model.vocabulary)): Reading {
  const found = gatherFindings();
  const withheld: Withheld = new Map();
  return {
    model,
    levels,
    said: saidBefore(),
    report(make) {
      found.add(make());
    },
    withhold(value) {
      const lines = withheld.get(value.file) ?? new Set();
      withheld.set(value.file, lines);
      for (let line = value.start.line; line <= value.end.line; line++) lines.add(line);
    },
    findings() {
      const sorted = [...found.all()].sort(byPlace);
      return sorted.map((one) => (one.more === undefined && touches(one.place, withheld) ? { ...one, personal: true } : one));
    },
  };
}

/** By file, then by place. Cells have no offsets worth the name; where these are equal, row and column tell. */
function byPlace({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.offset - b.start.offset || a.start.line - b.start.line || a.start.column - b.start.column;
}

/** Lines (of a workbook: rows) by file. */
type Withheld = Map<string, Set<number>>;

function touches(place: Place | null, withheld: Withheld): boolean {
  const lines = place === null ? undefined : withheld.get(place.file);
  if (place === null || lines === undefined) return false;
  for (let line = place.start.line; line <= place.end.line; line++) if (lines.has(line)) return true;
  return false;
}
