/** A JSON Schema, draft 7: what editors of YAML know best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * INVARIANT of this folder: no schema refuses what the reader takes (src/facts/read). It may be laxer: what only looks unusual is left to
 * the reader, which explains it.
 */
export const ANYTHING: JsonSchema = {};

export function anyOf(...schemas: readonly JsonSchema[]): JsonSchema {
  return { anyOf: schemas };
}

/** Any character that is folded away or into another when words are compared. */
const UNUSUAL =
  '[\\s"\'\\u00a0-\\u00bf\\u1100-\\u11ff\\u180e\\u2000-\\u2bff\\u2e80-\\u2fdf\\u3000-\\u3004\\u300c-\\u300f\\u3200-\\u33ff\\uf900-\\ufaff\\ufe00-\\ufeff\\uff00-\\uffef]';

/** Words that may be another spelling of something known: in full width, with spaces, in quotation marks. */
export const OTHER_WIDTH: JsonSchema = { type: 'string', pattern: UNUSUAL };

/** As a key. */
export const OTHER_WIDTH_KEYS: Readonly<Record<string, JsonSchema>> = { [UNUSUAL]: ANYTHING };

/** Exactly these words, in capitals or not. */
export function wordPattern(words: readonly string[]): JsonSchema {
  const letters = (word: string) =>
    Array.from(word, (c) => (/[a-z]/i.test(c) ? `[${c.toUpperCase()}${c.toLowerCase()}]` : shielded(c))).join('');
  return { type: 'string', pattern: `^(?:${words.map(letters).join('|')})$` };
}

/** A text as a pattern that matches it and nothing else. */
export function exactly(text: string): string {
  return `^${Array.from(text, shielded).join('')}$`;
}

function shielded(c: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(c) ? `\\${c}` : c;
}
