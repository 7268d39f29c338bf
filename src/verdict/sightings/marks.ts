import type { AtomCoverage } from './coverage.js';

/** What has been seen of a condition deciding: both ways, only true, only false, or never. Best first. */
export const MARKS = ['both', 'true', 'false', 'never'] as const;

export type Mark = (typeof MARKS)[number];

/** The mark of one condition of one clause. */
export function markOf({ seenTrue, seenFalse }: AtomCoverage): Mark {
  if (seenTrue === null) return seenFalse === null ? 'never' : 'false';
  return seenFalse === null ? 'true' : 'both';
}

/** How many conditions have which mark, and how many were seen undetermined. */
export function countMarks(atoms: readonly AtomCoverage[]): Readonly<Record<Mark | 'all' | 'open', number>> {
  const marks = atoms.map(markOf);
  const having = (mark: Mark) => marks.filter((one) => one === mark).length;
  return {
    all: atoms.length,
    both: having('both'),
    true: having('true'),
    false: having('false'),
    never: having('never'),
    open: atoms.filter(({ seenOpen }) => seenOpen !== null).length,
  };
}

/** The worst of some marks: what is told of a place that several clauses use. `both` for none. */
export function worstOf(marks: readonly Mark[]): Mark {
  return MARKS[Math.max(0, ...marks.map((mark) => MARKS.indexOf(mark)))] ?? 'both';
}
