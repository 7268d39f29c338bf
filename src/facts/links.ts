import type { Parent } from '../model/vocabulary.js';
import { sameWords } from '../text/width.js';
import type { Fact, RecordFact } from './facts.js';

/** How what links two records stands to each other. */
export type Link = 'same' | 'different' | 'unknown';

/**
 * Whether a record of a list that 属于 another is linked to one of its records (semantics.md §1.6): the same where all that links them is
 * known of both and equal, different where one of it is known of both and is not. None of it may be 没有 (parent.ts), so that a record
 * either says where it belongs or leaves it open.
 */
export function linkBetween(record: RecordFact, parent: Parent, owner: RecordFact): Link {
  const links = parent.links.map(({ own, parents }) => linked(textOf(record, own), textOf(owner, parents)));
  if (links.includes('different')) return 'different';
  return links.includes('unknown') ? 'unknown' : 'same';
}

/** A record of which nobody can say to which other it belongs: what it says of that is refused. */
export function unlinked(record: RecordFact, { links }: Parent): RecordFact {
  const fields = links.map(({ own }): readonly [string, Fact] => {
    const { source = null, at = null } = record.fields[own] ?? {};
    return [own, { state: 'unknown', why: 'refused', source, at }];
  });
  return { ...record, fields: { ...record.fields, ...Object.fromEntries(fields) } };
}

function linked(a: string | null, b: string | null): Link {
  if (a === null || b === null) return 'unknown';
  return sameWords(a, b) ? 'same' : 'different';
}

function textOf({ fields }: RecordFact, key: string): string | null {
  const fact = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return fact?.state === 'known' && fact.value.kind === 'text' ? fact.value.text : null;
}
