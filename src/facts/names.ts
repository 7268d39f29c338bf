import { squeeze } from '../text/width.js';

/** The form in which names are compared: full and half width, compatibility characters and white space make no difference. */
export function keyForm(text: string): string {
  // Most of a roster is such words already.
  return PLAIN.test(text) ? text : squeeze(text.normalize('NFKC'));
}

/** Visible ASCII and common characters, which no folding changes. */
const PLAIN = /^[\x21-\x7e\u4e00-\u9fff]*$/;

/**
 * The form in which names of persons are looked for in other words: 王　强 is 王强, whatever white space, width or invisible characters either is
 * written with.
 */
export function nameForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    .toLowerCase();
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
