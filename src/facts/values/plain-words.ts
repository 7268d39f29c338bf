import { keyForm } from '../names.js';

/** The words of a value as they are compared: width and white space aside, without quotation marks around the whole. */
export function plainWords(text: string): string {
  const words = keyForm(text.slice(0, LONGEST));
  const inner = /^(?:"([^"]*)"|「([^」]*)」)$/.exec(words);
  return inner === null ? words : (inner[1] ?? inner[2] ?? '');
}

/** No value but a text is as long as this; a longer one is cut, and then reads as nothing. */
const LONGEST = 1_000;
