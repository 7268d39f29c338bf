import imported, { type Builder } from 'junit-report-builder';
import { printable } from '../../index.js';

export type { TestCase, TestSuite } from 'junit-report-builder';

/** An empty report of JUnit XML. */
export function newReport(): Builder {
  return BUILDER.newBuilder();
}

/** The package's types name a default export inside the module; what Node hands over is the builder itself. */
const BUILDER = imported as unknown as Builder;

/** A text for the content of an element. The builder shields only the first end mark of a CDATA section. */
export function inCharacterData(text: string): string {
  return printable(text).replaceAll(']]>', ']] >');
}
