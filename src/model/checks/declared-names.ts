import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { tailoringFindings } from '../../diagnostics/catalogue/tailoring.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { rewrite } from '../../diagnostics/rewrite.js';
import { negativesOf } from '../../syntax/declared-names.js';
import { isKeyword } from '../../syntax/keywords.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { FieldSyntax, NamedSyntax, Report, SyntaxTree } from '../../syntax/tree.js';
import { firstOf, joined } from '../declarations/vocabulary.js';
import { RESERVED_KEYS } from '../reserved.js';
import { isOwn, layerOf } from '../tailoring.js';
import type { Check } from './draft.js';

/**
 * Names: no word of the language, none of the fact sheet's own, unique in their list or form, and never a field in
 * one place and a list in another (language.md §1.4, §3).
 */
export const declaredNames: Check = ({ tree }, report) => {
  const form = withNegatives(tree.sections.flatMap((s) => s.fields));
  const definitions: readonly NamedSyntax[] = tree.definitions;
  const everything = [...form, ...tree.lists, ...tree.lists.flatMap((l) => withNegatives(l.fields)), ...definitions];
  for (const named of everything) reportForbidden(named, report);
  const top = [...form, ...tree.lists, ...definitions];
  reportRepeated(top, report, (a, b) => kindOf(tree, a) === kindOf(tree, b) && !adds(tree, a, b));
  for (const list of joined(tree.lists)) reportRepeated(withNegatives(list.fields), report, () => true);
  reportOtherMeasures(tree, report);
  reportOtherAliases(tree, report);
  const lists = [...tree.lists, ...tree.definitions.filter((d) => d.body?.kind === 'list')];
  for (const list of joined(tree.lists)) reportTwoMeanings(withNegatives(list.fields), lists, report);
  reportTwoMeanings(form, lists, report);
};

/** Fields, and the names of their “no” (反面) beside them. */
function withNegatives(fields: readonly FieldSyntax[]): readonly NamedSyntax[] {
  return fields.flatMap((field) => [field, ...negativesOf(field)]);
}

function kindOf(tree: SyntaxTree, named: NamedSyntax): string {
  if (tree.lists.some((l) => l === named)) return 'list';
  return tree.definitions.some((d) => d === named) ? 'definition' : 'field';
}

/** A 名单 of the name of one in the set below adds fields to it. */
function adds(tree: SyntaxTree, below: NamedSyntax, own: NamedSyntax): boolean {
  const sameList = kindOf(tree, below) === 'list' && firstOf<NamedSyntax>(tree.lists, own) === firstOf<NamedSyntax>(tree.lists, below);
  return sameList && layerOf(tree, below.name.source) > layerOf(tree, own.name.source);
}

/** A 栏目 or 名单 that adds to one in the set below has its alias, or says none. */
function reportOtherAliases(tree: SyntaxTree, report: Report): void {
  for (const groups of [tree.sections, tree.lists] as const) {
    for (const { name, alias } of groups) {
      const first = firstOf<NamedSyntax>(groups, { name, alias });
      if (alias === null || first.name === name) continue;
      const own = first.alias === null ? '' : foldedOf(first.alias);
      if (own === foldedOf(alias) || !isOwn(tree, name.source)) continue;
      const edits = own === '' ? [] : [rewrite(placeOf(alias), own)];
      const known = own === '' ? NO_ALIAS : { zh: `“${own}”`, en: `“${own}”` };
      report(tailoringFindings.otherAlias(placeOf(alias), { name: wordsOf(name), alias: known, other: wordsOf(alias) }, { edits }));
    }
  }
}

const NO_ALIAS: Bilingual = { zh: '没有', en: 'none' };

/** The records of a list are counted in one way. */
function reportOtherMeasures(tree: SyntaxTree, report: Report): void {
  for (const { name, alias, measure } of tree.lists) {
    const first = firstOf(tree.lists, { name, alias }).measure;
    if (first === null || measure === null || foldedOf(first) === foldedOf(measure)) continue;
    const slots = { list: wordsOf(name), measure: wordsOf(first), other: wordsOf(measure) };
    report(tailoringFindings.otherMeasure(placeOf(measure), slots, { edits: [rewrite(placeOf(measure), wordsOf(first))] }));
  }
}

function phrasesOf(named: NamedSyntax): Phrase[] {
  return named.alias === null ? [named.name] : [named.name, named.alias];
}

function reportForbidden(named: NamedSyntax, report: Report): void {
  for (const p of phrasesOf(named)) {
    const word = foldedOf(p);
    if (RESERVED_KEYS.has(word)) report(F.reservedKey(placeOf(p), { name: wordsOf(p) }));
    else if (isKeyword(word)) report(F.nameIsKeyword(placeOf(p), { name: wordsOf(p) }));
  }
  if (named.alias !== null && !/^[A-Za-z][A-Za-z0-9_]*$/.test(foldedOf(named.alias)))
    report(F.badAlias(placeOf(named.alias), { alias: wordsOf(named.alias) }));
}

function reportRepeated(all: readonly NamedSyntax[], report: Report, same: (a: NamedSyntax, b: NamedSyntax) => boolean): void {
  const seen = new Map<string, NamedSyntax>();
  for (const named of all) {
    for (const p of phrasesOf(named)) {
      const earlier = seen.get(foldedOf(p));
      if (earlier !== undefined && earlier !== named && same(earlier, named))
        report(F.repeatedName(placeOf(p), { name: wordsOf(p), other: lineOf(earlier) }));
      else seen.set(foldedOf(p), named);
    }
  }
}

function reportTwoMeanings(fields: readonly NamedSyntax[], lists: readonly NamedSyntax[], report: Report): void {
  for (const field of fields) {
    for (const p of phrasesOf(field)) {
      const list = lists.find((l) => phrasesOf(l).some((q) => foldedOf(q) === foldedOf(p)));
      if (list !== undefined)
        report(F.nameWithTwoMeanings(placeOf(p), { name: wordsOf(p), first: FIELD, second: LIST, other: lineOf(list) }));
    }
  }
}

const FIELD: Bilingual = { zh: '项目', en: 'a field' };
const LIST: Bilingual = { zh: '名单', en: 'a list' };

function lineOf(named: NamedSyntax): string {
  const place = placeOf(named.name);
  return `${place.file}:${place.start.line}`;
}
