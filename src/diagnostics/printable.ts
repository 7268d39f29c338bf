/**
 * A text from outside made harmless for a terminal: control characters (colours, cursor moves), marks that turn the
 * direction of writing, and lone halves of a character become �. Line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(HARMFUL, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this pattern is for.
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;
