import type { SelectionEntry, SelectionResult } from '../../verdict/selection/results.js';
import { type SelectionWords, selectionWords } from '../words/selection.js';
import { type Context, href } from './context.js';
import { type Frame, frame } from './frame.js';
import { overridesOfRun } from './overrides.js';
import type { GroupPiece, SelectionPart } from './selection-parts.js';
import { type Text, written } from './text.js';

/** A page of one 推选: its rule, then every group in the order of ranks, with the keys that decided. */
export interface SelectionPage extends Frame {
  readonly selectionLabels: SelectionWords['labels'];
  readonly kicker: Text;
  readonly heading: Text;
  readonly rules: readonly { readonly label: string; readonly value: Text }[];
  readonly howToRead: string;
  /** That verdicts have a 改判, by which nobody is chosen; a list of none or one. */
  readonly overridden: readonly string[];
  readonly groups: readonly GroupView[];
  /** The pages it is divided into; none where this one holds all of it. */
  readonly parts: readonly PartLink[];
}

export interface PartLink {
  readonly address: string;
  readonly text: string;
  readonly current: boolean;
}

export interface GroupView {
  readonly anchor: string;
  readonly name: Text;
  /** A list of none (名额 不限) or one. */
  readonly places: readonly string[];
  readonly notes: readonly string[];
  readonly keys: readonly Text[];
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly rank: string;
  readonly name: Text;
  readonly address: string;
  readonly state: { readonly name: SelectionEntry['state']; readonly word: string };
  readonly keys: readonly { readonly label: Text; readonly value: string }[];
  readonly reason: string;
  readonly opinion: readonly string[];
}

export function selectionPage({ result, groups, number }: SelectionPart, parts: readonly SelectionPart[], context: Context): SelectionPage {
  const { model, language } = context;
  const words = selectionWords(language);
  const plain = words.heading(nameIn(result, context));
  const heading = parts.length === 1 ? plain : words.part(plain, number, parts.length);
  return {
    ...frame(`${heading} · ${model.ruleSet.title}`, '../', context),
    selectionLabels: words.labels,
    kicker: written(model.ruleSet.title),
    heading: written(heading),
    rules: rulesOf(result, words, context),
    howToRead: words.howToRead,
    overridden: overridesOfRun(context.run.departments, context),
    groups: groups.map((piece) => groupView(piece, words, context)),
    parts: parts.length === 1 ? [] : parts.map((part) => partLink(part, number, words)),
  };
}

/** Who stands on a part: its first and its last unit, as ranks go group by group. */
function partLink({ path, groups, number }: SelectionPart, current: number, words: SelectionWords): PartLink {
  const names = groups.flatMap(({ group }) => group.entries.map(({ name }) => name));
  return {
    address: href('../', path),
    text: words.partOf(number, names[0] ?? '', names.at(-1) ?? ''),
    current: number === current,
  };
}

/** A line for the overview: the page, and how many came out which way. */
export function selectionSummary(
  result: SelectionResult,
  context: Context,
): { readonly name: Text; readonly address: string; readonly counts: string } {
  const words = selectionWords(context.language);
  return {
    name: written(nameIn(result, context)),
    address: href('', context.selectionPath(result.name)),
    counts: context.words.say.list(stateCounts(result, words)),
  };
}

/** Where a department stands in a 推选: its row in each group that has it. `group` is null where there is but one, `rank` where nothing is ranked. */
export function selectionRows(
  result: SelectionResult,
  department: string,
  context: Context,
): readonly {
  readonly heading: string;
  readonly group: string | null;
  readonly row: Omit<RowView, 'rank'> & { readonly rank: string | null };
}[] {
  const words = selectionWords(context.language);
  return result.groups.flatMap((group) =>
    group.entries
      .filter(({ name }) => name === department)
      .map((entry) => {
        const row = rowView(entry, words, context);
        return { heading: nameIn(result, context), group: group.name, row: { ...row, rank: row.rank === words.noRank ? null : row.rank } };
      }),
  );
}

/** 入选2个, 待定1个: in the order of the states. */
export function stateCounts({ groups }: SelectionResult, words: SelectionWords): readonly string[] {
  const entries = groups.flatMap((group) => group.entries);
  return (Object.keys(words.states) as SelectionEntry['state'][]).flatMap((state) => {
    const such = entries.filter((entry) => entry.state === state);
    const n = new Set(such.map(({ department }) => department)).size;
    return such[0] === undefined ? [] : [words.counted(stateWord(such[0], words), n)];
  });
}

/** Where nothing is ranked and places are unlimited, whoever fulfils the condition is no more than that. */
function stateWord({ state, candidacy }: Pick<SelectionEntry, 'state' | 'candidacy'>, words: SelectionWords): string {
  return state === 'ranked' && candidacy.keys.length === 0 ? words.eligible : words.states[state];
}

function nameIn({ name, alias }: SelectionResult, { language }: Context): string {
  return language === 'zh' ? name : (alias ?? name);
}

function rulesOf(result: SelectionResult, words: SelectionWords, { choose }: Context): SelectionPage['rules'] {
  const { labels } = words;
  const ties = result.ties === null ? null : result.ties.kind === 'all' ? words.ties.all : words.ties.decided(result.ties.by);
  const rows: readonly (readonly [string, string | null])[] = [
    [labels.range, choose(result.range)],
    [labels.places, choose(result.places)],
    [labels.condition, result.condition],
    [labels.deadline, result.deadline],
    [labels.rank, result.rank.length === 0 ? null : result.rank.join('；')],
    [labels.ties, ties],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value: written(value) }]));
}

function groupView({ group, index, continued }: GroupPiece, words: SelectionWords, context: Context): GroupView {
  const { places, entries, notes } = group;
  const name = group.name ?? (entries.some(({ candidacy }) => !candidacy.groupKnown) ? words.unknownGroup : words.everywhere);
  return {
    anchor: `group-${index + 1}`,
    name: written(continued ? words.continued(name) : name),
    places: places === null ? [] : [words.placesIn(places.least, places.most)],
    notes: entries.length === 0 ? [words.nobody] : notes.map(context.choose),
    keys: (entries[0]?.candidacy.keys ?? []).map(({ text }) => written(text)),
    rows: entries.map((entry) => rowView(entry, words, context)),
  };
}

function rowView({ name, state, rank, candidacy, reason }: SelectionEntry, words: SelectionWords, context: Context): RowView {
  const { opinion } = candidacy;
  return {
    // Without 排序 all are equal: a number would say nothing.
    rank: rank === null || candidacy.keys.length === 0 ? words.noRank : words.rank(rank.best, rank.worst),
    name: written(name),
    address: href('../', context.departmentPath(name)),
    state: { name: state, word: stateWord({ state, candidacy }, words) },
    keys: candidacy.keys.map(({ text, value }) => ({ label: written(text), value: context.choose(value) })),
    reason: context.choose(reason),
    opinion:
      opinion === null
        ? []
        : [words.opinion(opinion.selected, opinion.reason, opinion.on === null ? null : context.words.say.date(opinion.on))],
  };
}
