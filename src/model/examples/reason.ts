import { exampleFindings as F } from '../../diagnostics/catalogue/example.js';
import { foldedOf, type Phrase, phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { VerdictExpectation, VerdictName } from '../model.js';
import { readNeeded } from './needed.js';
import { readOffenders } from './offenders.js';
import type { Reading } from './reading.js';
import { VERDICT_WORDS } from './verdict-words.js';

/** The reason behind a verdict (language.md §8). */
export type Reason = Pick<VerdictExpectation, 'offenders' | 'needed'>;

/** 涉及…, 还需…. */
export function beginsReason(words: Phrase): boolean {
  return kindOf(words) !== null;
}

/** In: the words behind a verdict. Out: which records, or which facts; null, and reported, where they cannot be read or do not go with the verdict. */
export function readReason(words: Phrase, verdict: VerdictName, reading: Reading): Reason | null {
  const kind = kindOf(words);
  if (kind === null) return null;
  const { fits, form } = KINDS[kind];
  const keyword = form.exec(foldedOf(words))?.[0] ?? '';
  if (verdict !== fits) {
    reading.report(F.unfitReason(placeOf(words), { reason: keyword.replace(/\s*:?\s*$/, ''), verdict: VERDICT_WORDS[fits] }));
    return null;
  }
  const body = phrase(words.source, words.start + keyword.length, words.end);
  const read = kind === 'offenders' ? readOffenders(body, reading) : readNeeded(body, reading);
  if (read.kind === 'unread') {
    reading.report(F.unreadableReason(placeOf(read.at), { words: wordsOf(read.at), hint: read.hint }));
    return null;
  }
  return { offenders: null, needed: null, [kind]: read.value };
}

const KINDS = {
  offenders: { form: /^(?:涉及|because\s+of\b)\s*:?\s*/, fits: 'not-met' },
  needed: { form: /^(?:还需|still\s+needed\b)\s*:?\s*/, fits: 'undetermined' },
} as const;

function kindOf(words: Phrase): keyof typeof KINDS | null {
  const text = foldedOf(words);
  if (KINDS.offenders.form.test(text)) return 'offenders';
  return KINDS.needed.form.test(text) ? 'needed' : null;
}
