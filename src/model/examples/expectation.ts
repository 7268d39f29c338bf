import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { foldedOf, type Phrase, part, phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Expectation } from '../model.js';
import type { Reading } from './reading.js';
import { beginsReason, readReason } from './reason.js';
import { leadingVerdict } from './verdict-words.js';

/** One entry of 应当: 条款3.3不符合，涉及执法人员第1名. Null where it cannot be read. */
export function readExpectation(entry: Phrase, reading: Reading): Expectation | null {
  const match = CLAUSE.exec(foldedOf(entry));
  if (match === null) return unreadable(entry, reading);
  const rest = phrase(entry.source, entry.start + match[0].length, entry.end);
  const outcome = readOutcome(rest, entry, reading);
  const id = part(entry, match[0].indexOf(match[1] ?? ''), match[1]?.length ?? 0);
  const clause = readClauseNumber(id, entry, reading);
  return outcome === null || clause === null ? null : { clause, ...outcome };
}

const CLAUSE = /^(?:条款|clause)\s*(\d+(?:\.\d+)*)\s*:?\s*/;

/** What a cell says under a clause, or an entry of 应当 behind its clause: 不符合，涉及执法人员第1名. */
export function readOutcome(words: Phrase, entry: Phrase, reading: Reading): Omit<Expectation, 'clause'> | null {
  const found = leadingVerdict(words);
  if (found === null) return unreadable(entry, reading);
  const { verdict, rest } = found;
  const at = placeOf(entry);
  const behind = phrase(rest.source, rest.start + (/^[\s,、;:]*/.exec(foldedOf(rest))?.[0].length ?? 0), rest.end);
  if (behind.start >= behind.end) return { verdict, offenders: null, needed: null, at };
  if (!beginsReason(behind)) return unreadable(entry, reading);
  const reason = readReason(behind, verdict, reading);
  return reason === null ? null : { verdict, ...reason, at };
}

function unreadable(entry: Phrase, { report }: Reading): null {
  report(F.unreadableExpectation(placeOf(entry), { words: wordsOf(entry) }));
  return null;
}

/** The id of a clause of the set; null, and reported at `entry`, where there is none. */
export function readClauseNumber(number: Phrase, entry: Phrase, { clauses, report, named }: Reading): string | null {
  const id = foldedOf(number);
  if (!clauses.includes(id)) {
    report(F.unknownClause(placeOf(entry), { id, hint: didYouMean(nearest(id, clauses)) }));
    return null;
  }
  const { source, start, end } = number;
  named({ source, start, end, target: { kind: 'clause', id }, declares: false, spelling: 'name' });
  return id;
}
