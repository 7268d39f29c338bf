import { sentenceFindings } from '../../diagnostics/catalogue/sentence.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { ConclusionSyntax, SelectionSyntax } from '../../syntax/scoring-tree.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import { fieldNamed } from '../meaning/scope.js';
import type { Conclusion, Selection } from '../scoring.js';
import { conditionOf, nameField, type ScoreScope, typedValueOf } from './sentences.js';

/** 结论; null where there is none or where a part of it has no meaning. */
export function conclusionOf(scope: ScoreScope, syntax: ConclusionSyntax | undefined): Conclusion | null {
  if (syntax === undefined) return null;
  const outcomes = syntax.outcomes.flatMap(({ name, condition }) => {
    const meant = conditionOf(scope, condition);
    return meant === null ? [] : [{ name: foldedOf(name), condition: meant }];
  });
  return { outcomes, otherwise: syntax.otherwise === null ? '' : foldedOf(syntax.otherwise), at: placeOf(syntax.at) };
}

/** 推选, each behind the one it refers to. */
export function selectionsOf(tree: SyntaxTree, scope: ScoreScope): readonly Selection[] {
  const meant = tree.selections.flatMap((syntax) => selectionOf(scope, syntax) ?? []);
  const ordered: Selection[] = [];
  const add = (one: Selection, path: readonly string[]): void => {
    if (ordered.includes(one) || path.includes(one.name)) return;
    const { range } = one;
    const before = range.kind === 'selected' ? meant.find(({ name, alias }) => range.of === name || range.of === alias) : undefined;
    if (before !== undefined) add(before, [...path, one.name]);
    ordered.push(one);
  };
  for (const one of meant) add(one, []);
  return ordered;
}

function selectionOf(scope: ScoreScope, syntax: SelectionSyntax): Selection | null {
  const condition = syntax.condition === null ? null : conditionOf(scope, syntax.condition);
  const deadline = syntax.deadline === null ? null : conditionOf(scope, syntax.deadline);
  const rank = syntax.rank.flatMap(({ value, order, at }) => {
    const typed = typedValueOf(scope, value);
    return typed === null ? [] : [{ value: typed.expression, order, text: wordsOf(value.words), written: wordsOf(at) }];
  });
  const range = rangeOf(scope, syntax);
  const broken = [condition === null && syntax.condition !== null, deadline === null && syntax.deadline !== null, range === null];
  if (broken.includes(true) || range === null) return null;
  return {
    name: foldedOf(syntax.name),
    alias: syntax.alias === null ? null : foldedOf(syntax.alias),
    range,
    places: placesOf(syntax),
    condition,
    rank,
    ties: syntax.ties === null ? null : syntax.ties.kind === 'all' ? { kind: 'all' } : { kind: 'decided', by: wordsOf(syntax.ties.by) },
    deadline,
    at: placeOf(syntax.at),
  };
}

function placesOf({ places }: SelectionSyntax): Selection['places'] {
  if (places?.kind === 'number') return { kind: 'number', n: places.n };
  if (places?.kind === 'share') return { kind: 'share', exact: places.exact, rounding: places.rounding };
  return { kind: 'unlimited' };
}

/** 每个所属地区: a field of the form, as it is called in the vocabulary. */
function rangeOf(scope: ScoreScope, { range }: SelectionSyntax): Selection['range'] | null {
  if (range === null || range.kind === 'all') return { kind: 'all' };
  if (range.kind === 'selected') return { kind: 'selected', of: foldedOf(range.of) };
  const { form } = scope.meaning.vocabulary;
  const field = fieldNamed(form, foldedOf(range.field));
  if (field === undefined)
    return unknownField(
      scope,
      range.field,
      form.map(({ name }) => name),
    );
  nameField(scope, range.field, field);
  return {
    kind: 'each',
    field: { kind: 'field', list: null, field: field.key, name: field.name, up: 0, text: wordsOf(range.field), at: placeOf(range.field) },
  };
}

function unknownField({ report }: ScoreScope, words: Phrase, names: readonly string[]): null {
  const hint = didYouMean(nearest(foldedOf(words), [...names]));
  report(sentenceFindings.unknownName(placeOf(words), { name: wordsOf(words), hint }));
  return null;
}
