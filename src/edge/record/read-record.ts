import { RECORD_FORMAT, type RecordDocument, recordDocument } from './record-document.js';

/** A record from outside, or why there is none. */
export type ReadRecord =
  | { readonly kind: 'record'; readonly record: RecordDocument; readonly text: string }
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** Of another format, written by another version of this tool. */
  | { readonly kind: 'other-format'; readonly format: string; readonly version: string };

export type Refusal =
  | { readonly kind: 'not-utf8' | 'not-json' | 'too-deep' | 'not-ours' }
  /** Something in it is missing, of another type, or not known: where. */
  | { readonly kind: 'shape'; readonly at: string };

/** In: the bytes of a file. Out: the record in it. Never throws, whatever the bytes are. */
export function readRecord(bytes: Uint8Array): ReadRecord {
  const text = utf8(bytes);
  if (text === null) return refused({ kind: 'not-utf8' });
  if (isTooDeep(bytes)) return refused({ kind: 'too-deep' });
  const value = json(text);
  if (value === undefined) return refused({ kind: 'not-json' });
  if (property(value, 'format') !== RECORD_FORMAT.format) return refused({ kind: 'not-ours' });
  const format = property(value, 'formatVersion');
  if (typeof format === 'number' && format !== RECORD_FORMAT.formatVersion)
    return { kind: 'other-format', format: String(format), version: writtenBy(value) };
  const { data, error } = recordDocument.safeParse(value);
  if (data !== undefined) return { kind: 'record', record: data, text };
  const path = error.issues[0]?.path ?? [];
  return refused({ kind: 'shape', at: path.map(String).join('.') });
}

/** Rules nested as deep as they may be stay below; what is deeper would exhaust the stack of whoever reads it. */
const DEEPEST = 800;

/** Whether a JSON text in UTF-8 nests deeper than any record; also a text that is no JSON. One pass, no recursion. */
export function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; at++) {
    // In UTF-8 these bytes are never a part of another character.
    const c = bytes[at];
    if (c === QUOTE) at = endOfText(bytes, at);
    else if (c === OPEN_LIST || c === OPEN_OBJECT) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (c === CLOSE_LIST || c === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

const [QUOTE, ESCAPE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];

function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === ESCAPE ? 2 : 1;
  return at;
}

/** A byte order mark stays, and is no JSON: a record has none. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Another version may keep it in another place; then nobody knows. */
function writtenBy(value: unknown): string {
  const version = property(property(property(value, 'run'), 'tool'), 'version');
  return typeof version === 'string' ? version : '?';
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function refused(why: Refusal): ReadRecord {
  return { kind: 'refused', why };
}
