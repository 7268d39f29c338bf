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
  /** The whole record, with its signature, in UTF-8. */
  readonly bytesWith: (signature: RecordDocument['signature']) => Buffer;
}

/**
 * In: the parts of a record, the verdicts one by one. Out: its digests and its bytes. Each part is written out once. Throws a RangeError
 * as soon as there is more than a record may hold: of ten thousand departments not all need be written out to know.
 */
export function seal({ run, rules, facts, unread, verdicts }: PartsToSeal): Seal {
  const parts = {
    run: written(run),
    rules: written(rules),
    facts: listed(facts),
    unread: written(unread),
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
    format: written(RECORD_FORMAT.format),
    formatVersion: written(RECORD_FORMAT.formatVersion),
    publication: written(NOT_FOR_PUBLICATION),
    digests: written(digests),
  };
  const digest = digestOf(joined(body));
  return {
    digests,
    digest,
    bytesWith: (signature) => Buffer.concat(joined({ ...body, digest: written(digest), signature: written(signature) })),
  };
}

/** A text in pieces: of a large record no copy is made before it is written. */
type Pieces = readonly Buffer[];

function written(value: unknown): Pieces {
  return [Buffer.from(canonical(value))];
}

/** The canonical text of a list, made item by item. */
function listed(items: Iterable<unknown>): Pieces {
  const pieces: Buffer[] = [OPEN];
  let length = 0;
  for (const item of items) {
    const text = Buffer.from(canonical(item));
    length += text.length;
    if (length > LARGEST_RECORD) throw new RangeError('more than a record may hold');
    if (pieces.length > 1) pieces.push(COMMA);
    pieces.push(text);
  }
  return [...pieces, CLOSE];
}

const [OPEN, COMMA, CLOSE] = [Buffer.from('['), Buffer.from(','), Buffer.from(']')];

/** The canonical text of an object whose members are canonical texts already. */
function joined(members: Readonly<Record<string, Pieces>>): Pieces {
  const keys = Object.keys(members).sort();
  return [
    ...keys.flatMap((key, i) => [Buffer.from(`${i === 0 ? '{' : ','}${canonical(key)}:`), ...(members[key] ?? [])]),
    Buffer.from('}'),
  ];
}
