import { LARGEST_RECORD } from '../node/record-file.js';
import { canonical } from './canonical.js';
import { digestOf } from './digest.js';
import { type KeptDepartment, NOT_FOR_PUBLICATION, RECORD_FORMAT, type RecordDocument, type RecordParts } from './record-document.js';

/** The parts of a record, of which the verdicts may be made while they are written. */
export type PartsToSeal = Omit<RecordParts, 'verdicts'> & { readonly verdicts: Iterable<KeptDepartment> };

/** What holds a record together, as it follows from its content alone. */
export interface Seal {
  /** The digest of each part, by which is told which of them was changed. */
  readonly digests: RecordDocument['digests'];
  readonly digest: string;
  /** The whole text of the record, with its signature. */
  readonly textWith: (signature: RecordDocument['signature']) => string;
}

/**
 * In: the parts of a record, the verdicts one by one. Out: its digests and its text. Each part is written out once. Throws a RangeError
 * as soon as there is more than a record may hold: of ten thousand departments not all need be written out to know.
 */
export function seal({ run, rules, facts, unread, verdicts }: PartsToSeal): Seal {
  const parts = {
    run: canonical(run),
    rules: canonical(rules),
    facts: listed(facts),
    unread: canonical(unread),
    verdicts: listed(verdicts),
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

/** The canonical text of a list, made item by item. */
function listed(items: Iterable<unknown>): string {
  const texts: string[] = [];
  let length = 0;
  for (const item of items) {
    const text = canonical(item);
    length += text.length;
    if (length > LARGEST_RECORD) throw new RangeError('more than a record may hold');
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}

/** The canonical text of an object whose members are canonical texts already. */
function joined(members: Readonly<Record<string, string>>): string {
  const keys = Object.keys(members).sort();
  return `{${keys.map((key) => `${canonical(key)}:${members[key]}`).join(',')}}`;
}
