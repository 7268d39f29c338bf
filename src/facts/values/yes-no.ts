import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { reportNotOneValue } from '../read/not-one-value.js';
import type { Reading } from '../read/reading.js';
import { shownValue } from '../read/words.js';
import type { SheetNode } from '../tree/node.js';
import { plainWords } from './plain-words.js';

/** 是/否, true/false, yes/no. Null where it is none of them, which is reported. */
export function readYesNo(reading: Reading, fact: Bilingual, node: SheetNode, personal = false): boolean | null {
  if (node.kind === 'scalar') {
    const word = plainWords(node.text).toLowerCase();
    if (YES.has(word)) return true;
    if (NO.has(word)) return false;
    reading.report(() => say.wrongYesNo(node.at, { fact, value: shownValue(node.text, personal) }));
    return null;
  }
  reportNotOneValue(reading, node, fact, '{值: 是}');
  return null;
}

const YES: ReadonlySet<string> = new Set(['是', 'true', 'yes']);
const NO: ReadonlySet<string> = new Set(['否', 'false', 'no']);
