import { canonical } from './canonical.js';
import { digestOf, digestOfTexts } from './digest.js';
import { digestsOf } from './make-record.js';
import { RECORD_PARTS, type RecordDocument, type RecordPart } from './record-document.js';

/** Whether a record is as it was written; a part of it that is not, or its head (the digests themselves), or its layout alone. */
export type Change = RecordPart | 'head' | 'layout';

/** In: a record and its text. Out: what was changed since it was written; nothing where it is whole. */
export function changesIn(record: RecordDocument, text: string): readonly Change[] {
  const now = digestsOf(record);
  const parts = RECORD_PARTS.filter((part) => now[part] !== record.digests[part] || (part === 'rules' && !agree(record)));
  if (parts.length > 0) return parts;
  if (digestOfRecord(record) !== record.digest) return ['head'];
  return canonical(record) === text ? [] : ['layout'];
}

/** The digest that a record must have by its content, whatever it says itself. */
export function digestOfRecord({ digest: _, signature: __, ...body }: RecordDocument): string {
  return digestOf(body);
}

/** The digest that the pages show must be of these texts. */
function agree({ rules }: RecordDocument): boolean {
  return digestOfTexts(rules.layers.flatMap((layer) => [...layer.rules, ...layer.texts])) === rules.digest;
}
