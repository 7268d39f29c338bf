import { tailoringFindings as F } from '../diagnostics/catalogue/tailoring.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { rewrite } from '../diagnostics/rewrite.js';
import { dayWords } from '../text/day-words.js';
import { didYouMean, nearest } from '../text/nearest.js';
import { foldersOf, type KnownSet } from './known-sets.js';

/**
 * What is wrong between the sets of a folder: one id twice, a set that 替代 one that is not there, that one which another has
 * replaced already, or itself in a circle; days on which no set, or two, are in force. In: every set. Out: findings at the line to edit.
 */
export function timelineFindings(known: readonly KnownSet[]): readonly Diagnostic[] {
  return [...repeatedIds(known), ...known.flatMap((set) => replacementFindings(set, known))];
}

function repeatedIds(known: readonly KnownSet[]): readonly Diagnostic[] {
  return known.flatMap((set, i) => {
    const same = known.filter(({ head }) => head.id === set.head.id && head.id !== '');
    return same.length > 1 && known.indexOf(same[0] ?? set) === i
      ? [F.repeatedSet(set.head.at, { id: set.head.id, folders: foldersOf(same) })]
      : [];
  });
}

function replacementFindings(set: KnownSet, known: readonly KnownSet[]): readonly Diagnostic[] {
  const { replaces, inForceFrom } = set.head;
  if (replaces === null) return [];
  const { id, at } = replaces;
  const before = known.find(({ head }) => head.id === id);
  if (before === undefined) {
    const ids = known.map(({ head }) => head.id).filter((one) => one !== set.head.id);
    const near = nearest(id, ids);
    return [F.replacedNotFound(at, { id, hint: didYouMean(near) }, { edits: near.map((one) => rewrite(at, one)) })];
  }
  const path = circleFrom(set, known);
  if (path !== null) return [F.circularReplacement(at, { path: path.join(' → ') })];
  const earlier = known.find((one) => one !== set && one.head.replaces?.id === id);
  if (earlier !== undefined && known.indexOf(earlier) < known.indexOf(set))
    return [F.secondReplacement(at, { id, other: earlier.head.id })];
  if (inForceFrom === null) return [F.replacementWithoutDate(at, { id })];
  const { inForceFrom: begun, repealedFrom: to } = before.head;
  if (begun !== null && inForceFrom <= begun)
    return [F.replacementNotLater(at, { id, from: dayWords(inForceFrom), other: dayWords(begun) })];
  if (to !== null && to < inForceFrom) return [F.gapInTime(at, { id, to: dayWords(to), from: dayWords(inForceFrom) })];
  return to !== null && to > inForceFrom ? [F.overlapInTime(at, { id, to: dayWords(to), from: dayWords(inForceFrom) })] : [];
}

/** The ids of a circle of 替代 that a set is part of; null where it is part of none. */
function circleFrom(set: KnownSet, known: readonly KnownSet[]): readonly string[] | null {
  const path = [set.head.id];
  for (let one: KnownSet | undefined = set; one !== undefined; ) {
    const next: string | undefined = one.head.replaces?.id;
    if (next === undefined) return null;
    if (path.includes(next)) return next === set.head.id ? [...path, next] : null;
    path.push(next);
    one = known.find(({ head }) => head.id === next);
  }
  return null;
}
