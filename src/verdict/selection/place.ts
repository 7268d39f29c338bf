import type { Selection } from '../../model/scoring.js';
import { clauses, fill, NOTHING, say } from '../explain/phrases.js';
import type { Words } from '../verdicts.js';
import type { Candidacy } from './candidacy.js';
import { type Comparable, comparable, standing } from './order.js';
import type { SelectionEntry, SelectionGroup, SelectionState } from './results.js';

/** A unit in a group of a 推选. */
export interface Contender {
  readonly department: number;
  readonly name: string;
  readonly candidacy: Candidacy;
  /** Whether it belongs to the group: its region is not known, or its place in the selection before is open. */
  readonly belongs: 'true' | 'undetermined';
}

/**
 * Ranks and places of a group (semantics.md §9). A place is firm only where it holds under every completion: enough places even if
 * everybody that may equal or beat a unit does. A unit is out where as many as there are places are certainly ahead. Equal in all keys across the cut: tied, and the
 * office's opinion decides (or, 一并入选, all of them are in).
 */
export function placed(
  members: readonly Contender[],
  places: SelectionGroup['places'],
  ties: Selection['ties'],
): readonly SelectionEntry[] {
  const rivals = members.map((one) => ({ ...one, keys: comparable(one.candidacy) }));
  return rivals.map((one) => entryOf(one, rivalsOf(one, rivals), places, ties));
}

interface Rivals {
  /** Certainly ahead of it. */
  readonly surelyAhead: number;
  readonly mayBeAhead: number;
  /** Ahead or equal, perhaps. */
  readonly mayEqualOrBeat: number;
  /** Equal in every key, certainly, and certainly in. */
  readonly surelyEqual: number;
  /** Of those that are not certainly equal: ahead or equal, perhaps. */
  readonly openOrAhead: number;
}

type Rival = Contender & { readonly keys: Comparable };

function rivalsOf(one: Rival, members: readonly Rival[]): Rivals {
  const counted = { surelyAhead: 0, mayBeAhead: 0, mayEqualOrBeat: 0, surelyEqual: 0, openOrAhead: 0 };
  for (const other of members) {
    if (other === one || other.candidacy.eligible === 'false') continue;
    const sure = other.candidacy.eligible === 'true' && other.belongs === 'true';
    const { ahead, equal, behind } = standing(other.keys, one.keys);
    if (ahead) counted.mayBeAhead += 1;
    if (ahead || equal) counted.mayEqualOrBeat += 1;
    if (sure && ahead && !equal && !behind) counted.surelyAhead += 1;
    const alike = sure && equal && !ahead && !behind;
    if (alike) counted.surelyEqual += 1;
    else if (ahead || equal) counted.openOrAhead += 1;
  }
  return counted;
}

function entryOf(one: Contender, rivals: Rivals, places: SelectionGroup['places'], ties: Selection['ties']): SelectionEntry {
  const { department, name, candidacy } = one;
  const eligible = candidacy.eligible !== 'false';
  const state = eligible ? stateOf(one, rivals, places, ties) : 'notEligible';
  return {
    department,
    name,
    state,
    rank: eligible ? { best: rivals.surelyAhead + 1, worst: rivals.mayBeAhead + 1 } : null,
    candidacy,
    reason: reasonOf(state, one),
  };
}

function stateOf(
  { candidacy, belongs }: Contender,
  rivals: Rivals,
  places: SelectionGroup['places'],
  ties: Selection['ties'],
): SelectionState {
  const firm = candidacy.eligible === 'true' && belongs === 'true';
  if (places === null) return firm ? 'ranked' : 'open';
  if (rivals.surelyAhead >= places.most) return 'out';
  const threats = ties?.kind === 'all' ? rivals.mayBeAhead : rivals.mayEqualOrBeat;
  if (threats < places.least) return firm ? 'selected' : 'open';
  // Everything known: only those that are equal to it stand in its way.
  const onlyTied = firm && ties?.kind !== 'all' && rivals.openOrAhead === rivals.surelyAhead && places.least === places.most;
  if (!onlyTied) return 'open';
  if (candidacy.opinion === null) return 'tied';
  return candidacy.opinion.selected ? 'chosen' : 'notChosen';
}

/** More causes than these are left to the unit's own page. */
const MOST_CAUSES = 3;

function reasonOf(state: SelectionState, { candidacy, belongs }: Contender): Words {
  const causes = candidacy.causes.length === 0 ? NOTHING : clauses(candidacy.causes.slice(0, MOST_CAUSES));
  const opinion = candidacy.opinion?.reason ?? '';
  switch (state) {
    case 'selected':
      return say('在名额之内，补齐其他材料也不会变', 'within the places, whatever else becomes known');
    case 'chosen':
      return fill('名次相同，决定入选：{opinion}', 'of equal rank, decided for: {opinion}', { opinion });
    case 'notChosen':
      return fill('名次相同，决定不入选：{opinion}', 'of equal rank, decided against: {opinion}', { opinion });
    case 'tied':
      return say('名次相同，跨过名额线，待决定', 'of equal rank across the cut, to be decided');
    case 'open':
      if (candidacy.eligible !== 'true')
        return fill('是否符合条件还没有定论：{causes}', 'whether it fulfils the condition is open: {causes}', { causes });
      if (belongs === 'true' && candidacy.keys.length === 0)
        return say('还有单位没有定论，名额不一定够', 'other units are open, and the places may not suffice');
      return belongs === 'true'
        ? say('名次还没有定论', 'its rank is open')
        : say('是否在范围之内还没有定论', 'whether it is in range is open');
    case 'out':
      return say('排在前面的已经占满名额', 'those ahead fill all places');
    case 'notEligible':
      return candidacy.late ? fill('没有在截止以内：{causes}', 'not within the deadline: {causes}', { causes }) : causes;
    case 'ranked':
      return candidacy.keys.length === 0
        ? say('符合条件，名额不限', 'fulfils the condition; places are unlimited')
        : say('符合条件，只排名次', 'fulfils the condition; ranked only');
  }
}
