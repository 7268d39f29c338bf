import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** Thrown through Handlebars while a page is made, which knows no other way out; the edge asks for what it carries. */
const FAULT = 'the theme reads what the page does not have';

export function faultWith(finding: Diagnostic): Error {
  return new Error(FAULT, { cause: finding });
}

/** What is wrong with the theme, where this is why a page could not be made; else null. */
export function themeFault(error: unknown): Diagnostic | null {
  return error instanceof Error && error.message === FAULT ? (error.cause as Diagnostic) : null;
}
