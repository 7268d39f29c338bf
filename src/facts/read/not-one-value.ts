import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Scalar, SheetNode } from '../tree/node.js';
import type { Reading } from './reading.js';

/** Reports several values, or a group of keys, where one value is asked for. `example`: how the value is written. */
export function reportNotOneValue(reading: Reading, node: Exclude<SheetNode, Scalar>, fact: Bilingual, example: string): void {
  reading.report(() => (node.kind === 'sequence' ? say.listForValue(node.at, { fact }) : say.groupForValue(node.at, { fact, example })));
}
