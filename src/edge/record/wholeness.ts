import { digestOfTexts } from './digest.js';
import { RECORD_PARTS, type RecordDocument, type RecordPart } from './record-document.js';
import { type Seal, seal } from './seal.js';

/** What of a record was changed: a part of it, its head (the digest over all), or its layout alone. */
export type Change = RecordPart | 'head' | 'layout';

/** In: a record and its text. Out: what was changed since it was written, nothing where it is whole; and the digest it must have by its content. */
export function changesIn(record: RecordDocument, text: string): { readonly changes: readonly Change[]; readonly digest: string } {
  const sealed = seal(record);
  return { changes: changes(record, text, sealed), digest: sealed.digest };
}

function changes(record: RecordDocument, text: string, { digests, digest, bytesWith }: Seal): readonly Change[] {
  const parts = RECORD_PARTS.filter((part) => digests[part] !== record.digests[part] || (part === 'rules' && !agree(record)));
  if (parts.length > 0) return parts;
  if (digest !== record.digest) return ['head'];
  return bytesWith(record.signature).equals(Buffer.from(text)) ? [] : ['layout'];
}

/** The digest that the pages show must be of these texts. */
function agree({ rules }: RecordDocument): boolean {
  return digestOfTexts(rules.layers.flatMap((layer) => [...layer.rules, ...layer.texts])) === rules.digest;
}
