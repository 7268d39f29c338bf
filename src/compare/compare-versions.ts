import type { Model } from '../model/model.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { type Change, type FieldChange, HEAD_PARTS, type HeadChange, type ListHead, type StandardHead } from './change.js';
import { clauseChanges } from './clauses.js';
import { sameMeaning, sameWriting } from './same.js';
import { scoringChanges } from './scoring.js';

/**
 * What changed from one rule set to another, clause by clause (semantics.md has no say in it: nothing is judged). In: two
 * checked models. Out: the changes in the order of a set: head, vocabulary, interpretations, definitions, cross-checks, standards, scoring, clauses.
 * 示例 are tests of a set, not part of what is required, and are left out.
 */
export function compareVersions(before: Model, after: Model): readonly Change[] {
  const interpretations = byKey(before.interpretations, after.interpretations, ({ name }) => name);
  const definitions = byKey(before.definitions, after.definitions, ({ name }) => name);
  const changedNames = [...interpretations, ...definitions].filter((one) => !meansTheSame(one)).flatMap((one) => nameOf(one));
  return [
    ...headChanges(before, after),
    ...vocabularyChanges(before.vocabulary, after.vocabulary),
    ...interpretations.map((one) => ({ kind: 'interpretation' as const, ...one })),
    ...definitions.map((one) => ({ kind: 'definition' as const, ...one })),
    ...byKey(before.crossChecks, after.crossChecks, ({ name, text }) => name ?? text).map((one) => ({
      kind: 'crossCheck' as const,
      ...one,
    })),
    ...byKey(before.standards.map(standardHead), after.standards.map(standardHead), ({ id }) => id).map((one) => ({
      kind: 'standard' as const,
      ...one,
    })),
    ...scoringChanges(before, after),
    ...clauseChanges(before, after, new Set(changedNames)),
  ];
}

function standardHead({ clauses: _, ...head }: Model['standards'][number]): StandardHead {
  return head;
}

interface Both<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Things that differ, those of the new set in its order, then those that are gone. Who uses an interpretation is told with the clauses. */
function byKey<T extends object>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly Both<T>[] {
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const is = new Map(after.map((one) => [keyOf(one), one]));
  const stayed = after.flatMap((one) => {
    const earlier = was.get(keyOf(one)) ?? null;
    return earlier !== null && sameWriting(apart(earlier), apart(one)) ? [] : [{ before: earlier, after: one }];
  });
  return [...stayed, ...before.filter((one) => !is.has(keyOf(one))).map((one) => ({ before: one, after: null }))];
}

function apart(one: object): object {
  const { usedBy: _, ...rest } = { usedBy: null, ...one };
  return rest;
}

function meansTheSame({ before, after }: Both<object>): boolean {
  const said = (one: object | null) => (one === null ? null : 'value' in one ? one.value : 'body' in one ? one.body : one);
  return sameMeaning(said(before), said(after));
}

function nameOf({ before, after }: Both<{ readonly name: string }>): readonly string[] {
  const one = after ?? before;
  return one === null ? [] : [one.name];
}

function headChanges(before: Model, after: Model): readonly HeadChange[] {
  const differ = HEAD_PARTS.filter((part) => !sameWriting(headPart(before, part), headPart(after, part)));
  return differ.map((part) => ({ kind: 'head', part, before: before.ruleSet, after: after.ruleSet }));
}

/** Of the notice its words count, not how its file is called or where its lines break. */
function headPart({ ruleSet }: Model, part: (typeof HEAD_PARTS)[number]): unknown {
  return part === 'notice' ? { text: ruleSet.notice?.text ?? '' } : ruleSet[part];
}

function vocabularyChanges(before: Vocabulary, after: Vocabulary): readonly Change[] {
  const head = ({ name, alias, sections }: Vocabulary) => ({ name, alias, sections });
  const lists = byKey(before.lists.map(listHead), after.lists.map(listHead), ({ key }) => key);
  const keys = [...new Set([...after.lists, ...before.lists].map(({ key }) => key))];
  const fieldsIn = ({ lists: all }: Vocabulary, key: string) => all.find((list) => list.key === key)?.fields ?? [];
  const fields = (was: Vocabulary['form'], is: Vocabulary['form'], list: string | null): readonly FieldChange[] =>
    byKey(was, is, ({ key }) => key).map((one) => ({ kind: 'field', list, ...one }));
  return [
    ...(sameWriting(head(before), head(after)) ? [] : [{ kind: 'vocabulary' as const, before: head(before), after: head(after) }]),
    ...fields(before.form, after.form, null),
    ...lists.map((one) => ({ kind: 'list' as const, ...one })),
    ...keys.flatMap((key) => fields(fieldsIn(before, key), fieldsIn(after, key), key)),
  ];
}

function listHead({ fields: _, ...head }: Vocabulary['lists'][number]): ListHead {
  return head;
}
