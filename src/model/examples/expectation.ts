import { exampleFindings as E } from '../../diagnostics/catalogue/example.js';
import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { foldedOf, type Phrase, part, phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Expectation, VerdictExpectation } from '../model.js';
import { lacking } from './lacking.js';
import { readNames } from './outcome-names.js';
import { readPoints } from './points.js';
import type { Reading } from './reading.js';
import { beginsReason, readReason } from './reason.js';
import { readSubject, type Subject } from './subject.js';
import { leadingVerdict } from './verdict-words.js';

/** One entry of 应当: 条款3.3不符合，涉及执法人员第1名; 条款3.3得2分; 总分82.5分; 等次是良好. Null where it cannot be read. */
export function readExpectation(entry: Phrase, reading: Reading): Expectation | null {
  const match = CLAUSE.exec(foldedOf(entry));
  if (match === null) return readOfSubject(withoutNone(entry), entry, reading);
  const rest = phrase(entry.source, entry.start + match[0].length, entry.end);
  const id = part(entry, match[0].indexOf(match[1] ?? ''), match[1]?.length ?? 0);
  const clause = readClauseNumber(id, entry, reading);
  return clause === null ? null : readOfClause(clause, rest, entry, reading);
}

const CLAUSE = /^(?:条款|clause)\s*(\d+(?:\.\d+)*)\s*:?\s*/;

/** 没有等次, no grade: the same as 等次没有. */
function withoutNone(entry: Phrase): Phrase | null {
  return /^(?:没有等次|no grade)$/.test(foldedOf(entry)) ? null : entry;
}

function readOfSubject(words: Phrase | null, entry: Phrase, reading: Reading): Expectation | null {
  if (words === null) return allowed({ kind: 'outcome', of: { kind: 'grade' }, names: [], at: placeOf(entry) }, entry, reading);
  const subject = readSubject(words, reading);
  return subject === null ? unreadable(entry, reading) : readOfScore(subject, subject.rest, entry, reading);
}

/** In: of what is spoken, the words behind it (a cell, or the rest of an entry), and the whole entry. */
export function readOfScore(subject: Subject, words: Phrase, entry: Phrase, reading: Reading): Expectation | null {
  const at = placeOf(entry);
  if (subject.kind === 'points') {
    const points = readPoints(words);
    return points === null ? unreadable(entry, reading) : allowed({ kind: 'points', of: subject.of, points, at }, entry, reading);
  }
  if (!isAllowed({ kind: 'outcome', of: subject.of, names: null, at }, entry, reading)) return null;
  const read = readNames(words, subject.of, reading);
  if (read === undefined) return null;
  return read === null ? unreadable(entry, reading) : { kind: 'outcome', of: subject.of, ...read, at };
}

/** What a cell says under a clause, or an entry of 应当 behind its clause: 不符合，涉及执法人员第1名; 得2分. */
export function readOfClause(clause: string, words: Phrase, entry: Phrase, reading: Reading): Expectation | null {
  const found = leadingVerdict(words);
  const at = placeOf(entry);
  const points = found === null ? readPoints(words) : null;
  if (points !== null) return allowed({ kind: 'points', of: { kind: 'clause', clause }, points, at }, entry, reading);
  if (found === null) return unreadable(entry, reading);
  const { verdict, awaitsJudgement, rest } = found;
  const plain: VerdictExpectation = { kind: 'verdict', clause, verdict, awaitsJudgement, offenders: null, needed: null, at };
  const behind = phrase(rest.source, rest.start + (/^[\s,、;:]*/.exec(foldedOf(rest))?.[0].length ?? 0), rest.end);
  if (behind.start >= behind.end) return allowed(plain, entry, reading);
  if (!beginsReason(behind)) return unreadable(entry, reading);
  const reason = readReason(behind, verdict, reading);
  return reason === null ? null : allowed({ ...plain, ...reason }, entry, reading);
}

function allowed<T extends Expectation>(expectation: T, entry: Phrase, reading: Reading): T | null {
  return isAllowed(expectation, entry, reading) ? expectation : null;
}

/** Whether the set has what is expected; reported where it does not. */
function isAllowed(expectation: Expectation, entry: Phrase, reading: Reading): boolean {
  const why = lacking(expectation, reading);
  if (why !== null) reading.report(E.nothingToExpect(placeOf(entry), { words: wordsOf(entry), why }));
  return why === null;
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
