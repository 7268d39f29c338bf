import type { NameKind, Names } from '../../grammar/names.js';
import { squeeze } from '../text/width.js';
import type { Declarations } from './declarations.js';
import { foldedOf } from './phrase.js';
import { splitAt } from './read-vocabulary.js';
import type { FieldSyntax, InterpretationSyntax, NamedSyntax } from './tree.js';

/** The words sentences are cut by. Of two things with one name the list counts; the check of names reports it. */
export function declaredNames(declared: Declarations): Names {
  const words = new Map<string, NameKind>();
  const aliases = new Map<string, NameKind>();
  const options = new Map<string, Set<string>>();
  const fields = [...declared.sections, ...declared.lists].flatMap((group) => group.fields);
  for (const measure of measuresOf(declared, fields)) words.set(measure, 'measure');
  const add = (named: NamedSyntax, kind: NameKind): void => {
    words.set(foldedOf(named.name), kind);
    if (named.alias !== null) aliases.set(foldedOf(named.alias), kind);
  };
  for (const field of fields) {
    add(field, 'field');
    addOptions(options, field);
    for (const negative of negativesOf(field)) add(negative, 'field');
  }
  for (const head of declared.definitionHeads) add(head, head.isList ? 'list' : 'field');
  for (const list of declared.lists) add(list, 'list');
  return { words, aliases, options, interpretations: new Set(), windows: new Set() };
}

/** What sentences are told of the interpretations: their names, and which are windows (“每年” 是指 近三个年度每年). */
export function interpretationNames(interpretations: readonly InterpretationSyntax[]): Pick<Names, 'interpretations' | 'windows'> {
  const nameOf = (i: InterpretationSyntax) => squeeze(foldedOf(i.name));
  const windows = interpretations.filter((i) => i.value?.kind === 'window');
  return { interpretations: new Set(interpretations.map(nameOf)), windows: new Set(windows.map(nameOf)) };
}

function measuresOf(declared: Declarations, fields: readonly FieldSyntax[]): string[] {
  const units = fields.flatMap((f) => f.attributes.flatMap((a) => UNIT.exec(foldedOf(a))?.[1] ?? []));
  return [...declared.lists.flatMap((l) => (l.measure === null ? [] : [foldedOf(l.measure)])), ...units];
}

const UNIT = /^(?:单位|unit)\s*(\S+)$/;

function addOptions(options: Map<string, Set<string>>, field: FieldSyntax): void {
  const type = field.attributes[0];
  if (type === undefined || !OPTION.test(foldedOf(type))) return;
  const words = optionWords(type).flatMap(({ name, alias }) => (alias === null ? [foldedOf(name)] : [foldedOf(name), foldedOf(alias)]));
  for (const key of field.alias === null ? [foldedOf(field.name)] : [foldedOf(field.name), foldedOf(field.alias)]) {
    options.set(key, new Set([...(options.get(key) ?? []), ...words]));
  }
}

/** 反面 未制定计划 (noPlan): the name of the “no” of a 是否; none or one. */
export function negativesOf({ attributes }: Pick<FieldSyntax, 'attributes'>): readonly NamedSyntax[] {
  return attributes.slice(1).flatMap((words) => negativeIn(words) ?? []);
}

/** The name that an attribute 反面 gives; null for another attribute. */
export function negativeIn(words: FieldSyntax['attributes'][number]): NamedSyntax | null {
  const folded = foldedOf(words);
  const match = NEGATIVE.exec(folded);
  if (match === null) return null;
  const [, name = '', alias] = match;
  const from = folded.indexOf(name, (/^(?:反面|negative)\s*/.exec(folded)?.[0] ?? '').length);
  const aliasFrom = alias === undefined ? 0 : folded.lastIndexOf(alias);
  return {
    name: { ...words, start: words.start + from, end: words.start + from + name.length },
    alias: alias === undefined ? null : { ...words, start: words.start + aliasFrom, end: words.start + aliasFrom + alias.length },
  };
}

/** 反面, in folded words: the name and its alias. */
export const NEGATIVE = /^(?:反面\s*|negative\s+)([^\s:,;、。"()]+)\s*(?:\(\s*([A-Za-z_]\w*)\s*\))?$/;

const OPTION = /^(?:选项|option|one of)(?=\s|:|$)/;

/** 选项 行政机关 (agency)、其他: the options with their aliases. */
export function optionWords(type: FieldSyntax['attributes'][number]): readonly NamedSyntax[] {
  const head = OPTION.exec(foldedOf(type))?.[0].length ?? 0;
  const list = { ...type, start: type.start + head };
  return splitAt(list, /、/).map((entry) => {
    const match = /^(.*?)\s*\(\s*([A-Za-z_]\w*)\s*\)$/.exec(foldedOf(entry));
    if (match === null) return { name: trimColon(entry), alias: null };
    const aliasAt = entry.start + match[0].lastIndexOf(match[2] ?? '');
    return {
      name: trimColon({ ...entry, end: entry.start + (match[1]?.length ?? 0) }),
      alias: { ...entry, start: aliasAt, end: aliasAt + (match[2]?.length ?? 0) },
    };
  });
}

function trimColon<T extends { source: { folded: string }; start: number; end: number }>(p: T): T {
  let start = p.start;
  while (start < p.end && /[\s:]/.test(p.source.folded[start] ?? '')) start += 1;
  return { ...p, start };
}
