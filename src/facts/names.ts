import { squeeze } from '../text/width.js';

/** The form in which names are compared: full and half width, compatibility characters and white space make no difference. */
export function keyForm(text: string): string {
  return squeeze(text.normalize('NFKC'));
}

/** `没有` for a value or a list. */
export function saysNone(text: string): boolean {
  return NONE.has(keyForm(text).toLowerCase());
}

/** `不详`: nobody knows. */
export function saysUnknown(text: string): boolean {
  return UNKNOWN.has(keyForm(text).toLowerCase());
}

const NONE: ReadonlySet<string> = new Set(['没有', 'none']);
const UNKNOWN: ReadonlySet<string> = new Set(['不详', 'unknown']);
