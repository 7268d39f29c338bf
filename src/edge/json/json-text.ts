/** A value as JSON that steers no terminal: control characters and marks that turn the direction of writing are escaped. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(HARMFUL, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const HARMFUL = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
