import { oneLine } from '../../verdict/explain/phrases.js';
import type { AtomCoverage, ClauseCoverage, Sighting } from '../../verdict/sightings/coverage.js';
import { type Mark, markOf } from '../../verdict/sightings/marks.js';
import type { CoverageWords } from '../words/coverage.js';

/** One condition of one clause with the anchor under which the page tells of it. */
export interface SeenCondition {
  readonly clause: string;
  readonly atom: AtomCoverage;
  readonly mark: Mark;
  readonly anchor: string;
}

/** All conditions of all clauses, numbered through. */
export function seenConditions(coverage: readonly ClauseCoverage[]): readonly SeenCondition[] {
  return coverage
    .flatMap(({ clause, atoms }) => atoms.map((atom) => ({ clause, atom })))
    .map(({ clause, atom }, i) => ({ clause, atom, mark: markOf(atom), anchor: `condition-${i + 1}` }));
}

/** The words of a condition on one line, short enough for a sentence. */
export function shortened(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}……`;
}

const LONGEST = 60;

/** Side by side which 示例 showed it: 成立：示例“甲”；不成立：没有示例. The third side is told only where it was seen. */
export function sidesOf({ seenTrue, seenFalse, seenOpen }: AtomCoverage, words: CoverageWords) {
  const sides: readonly (readonly [string, Sighting | null])[] = [
    [words.sides.true, seenTrue],
    [words.sides.false, seenFalse],
    ...(seenOpen === null ? [] : [[words.sides.open, seenOpen] as const]),
  ];
  return sides.map(([side, sighting]) => ({
    text: words.say.side(side, sighting === null ? words.say.noExample : words.say.example(oneLine(sighting.example))),
    sighting,
  }));
}
