import { type DecisionWord, type Level, levelOf, type Named, RESERVED } from '../level.js';

/** The keys inside a 评定, 改判 or 推选意见, in both spellings. They mean something there only, and are free for any vocabulary. */
export const PARTS = {
  clause: ['条款', 'clause'],
  item: ['项', 'item'],
  record: ['记录', 'record'],
  points: ['分', 'points'],
  verdict: ['结论', 'verdict'],
  selection: ['推选', 'selection'],
  selected: ['入选', 'selected'],
  role: ['由', 'role'],
  judgedBy: ['评定人', 'judgedBy'],
  decidedBy: ['改判人', 'decidedBy'],
  on: ['日期', 'date'],
  reason: ['理由', 'reason'],
} as const;
export type PartWord = keyof typeof PARTS;

/** Which parts each has, in the order in which an example shows them. */
export const PARTS_OF: Readonly<Record<DecisionWord, readonly PartWord[]>> = {
  judgements: ['clause', 'item', 'record', 'points', 'role', 'judgedBy', 'on', 'reason'],
  overrides: ['clause', 'points', 'verdict', 'role', 'decidedBy', 'on', 'reason'],
  selectionOpinions: ['selection', 'selected', 'role', 'on', 'reason'],
};

/** What a 改判 of a verdict cannot do without: what is decided, who, when, why. */
export const VERDICT_OVERRIDE: readonly PartWord[] = ['clause', 'verdict', 'decidedBy', 'on', 'reason'];

/** Whose value names a person, or may by mistake: never shown. */
export const NAMES_SOMEBODY: ReadonlySet<PartWord> = new Set(['role', 'judgedBy', 'decidedBy']);

/** Keys behind which somebody's name stands, wherever they were put. */
export const PERSON_KEYS: readonly string[] = [...RESERVED.verifiedBy, ...PARTS.judgedBy, ...PARTS.decidedBy, '答复人', 'repliedBy'];

const named = new Map<PartWord, Named>(Object.entries(PARTS).map(([word, names]) => [word as PartWord, { kind: 'part', names }]));
const words = new Map([...named].map(([word, thing]) => [thing, word]));

/** The level inside one of them. */
export const LEVELS: Readonly<Record<DecisionWord, Level>> = {
  judgements: levelWith(PARTS_OF.judgements),
  overrides: levelWith(PARTS_OF.overrides),
  selectionOpinions: levelWith(PARTS_OF.selectionOpinions),
};

/** Which part a key named. */
export function partOf(thing: Named): PartWord | null {
  return words.get(thing) ?? null;
}

function levelWith(parts: readonly PartWord[]): Level {
  return levelOf(parts.flatMap((part) => named.get(part) ?? []));
}
