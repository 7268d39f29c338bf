import type { Model } from '../../../src/model/model.js';
import type { Selection } from '../../../src/model/scoring.js';
import type { Candidacy, RankKey } from '../../../src/verdict/selection/candidacy.js';
import { select } from '../../../src/verdict/selection/select.js';
import type { DepartmentVerdicts } from '../../../src/verdict/verdicts.js';

/** A unit in few words: its name, its key values (a figure, or a stretch from … to …; null: none), and what else is said. */
export interface Unit {
  readonly name: string;
  readonly keys: readonly (string | readonly [string | null, string | null] | null)[];
  readonly eligible?: Candidacy['eligible'];
  readonly region?: string | null;
  readonly opinion?: boolean;
}

const AT = { file: 't.standards', start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };
const WORDS = { zh: '', en: '' };

/** A 推选 with so many places, all units in one range, the highest first. */
export function selection(more: Partial<Selection> = {}): Selection {
  return {
    name: '先进单位',
    alias: null,
    range: { kind: 'all' },
    places: { kind: 'number', n: 1 },
    condition: null,
    rank: [],
    ties: { kind: 'decided', by: '办公室' },
    deadline: null,
    at: AT,
    ...more,
  };
}

/** In: selections in order, and units. Out: for each selection, the state and rank of every unit by its name. */
export function outcome(
  selections: readonly Selection[],
  units: readonly Unit[],
  orders: readonly RankKey['order'][] = ['descending', 'descending'],
) {
  const departments = units.map(
    (unit) => ({ name: unit.name, candidacies: selections.map((one) => candidacy(one, unit, orders)) }) as unknown as DepartmentVerdicts,
  );
  return select({ selections } as unknown as Model, departments);
}

/** What {@link outcome} says of the first group of the first selection, unit by unit: `甲 selected 1`. */
export function shown(selections: readonly Selection[], units: readonly Unit[], orders?: readonly RankKey['order'][]): readonly string[] {
  const groups = outcome(selections, units, orders).at(-1)?.groups ?? [];
  return groups.flatMap(({ name, entries }) =>
    entries.map(({ name: unit, state, rank }) => {
      const place = rank === null ? '' : rank.best === rank.worst ? ` ${rank.best}` : ` ${rank.best}–${rank.worst}`;
      return `${name === null ? '' : `${name}：`}${unit} ${state}${place}`;
    }),
  );
}

function candidacy(
  { name, range }: Selection,
  { keys, eligible = 'true', region = null, opinion }: Unit,
  orders: readonly RankKey['order'][],
): Candidacy {
  return {
    selection: name,
    eligible,
    causes: [],
    late: false,
    condition: null,
    deadline: null,
    group: range.kind === 'each' ? region : null,
    groupKnown: range.kind !== 'each' || region !== null,
    keys: keys.map((value, i): RankKey => {
      const [low, high] = value === null ? [null, null] : typeof value === 'string' ? [value, value] : value;
      return {
        text: `键${i}`,
        order: orders[i] ?? 'descending',
        value: WORDS,
        withheld: false,
        low,
        high,
        kind: 'number',
        none: value === null ? 'certain' : 'no',
      };
    }),
    opinion: opinion === undefined ? null : { selected: opinion, reason: '集体研究', on: null },
  };
}
