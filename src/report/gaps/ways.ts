import { entriesOf, keyOf } from '../../verdict/needed/group.js';
import type { StillNeeded } from '../../verdict/verdicts.js';

/** One way to settle a clause: the keys of the entries that it takes. */
export type Way = ReadonlySet<string>;

/**
 * The ways in which what is still needed can be supplied, the smallest first; none where no material settles it. Of “any one suffices”
 * each is a way of its own: it settles the clause if it turns out as asked, and nothing smaller can.
 */
export function waysOf(needed: StillNeeded): readonly Way[] {
  return waysWithin(needed, mostFor(needed));
}

/** Of long lists few ways are kept, or joining them would take seconds. */
function mostFor(needed: StillNeeded): number {
  return entriesOf(needed).length > MOST_WAYS ? FEW_WAYS : MOST_WAYS;
}

const MOST_WAYS = 60;
const FEW_WAYS = 8;

function waysWithin(needed: StillNeeded, most: number): readonly Way[] {
  if (needed.kind === 'nothing') return [];
  if (!('items' in needed)) return [new Set([keyOf(needed)])];
  const parts = needed.items.map((item) => waysWithin(item, most));
  if (needed.kind === 'all') return parts.some((ways) => ways.length === 0) ? [] : together(parts, most);
  const enough = needed.enough ?? 1;
  const open = parts.filter((ways) => ways.length > 0);
  if (enough === 1) return fewest(open.flat(), most);
  return open.length < enough
    ? []
    : fewest(
        choices(open, enough, most).flatMap((some) => together(some, most)),
        most,
      );
}

/** One way of each part, joined. */
function together(parts: readonly (readonly Way[])[], most: number): readonly Way[] {
  return parts.reduce<readonly Way[]>(
    (ways, own) =>
      fewest(
        ways.flatMap((way) => own.map((more) => new Set([...way, ...more]))),
        most,
      ),
    [new Set()],
  );
}

/** Every choice of n parts, the first of very many. */
function choices<T>(parts: readonly T[], n: number, most: number): readonly (readonly T[])[] {
  let chosen: readonly (readonly T[])[] = [[]];
  parts.forEach((part, at) => {
    const left = parts.length - at - 1;
    chosen = chosen
      .flatMap((before) => (before.length < n ? [[...before, part], before] : [before]))
      .filter((some) => some.length + left >= n)
      .slice(0, most);
  });
  return chosen.filter((some) => some.length === n);
}

/** Each set of entries once, the smallest first, no more than can be looked through. */
function fewest(ways: readonly Way[], most: number): readonly Way[] {
  const distinct = [...new Map(ways.map((way) => [[...way].sort().join('\n'), way])).values()];
  return distinct.sort((a, b) => a.size - b.size).slice(0, most);
}

/** Whether some ways were left out, so that nobody can say the smallest of them is the smallest of all. */
export function isCut(needed: StillNeeded): boolean {
  return entriesOf(needed).length > MOST_WAYS && hasChoice(needed);
}

function hasChoice(needed: StillNeeded): boolean {
  return 'items' in needed && (needed.kind === 'any' || needed.items.some(hasChoice));
}
