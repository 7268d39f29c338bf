import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { foldedOf, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { ListSyntax, NamedSyntax, Report, SectionSyntax, SyntaxTree } from '../../syntax/tree.js';
import type { Field, List, Section, Vocabulary } from '../vocabulary.js';
import { readField } from './field.js';
import { readHeading } from './headings.js';
import { readParent } from './parent.js';
import { readUnlisted } from './unlisted.js';

/** The vocabulary a tree declares. Fields whose type cannot be read are left out and reported. */
export function buildVocabulary(tree: SyntaxTree, report: Report): Vocabulary {
  const [first, second] = tree.vocabularies;
  if (first === undefined && tree.sections.length + tree.lists.length === 0) report(F.missingVocabulary(null, {}));
  if (first !== undefined && second !== undefined) {
    const other = placeOf(first.name);
    report(F.secondVocabulary(placeOf(second.name), { other: `${other.file}:${other.start.line}` }));
  }
  const sections = joined(tree.sections).map((syntax) => ({
    section: { name: foldedOf(syntax.name), alias: syntax.alias === null ? null : foldedOf(syntax.alias) },
    heading: readHeading(syntax, false, report),
    fields: syntax.fields.map((f) => readField(f, null, report)).filter((f) => f !== null),
  }));
  const form = sections.flatMap((s) => s.fields);
  reportRoles(form, report);
  return {
    name: first === undefined ? '' : foldedOf(first.name),
    alias: first === undefined || first.alias === null ? null : foldedOf(first.alias),
    sections: sections.map(
      ({ section, heading, fields }): Section => ({
        ...section,
        fields: fields.map((f) => f.key),
        keptBy: heading.keptBy === null ? null : wordsOf(heading.keptBy),
        unlisted: readUnlisted(heading, { form, list: null, own: fields }, report),
      }),
    ),
    form,
    lists: buildLists(tree, form, report),
  };
}

/** Blocks of one name are one thing: the later ones, of a set that 参照 another, add fields to it. */
export function joined<T extends SectionSyntax>(blocks: readonly T[]): readonly T[] {
  const whole = new Map<T, T>();
  for (const block of blocks) {
    const first = firstOf(blocks, block);
    const known = whole.get(first);
    whole.set(first, known === undefined ? block : together(known, block));
  }
  return [...whole.values()];
}

function together<T extends SectionSyntax>(first: T, later: T): T {
  return { ...first, attributes: [...first.attributes, ...later.attributes], fields: [...first.fields, ...later.fields] };
}

/** The first block of the same thing: of its name, or of the alias that it is named by. */
export function firstOf<T extends NamedSyntax>(blocks: readonly T[], { name }: NamedSyntax): T {
  const said = foldedOf(name);
  const named = (one: NamedSyntax) => foldedOf(one.name) === said || (one.alias !== null && foldedOf(one.alias) === said);
  // It stands among them itself.
  return blocks.find(named) as T;
}

/** The lists, and which of them belong to which. */
function buildLists(tree: SyntaxTree, form: readonly Field[], report: Report): readonly List[] {
  const read = joined(tree.lists).map((syntax) => {
    const heading = readHeading(syntax, true, report);
    const list = buildList(syntax, report);
    const unlisted = readUnlisted(heading, { form, list: list.fields, own: list.fields }, report);
    return { list: { ...list, keptBy: heading.keptBy === null ? null : wordsOf(heading.keptBy) }, unlisted, belongsTo: heading.belongsTo };
  });
  return read.map((one) => ({ ...one.list, unlisted: one.unlisted, parent: readParent(one, read, report) }));
}

function buildList(syntax: ListSyntax, report: Report): List {
  const name = foldedOf(syntax.name);
  const alias = syntax.alias === null ? null : foldedOf(syntax.alias);
  const key = alias ?? name;
  const fields = syntax.fields.map((f) => readField(f, key, report)).filter((f) => f !== null);
  const dating = fields.filter((f) => f.dates);
  reportSecond(dating, '计时', report);
  for (const field of fields) {
    if (field.role !== null)
      report(F.unfitAttribute(field.at, { attribute: field.role === 'name' ? '名称' : '分组', type: { zh: '名单里', en: 'a list' } }));
  }
  return {
    key,
    name,
    alias,
    measure: syntax.measure === null ? '' : foldedOf(syntax.measure),
    datedBy: dating[0]?.key ?? null,
    parent: null,
    unlisted: null,
    keptBy: null,
    fields,
    at: placeOf(syntax.name),
  };
}

function reportRoles(form: readonly Field[], report: Report): void {
  reportSecond(
    form.filter((f) => f.role === 'name'),
    '名称',
    report,
  );
  reportSecond(
    form.filter((f) => f.role === 'group'),
    '分组',
    report,
  );
  for (const field of form.filter((f) => f.dates))
    report(F.unfitAttribute(field.at, { attribute: '计时', type: { zh: '栏目里', en: 'the form' } }));
}

function reportSecond(fields: readonly Field[], attribute: string, report: Report): void {
  for (const field of fields.slice(1)) report(F.secondRole(field.at, { attribute, other: fields[0]?.name ?? '' }));
}
