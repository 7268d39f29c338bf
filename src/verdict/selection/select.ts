import { exact } from '../../engine/number.js';
import type { Model } from '../../model/model.js';
import type { Selection } from '../../model/scoring.js';
import { squeeze } from '../../text/width.js';
import { fill, say } from '../explain/phrases.js';
import type { DepartmentVerdicts, Words } from '../verdicts.js';
import { type Contender, placed } from './place.js';
import type { SelectionEntry, SelectionGroup, SelectionResult } from './results.js';

/**
 * Carries out the 推选 of a set over all departments of a run (semantics.md §9), each behind the one it refers to. In: the model, the verdicts as
 * `evaluate` gave them. Out: the results in the set's order; the order of the departments makes no difference to them.
 */
export function select(model: Model, departments: readonly DepartmentVerdicts[]): readonly SelectionResult[] {
  const done = new Map<string, SelectionResult>();
  for (const selection of model.selections) done.set(selection.name, selected(selection, departments, done, model));
  return [...done.values()];
}

function selected(
  selection: Selection,
  departments: readonly DepartmentVerdicts[],
  done: ReadonlyMap<string, SelectionResult>,
  { interpretations }: Model,
): SelectionResult {
  const grouped = groupsOf(selection, contendersOf(selection, departments), done);
  return {
    name: selection.name,
    alias: selection.alias,
    range: rangeWords(selection),
    places: placesWords(selection),
    condition: selection.condition === null ? null : withValues(selection.condition.text, interpretations),
    deadline: selection.deadline === null ? null : withValues(selection.deadline.text, interpretations),
    rank: selection.rank.map(({ written }) => written),
    ties: selection.ties,
    groups: grouped.map(([name, members]) => groupOf(selection, name, members)),
  };
}

/** 不晚于“于8月30日前”（2017年8月30日）: who reads the rule wants to know what the quoted words stand for. */
function withValues(text: string, interpretations: Model['interpretations']): string {
  return text.replace(/“([^”]*)”/g, (words, name: string) => {
    const value = interpretations.find((one) => squeeze(one.name) === squeeze(name))?.valueText;
    return value === undefined ? words : `${words}（${value}）`;
  });
}

function contendersOf({ name }: Selection, departments: readonly DepartmentVerdicts[]): readonly Contender[] {
  return departments.flatMap((one, department) => {
    const candidacy = one.candidacies.find(({ selection }) => selection === name);
    return candidacy === undefined ? [] : [{ department, name: one.name, candidacy, belongs: 'true' as const }];
  });
}

type Grouped = readonly (readonly [string | null, readonly Contender[]])[];

function groupsOf({ range }: Selection, all: readonly Contender[], done: ReadonlyMap<string, SelectionResult>): Grouped {
  if (range.kind === 'all') return [[null, all]];
  if (range.kind === 'selected') return groupsOfSelected(range.of, all, done);
  const names = [...new Set(all.flatMap(({ candidacy }) => (candidacy.groupKnown ? (candidacy.group ?? []) : [])))].sort();
  // Whoever's region is not known may belong to any of them, and stands in a group of its own beside.
  const astray = all.filter(({ candidacy }) => !candidacy.groupKnown).map((one) => ({ ...one, belongs: 'undetermined' as const }));
  const groups = names.map(
    (name) => [name, [...all.filter(({ candidacy }) => candidacy.groupKnown && candidacy.group === name), ...astray]] as const,
  );
  return groups.length === 0 ? [[null, astray]] : groups;
}

/** Among those that another selection took, in its groups: firm, or possible where their place is open. */
function groupsOfSelected(of: string, all: readonly Contender[], done: ReadonlyMap<string, SelectionResult>): Grouped {
  const before = [...done.values()].find(({ name, alias }) => name === of || alias === of);
  return (before?.groups ?? []).map(({ name, entries }) => [
    name,
    entries.flatMap((entry) => {
      const contender = all.find(({ department }) => department === entry.department);
      const belongs = BELONGS[entry.state];
      return contender === undefined || belongs === 'false' ? [] : [{ ...contender, belongs }];
    }),
  ]);
}

const BELONGS = {
  selected: 'true',
  chosen: 'true',
  ranked: 'true',
  tied: 'undetermined',
  open: 'undetermined',
  notChosen: 'false',
  out: 'false',
  notEligible: 'false',
} as const;

function groupOf(selection: Selection, name: string | null, members: readonly Contender[]): SelectionGroup {
  const places = placesIn(selection, members);
  const entries = placed(members, places, selection.ties);
  return { name, places, entries: [...entries].sort(inOrder), notes: notesOf(entries, places, selection) };
}

/** 名额; a share of those in range, before 条件. */
function placesIn({ places }: Selection, members: readonly Contender[]): SelectionGroup['places'] {
  if (places.kind === 'unlimited') return null;
  if (places.kind === 'number') return { least: places.n, most: places.n };
  const share = exact(places.exact);
  const of = (n: number) => {
    const exactly = share.mul(n);
    const whole = places.rounding === 'up' ? exactly.ceil() : places.rounding === 'halfUp' ? exactly.add(1, 2).floor() : exactly.floor();
    return Number(whole.valueOf());
  };
  return { least: of(members.filter(({ belongs }) => belongs === 'true').length), most: of(members.length) };
}

/** By rank, then by name; those that are not eligible last. */
function inOrder(a: SelectionEntry, b: SelectionEntry): number {
  const rank = ({ rank: own }: SelectionEntry) => own?.best ?? Number.MAX_SAFE_INTEGER;
  return (
    rank(a) - rank(b) ||
    (a.rank?.worst ?? 0) - (b.rank?.worst ?? 0) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.department - b.department)
  );
}

function notesOf(entries: readonly SelectionEntry[], places: SelectionGroup['places'], { ties }: Selection): readonly Words[] {
  if (places === null) return [];
  const count = (...states: readonly SelectionEntry['state'][]) => entries.filter(({ state }) => states.includes(state)).length;
  const notes: Words[] = [];
  const taken = count('selected', 'chosen');
  if (taken > places.most && ties?.kind !== 'all')
    notes.push(
      fill('推选意见选了{taken}个，超过名额{places}个', 'the opinions select {taken}, more than the {places} places', {
        taken,
        places: places.most,
      }),
    );
  if (count('tied') > 0)
    notes.push(
      fill('名次相同的跨过了名额线，由{by}决定', 'units of equal rank lie across the cut; {by} decides', {
        by: ties?.kind === 'decided' ? ties.by : '',
      }),
    );
  if (count('open') > 0)
    notes.push(say('还有名额待定：缺的材料补齐以后名次可能变化', 'some places are open: what is still missing may change the ranks'));
  if (entries.some(({ candidacy }) => !candidacy.groupKnown))
    notes.push(say('有的单位不知道属于哪一组，可能排在这一组', 'of some units the group is not known: they may belong to this one'));
  return notes;
}

function rangeWords({ range }: Selection): Words {
  if (range.kind === 'all') return say('全部参评单位', 'all units');
  return range.kind === 'each'
    ? fill('每个{field}', 'each {field}', { field: range.field.name })
    : fill('{of}', 'those selected as {of}', { of: range.of });
}

function placesWords({ places }: Selection): Words {
  if (places.kind === 'unlimited') return say('不限', 'unlimited');
  if (places.kind === 'number') return fill('{n}个', '{n}', { n: places.n });
  const rounding = {
    down: ['，只舍不入', ', rounded down'],
    up: ['，只入不舍', ', rounded up'],
    halfUp: ['，四舍五入', ', rounded half up'],
  } as const;
  const [zh, en] = places.rounding === null ? ['', ''] : rounding[places.rounding];
  return fill('参评单位数的{share}{zh}', '{share} of the units{en}', { share: exact(places.exact).toFraction(), zh, en });
}
