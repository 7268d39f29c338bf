import { canonical } from './canonical.js';
import { digestOf } from './digest.js';
import { NOT_FOR_PUBLICATION, RECORD_FORMAT, type RecordDocument, type RecordParts } from './record-document.js';

/** What holds a record together, as it follows from its content alone. */
export interface Seal {
  /** The digest of each part, by which is told which of them was changed. */
  readonly digests: RecordDocument['digests'];
  readonly digest: string;
  /** The whole text of the record, with its signature. */
  readonly textWith: (signature: RecordDocument['signature']) => string;
}

/** In: the parts of a record. Out: its digests and its text. Each part is written out once: verdicts are many. */
export function seal({ run, rules, facts, unread, verdicts }: RecordParts): Seal {
  const parts = {
    run: canonical(run),
    rules: canonical(rules),
    facts: canonical(facts),
    unread: canonical(unread),
    verdicts: canonical(verdicts),
  };
  const digests = {
    run: digestOf(parts.run),
    rules: digestOf(parts.rules),
    facts: digestOf(parts.facts),
    unread: digestOf(parts.unread),
    verdicts: digestOf(parts.verdicts),
  };
  const body = {
    ...parts,
    format: canonical(RECORD_FORMAT.format),
    formatVersion: canonical(RECORD_FORMAT.formatVersion),
    publication: canonical(NOT_FOR_PUBLICATION),
    digests: canonical(digests),
  };
  const digest = digestOf(joined(body));
  return {
    digests,
    digest,
    textWith: (signature) => joined({ ...body, digest: canonical(digest), signature: canonical(signature) }),
  };
}

/** The canonical text of an object whose members are canonical texts already. */
function joined(members: Readonly<Record<string, string>>): string {
  const keys = Object.keys(members).sort();
  return `{${keys.map((key) => `${canonical(key)}:${members[key]}`).join(',')}}`;
}
