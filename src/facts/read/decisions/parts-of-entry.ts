import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import { factsFindings } from '../../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { Day, Exact } from '../../../text/place.js';
import { keyForm } from '../../names.js';
import { readDay } from '../../values/date.js';
import { canonical, isWithin } from '../../values/exact.js';
import { readFigure } from '../../values/figure.js';
import type { Reading } from '../reading.js';
import { excerpt, row } from '../words.js';
import type { DecisionEntry } from './entry.js';
import { PARTS, type PartWord } from './parts.js';
import { capital, exampleOf, numbered, partWords } from './words.js';

/** Whether a decision says all that is needed of it; what is missing is told at once. */
export function hasAll(
  reading: Reading,
  entry: DecisionEntry,
  needed: readonly PartWord[],
  example: Bilingual = exampleOf(entry.word),
): boolean {
  const missing = needed.filter((part) => !entry.parts.has(part));
  if (missing.length === 0) return true;
  const [zh, en] = ([0, 1] as const).map((language) => row(missing.map((part) => PARTS[part][language])));
  const parts = { zh: zh?.zh ?? '', en: en?.en ?? '' };
  const decision = numbered(entry.word, entry.place);
  reading.report(() => say.missingDecisionPart(entry.at, { decision: capital(decision), parts, example }));
  return false;
}

/** The words of a part that {@link hasAll} has asked for. */
export function wordsIn({ parts }: DecisionEntry, part: PartWord): string {
  return parts.get(part)?.text.trim() ?? '';
}

/** Points within what the rule leaves to a person. Null where they are not, which is reported. */
export function pointsIn(reading: Reading, entry: DecisionEntry, range: { readonly low: Exact; readonly high: Exact }): Exact | null {
  const node = entry.parts.get('points');
  if (node === undefined) return null;
  const figure = readFigure(node.text);
  const [fact, value] = [capital(partWords(entry, 'points')), excerpt(node.text)];
  const [low, high] = [canonical(range.low), canonical(range.high)];
  if (figure === null || figure.percentage || !UNITS.has(figure.rest.toLowerCase())) {
    reading.report(() => factsFindings.wrongNumber(node.at, { fact, value, type: NUMBER, example: high }));
    return null;
  }
  if (isWithin(figure.exact, { min: range.low, max: range.high })) return figure.exact;
  reading.report(() => say.markOutOfRange(node.at, { fact, value, low, high }));
  return null;
}

const NUMBER = { zh: '数', en: 'a number' };
const UNITS: ReadonlySet<string> = new Set(['', '分', 'point', 'points']);

/** 日期, which may be left out. `undefined` where it is no day, which is reported. */
export function dayIn(reading: Reading, entry: DecisionEntry): Day | null | undefined {
  const node = entry.parts.get('on');
  if (node === undefined) return null;
  return readDay(reading, node, partWords(entry, 'on')) ?? undefined;
}

/**
 * Whether 由, where it is written, names whom the rule leaves it to. What stands there instead may be somebody's name, so no
 * message shows it.
 */
export function isRole(reading: Reading, entry: DecisionEntry, role: string): boolean {
  const node = entry.parts.get('role');
  if (node === undefined || keyForm(node.text) === keyForm(role)) return true;
  reading.report(() => say.otherDecider(node.at, { decision: capital(numbered(entry.word, entry.place)), role }));
  return false;
}
