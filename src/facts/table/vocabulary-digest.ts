import type { Field, Vocabulary } from '../../model/vocabulary.js';

/**
 * A short word that changes with what a vocabulary asks for: names, types, options, ranges. It tells templates of different versions apart by
 * accident, and is no protection against anybody's intent. Places in rule files and the order of declarations make no difference.
 */
export function vocabularyDigest({ form, lists }: Vocabulary): string {
  const said = [
    ...form.map((field) => wordsOf('', field)),
    ...lists.flatMap((list) => list.fields.map((field) => wordsOf(list.name, field))),
  ];
  return fnv1a(said.sort().join('\n'));
}

function wordsOf(list: string, { name, alias, type, mayBeNone }: Field): string {
  return JSON.stringify([list, name, alias, type, mayBeNone]);
}

/** FNV-1a of the UTF-16 units, 64 bits. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
