import { createHash } from 'node:crypto';
import type { List, ListFact, RecordFact } from '../../index.js';
import { canonical } from '../record/canonical.js';
import { allocate, type Stratum } from './allocate.js';

/** Names the way of drawing described at {@link draw}; another way is another name, so that an old draw can be told from a new one. */
export const ALGORITHM = 'zhunsheng-sample-1';

/** A draw, with all that somebody needs to draw once more and compare. */
export interface Draw {
  readonly seed: string;
  readonly size: number;
  /** SHA-256 of the canonical JSON of the sorted digests of all records; it does not hang on the seed. */
  readonly populationDigest: string;
  /** One stratum without a name where the list is drawn from as a whole. */
  readonly strata: readonly Stratum[];
  /** Stratum by stratum, in the order of the draw. */
  readonly drawn: readonly DrawnRecord[];
}

export interface DrawnRecord {
  /** Counted from 1 through the whole draw. */
  readonly number: number;
  readonly stratum: string;
  readonly record: RecordFact;
}

/**
 * Draws `n` records. Each has a key: SHA-256 of the canonical JSON (RFC 8785) of [algorithm, seed, list, record, copy], where `record`
 * holds the states and values of all its fields, and `copy` counts records that are equal in everything from 1 on. In each stratum those
 * with the smallest keys are drawn. So neither the order of rows nor where a value stands makes a difference, equal records are
 * drawn like any others, and a seed that was named beforehand leaves no choice. `stratumOf` names the stratum of a record.
 */
export function draw(
  { key: list, fields }: List,
  { records }: ListFact,
  { seed, n, stratumOf }: { readonly seed: string; readonly n: number; readonly stratumOf: (record: RecordFact) => string },
): Draw {
  const population = numberedCopies(records.map((record) => ({ record, text: canonical(plainRecord(record, fields)) })));
  const keyed = population.map(({ record, text, copy }) => ({
    record,
    stratum: stratumOf(record),
    key: sha256(canonical([ALGORITHM, seed, list, text, copy])),
  }));
  const sizes = new Map<string, number>();
  for (const { stratum } of keyed) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const strata = allocate(sizes, Math.min(n, records.length));
  const drawn = strata.flatMap(({ name, drawn: count }) =>
    keyed
      .filter(({ stratum }) => stratum === name)
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .slice(0, count),
  );
  return {
    seed,
    size: records.length,
    populationDigest: `sha256:${sha256(canonical(population.map(({ text, copy }) => sha256(canonical([list, text, copy]))).sort()))}`,
    strata,
    drawn: drawn.map(({ stratum, record }, at) => ({ number: at + 1, stratum, record })),
  };
}

interface Numbered {
  readonly record: RecordFact;
  readonly text: string;
  readonly copy: number;
}

function numberedCopies(all: readonly Omit<Numbered, 'copy'>[]): readonly Numbered[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const copy = (seen.get(one.text) ?? 0) + 1;
    seen.set(one.text, copy);
    return { ...one, copy };
  });
}

/** What the sheet says of a record, without where it stands and who verified it. */
function plainRecord({ fields }: RecordFact, declared: List['fields']): unknown {
  return Object.fromEntries(
    declared.map(({ key }) => {
      const fact = fields[key];
      return [key, fact?.state === 'known' ? fact.value : (fact?.state ?? 'unknown')];
    }),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
