import { oneLine } from '../explain/phrases.js';
import type { Words } from '../verdicts.js';

/**
 * Words that stand in one line of a rule file and are read as they are: on one line, and without what begins a comment or a
 * quotation that does not end.
 */
export function nameOnly({ zh, en }: Words): Words {
  return { zh: plain(zh), en: plain(en) };
}

/** A name longer than this is cut: it is read in a list. */
const LONGEST = 80;

function plain(words: string): string {
  const line = oneLine(words)
    .replace(/\s+/g, ' ')
    .replace(/[#＃＼\\]/g, '')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
