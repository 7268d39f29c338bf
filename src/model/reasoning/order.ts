import type { Claim } from './claim.js';
import { further, HERE, isNearer, laterSteps, ownSteps, partSteps, partsAmong, type Reach, type Step, stepOf } from './steps.js';
import type { Quantity } from './term.js';

type AtMost = Extract<Claim, { kind: 'atMost' }>;

/** What claims that do not contradict each other leave of the counts among them. */
export interface Agreement {
  readonly counts: readonly Counted[];
}

/** A count: it is certainly more than 0, or certainly 0, or neither is certain. */
export interface Counted {
  readonly quantity: Quantity;
  readonly some: boolean;
  readonly none: boolean;
}

/**
 * Whether numbers and days exist that stand as claimed. In: the claims. Out: null where they contradict each other, else
 * what they say of the counts among them, directly (what follows for a part of some records, possible.ts finds out).
 */
export function ordered(claims: readonly AtMost[]): Agreement | null {
  const quantities = quantitiesIn(claims);
  const steps = [...claims.map(stepOf), ...quantities.flatMap(ownSteps)];
  const ends = quantities.map((quantity) => endsOf(quantity, steps));
  if (!steps.every(isSmall) || !ends.every(isOpen)) return null;
  const related = steps.some(({ from, to }) => from !== null && to !== null);
  if (related ? !close([...steps, ...partSteps(quantities), ...laterSteps(quantities)], quantities.length) : !partsFit(ends)) return null;
  const counts = ends.flatMap(({ quantity, above, below }) =>
    quantity.population === null ? [] : [{ quantity, some: isBelow(below, -1), none: isBelow(above, 0) }],
  );
  return { counts };
}

const NOTHING = '';

function quantitiesIn(claims: readonly AtMost[]): readonly Quantity[] {
  const found = new Map<string, Quantity>();
  const visit = (quantity: Quantity | null): void => {
    if (quantity === null || found.has(quantity.key)) return;
    found.set(quantity.key, quantity);
    for (const { from } of quantity.distances) visit(from.quantity);
  };
  for (const { left, right } of claims) for (const { quantity } of [left, right]) visit(quantity);
  return [...found.values()];
}

/** How far a quantity lies above nothing at the most, and (turned round) how far nothing above it; null = no end. */
interface Ends {
  readonly quantity: Quantity;
  readonly above: Reach | null;
  readonly below: Reach | null;
}

function endsOf(quantity: Quantity, steps: readonly Step[]): Ends {
  const nearest = (some: readonly Step[]) => some.reduce<Reach | null>((a, { by }) => (a === null || isNearer(by, a) ? by : a), null);
  return {
    quantity,
    above: nearest(steps.filter(({ from, to }) => from === null && to?.key === quantity.key)),
    below: nearest(steps.filter(({ from, to }) => to === null && from?.key === quantity.key)),
  };
}

/** A step from nothing to nothing, or from a quantity to itself, leads nowhere below its start. */
function isSmall({ from, to, by }: Step): boolean {
  return from?.key !== to?.key || !isNearer(by, HERE);
}

/** There is room between the two ends. */
function isOpen({ above, below }: Ends): boolean {
  return above === null || below === null || !isNearer(further(above, below), HERE);
}

/** A part of some records is never more than all of them. */
function partsFit(ends: readonly Ends[]): boolean {
  return partsAmong(ends.map(({ quantity }) => quantity)).every(({ part, all }) => {
    const [least, most] = [ends.find((one) => one.quantity === part), ends.find((one) => one.quantity === all)];
    return isOpen({ quantity: part, above: most?.above ?? null, below: least?.below ?? null });
  });
}

/** Whether no round of steps leads back below its start (a negative cycle; Bellman and Ford). */
function close(steps: readonly Step[], quantities: number): boolean {
  const reached = new Map<string, Reach>();
  for (let round = 0; round <= quantities + 1; round += 1) {
    let changed = false;
    for (const { from, to, by } of steps) {
      const next = further(reached.get(from?.key ?? NOTHING) ?? HERE, by);
      if (!isNearer(next, reached.get(to?.key ?? NOTHING) ?? HERE)) continue;
      reached.set(to?.key ?? NOTHING, next);
      changed = true;
    }
    if (!changed) return true;
  }
  return false;
}

function isBelow(reach: Reach | null, n: number): boolean {
  return reach !== null && reach.by.compare(n) <= 0;
}
