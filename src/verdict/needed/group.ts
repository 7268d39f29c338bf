import { fill, say } from '../explain/phrases.js';
import type { StillNeeded, Words } from '../verdicts.js';

export type Group = Extract<StillNeeded, { readonly kind: 'all' | 'any' }>;

/** How the items of a group settle it: each is needed; one that turns out so suffices; `n` of them do. */
export type Grouping =
  | { readonly kind: 'all' }
  | { readonly kind: 'any'; readonly turnsOut: 'true' | 'false' | 'well'; readonly n: number };

export const ALL: Grouping = { kind: 'all' };

/** 任一项为是即可, under 并非 为否. */
export function anyOf(wanted: boolean, n = 1): Grouping {
  return { kind: 'any', turnsOut: wanted ? 'true' : 'false', n };
}

/** Any one, each in its own way. */
export const ANY_WELL: Grouping = { kind: 'any', turnsOut: 'well', n: 1 };

/**
 * Items put together. A group of the same kind inside is opened, what stands there twice is told once, a single item
 * stands for itself. Null where nothing is left.
 */
export function group(grouping: Grouping, items: readonly (StillNeeded | null)[]): StillNeeded | null {
  const opened = items.flatMap((item) => (item === null ? [] : opens(grouping, item) ? item.items : [item]));
  const distinct = [...new Map(opened.map((item) => [keyOf(item), item])).values()];
  const [only] = distinct;
  if (only === undefined) return null;
  if (distinct.length === 1) return only;
  const enough = grouping.kind === 'any' && grouping.n > 1 ? { enough: grouping.n } : {};
  return { kind: grouping.kind, words: wordsOf(grouping, distinct.length), items: distinct.slice(0, MOST), ...enough };
}

/** Every single entry of what is needed. */
export function entriesOf(needed: StillNeeded | null): readonly StillNeeded[] {
  if (needed === null) return [];
  return 'items' in needed ? needed.items.flatMap(entriesOf) : [needed];
}

/** Whether a person's judgement is all that is open (待人工认定): no material is lacking. Of ways of which any suffices, each must be one. */
export function awaitsJudgement(needed: StillNeeded | null): boolean {
  return isAll('judgement', needed);
}

/** Whether verification is all that is open (待核实): nothing is missing. */
export function awaitsVerification(needed: StillNeeded | null): boolean {
  return isAll('verification', needed);
}

function isAll(wanted: StillNeeded['kind'], needed: StillNeeded | null): boolean {
  const entries = entriesOf(needed);
  return entries.length > 0 && entries.every(({ kind }) => kind === wanted);
}

/** What makes an entry the same as another. */
export function keyOf(item: StillNeeded): string {
  if ('items' in item) return `${item.kind}(${item.items.map(keyOf).join(',')})`;
  if (item.kind === 'nothing') return item.words.zh;
  if (item.kind === 'judgement') return JSON.stringify([item.words.zh]);
  return JSON.stringify([item.kind, item.list, item.field, item.place]);
}

/** More than this is counted, not listed, so that what is published stays of a readable size. */
const MOST = 200;

/** “Any n of them” is not the same as any one: such a group stays closed, and so do groups put with it. */
function opens(grouping: Grouping, item: StillNeeded): item is Group {
  if (!('items' in item) || item.kind !== grouping.kind) return false;
  return grouping.kind === 'all' || (grouping.n === 1 && item.words.zh === wordsOf(grouping, item.items.length).zh);
}

function wordsOf(grouping: Grouping, n: number): Words {
  const words = grouping.kind === 'all' ? say('以下各项都需要', 'all of these are needed') : anyWords(grouping);
  return n > MOST
    ? fill('{words}（共{n}项，列出前{most}项）', '{words} ({n} in all, the first {most} are listed)', { words, n, most: MOST })
    : words;
}

function anyWords({ turnsOut, n }: Extract<Grouping, { kind: 'any' }>): Words {
  const [zh, en] = OUTCOMES[turnsOut];
  if (n === 1)
    return fill(`以下任一项${zh}即可，否则还需下一项`, `any one of these suffices if it ${en}; otherwise the next is needed`, {});
  return fill(`以下各项中有{n}项${zh}即可，否则还需其余各项`, `{n} of these suffice if they ${en}; otherwise the others are needed`, { n });
}

const OUTCOMES = {
  true: ['为是', 'turns out true'],
  false: ['为否', 'turns out false'],
  well: ['合乎要求', 'turns out well'],
} as const;
