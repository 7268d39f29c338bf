import type { Field } from '../../model/vocabulary.js';
import type { Value } from '../facts.js';
import type { Scalar } from '../tree/node.js';

/** What a value says, apart from where it stands and where it comes from. */
export type Said = Value | 'none' | 'unknown' | 'refused';

/** In: a field, what is written for it, and how that is read. */
export type SaidBefore = (field: Field, node: Scalar, read: () => Said) => Said;

/**
 * What was written before for a field says the same again. Rosters say the same few things a hundred thousand times: 是, 公务员, a day;
 * they are read once, and are one value. What was refused is read again, so that it is reported at each place.
 */
export function saidBefore(): SaidBefore {
  const fields = new Map<Field, Map<string, Said>>();
  return (field, { text, quoted }, read) => {
    const known = fields.get(field) ?? new Map<string, Said>();
    fields.set(field, known);
    // Within quotation marks `null` is a word.
    const before = quoted ? undefined : known.get(text);
    if (before !== undefined) return before;
    const said = read();
    if (said !== 'refused' && !quoted && known.size < MOST && text.length <= LONGEST) known.set(text, said);
    return said;
  };
}

/** Of a field: one of which more different things are said holds names or numbers. */
const MOST = 500;
const LONGEST = 100;
