import { exampleFindings as F } from '../../diagnostics/catalogue/example.js';
import { foldedOf, type Phrase, phrase, placeOf } from '../../syntax/phrase.js';
import { withoutEnd } from '../../syntax/scoring/piece.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Graded, OutcomeExpectation } from '../model.js';
import type { Reading } from './reading.js';

/**
 * 是良好, 是优秀或者合格, 未定, or 没有; is may be left out. In: the words behind 等次 or 结论. Out: undefined, and reported, where they are
 * none of the names there are; null where they are no such words at all.
 */
export function readNames(words: Phrase, of: Graded, reading: Reading): Pick<OutcomeExpectation, 'names'> | undefined | null {
  const whole = withoutEnd(words);
  const said = phrase(whole.source, whole.start + (/^(?:[是为]\s*|is\s+)/.exec(foldedOf(whole))?.[0].length ?? 0), whole.end);
  const text = foldedOf(said);
  if (/^(?:未定|undecided)$/.test(text)) return { names: null };
  if (/^(?:没有|none)$/.test(text)) return { names: [] };
  if (text === '') return null;
  const declared = namesOf(of, reading.scores);
  const names = text.split(OR).map((name) => (of.kind === 'candidacy' ? (ELIGIBLE_IN_ENGLISH.get(name) ?? name) : name));
  const unknown = names.find((name) => !declared.includes(name));
  if (unknown === undefined) return { names };
  const at = placeOf(phrase(said.source, said.start + text.indexOf(unknown), said.start + text.indexOf(unknown) + unknown.length));
  const kind = KINDS[of.kind];
  const list = { zh: declared.map((name) => `“${name}”`).join('、'), en: declared.map((name) => `“${name}”`).join(', ') };
  reading.report(F.outcomeNotDeclared(at, { name: unknown, kind, names: list, hint: didYouMean(nearest(unknown, declared)) }));
  return undefined;
}

const OR = /\s*(?:或者|或|\s+or\s+)\s*/;

/** How a unit stands to the 条件 and 截止 of a 推选, where that is decided. */
export const ELIGIBLE = {
  true: { zh: '符合条件', en: 'eligible' },
  false: { zh: '不符合条件', en: 'not eligible' },
} as const;

const ELIGIBLE_IN_ENGLISH: ReadonlyMap<string, string> = new Map(Object.values(ELIGIBLE).map(({ zh, en }) => [en, zh]));

/** The names there are. */
export function namesOf(of: Graded, scores: Reading['scores']): readonly string[] {
  if (of.kind === 'candidacy') return Object.values(ELIGIBLE).map(({ zh }) => zh);
  if (of.kind === 'record') return scores.sheets.find(({ name }) => name === of.sheet)?.grades ?? [];
  return of.kind === 'grade' ? scores.grades : scores.outcomes;
}

const KINDS = {
  grade: { zh: '等次', en: 'grade' },
  record: { zh: '等次', en: 'grade' },
  conclusion: { zh: '结论', en: 'conclusion' },
  candidacy: { zh: '推选资格', en: 'candidacy' },
} as const;
