import type { Fact, RecordFact, Source } from '../facts.js';

/** Where one value comes from when two files state it: the materials, methods and persons of both, and the later day. */
export function bothSources(one: Source | null, other: Source | null): Source | null {
  if (one === null || other === null) return one ?? other;
  return {
    ...one,
    evidence: joined(one.evidence, other.evidence, '；'),
    method: joined(one.method, other.method, '、'),
    verifiedBy: joined(one.verifiedBy, other.verifiedBy, '、'),
    verifiedOn: later(one.verifiedOn, other.verifiedOn),
    ...bothAttachments(one, other),
  };
}

function bothAttachments(one: Source, other: Source): Pick<Source, 'attachments'> {
  const all = [...(one.attachments ?? []), ...(other.attachments ?? [])];
  return all.length === 0 ? {} : { attachments: all };
}

/** A fact of either file; both mean the same. */
export function bothFacts(one: Fact, other: Fact): Fact {
  return other.source === null ? one : { ...one, source: bothSources(one.source, other.source) };
}

/** A record of either file; both mean the same. Place and number are those of the first. */
export function bothRecords(one: RecordFact, other: RecordFact): RecordFact {
  const fields = Object.entries(one.fields).map(([key, fact]) => {
    const same = other.fields[key];
    return [key, same === undefined ? fact : bothFacts(fact, same)] as const;
  });
  return { ...one, fields: Object.fromEntries(fields), source: bothSources(one.source, other.source) };
}

/** `甲、乙` and `乙、丙` are `甲、乙、丙`. */
function joined(one: string | null, other: string | null, joint: string): string | null {
  const parts = [one, other].flatMap((text) => text?.split(joint) ?? []);
  return parts.length === 0 ? null : [...new Set(parts)].join(joint);
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? other : one;
}
