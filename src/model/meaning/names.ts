import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Word } from '../../syntax/sentence-tree.js';
import type { FieldRef } from '../expression.js';
import type { Field } from '../vocabulary.js';
import { type Defined, fieldDenied, fieldNamed, nameHere, placeIn, type Scope, written } from './scope.js';

/** What a name stands for where it stands. */
export type Resolved =
  | { readonly kind: 'field'; readonly ref: FieldRef; readonly field: Field }
  /** 反面: the “no” of the field. */
  | { readonly kind: 'negative'; readonly ref: FieldRef; readonly field: Field }
  | { readonly kind: 'defined'; readonly defined: Defined };

/**
 * Looks a name up: in the innermost record, the records around it, then the form and the defined names
 * (language.md §3). A name found on two levels is an error at its use; the name of a “no” (反面) is a name like any other. Null:
 * reported, or defined by something broken.
 */
export function resolve(scope: Scope, word: Word): Resolved | null {
  const found: { field: Field; up: number; where: Bilingual }[] = [];
  scope.records.forEach((list, up) => {
    const field = fieldMeant(list.fields, word.text);
    if (field !== undefined) found.push({ field, up, where: { zh: `名单“${list.name}”`, en: `the list “${list.name}”` } });
  });
  const form = fieldMeant(scope.meaning.vocabulary.form, word.text);
  if (form !== undefined) found.push({ field: form, up: 0, where: { zh: '栏目', en: 'the form' } });
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    scope.report(F.nameOnTwoLevels(placeIn(scope, word), { name: word.text, first: first.where, second: second.where }));
    return null;
  }
  if (first === undefined) return resolveElsewhere(scope, word);
  const { field, up } = first;
  if (fieldNamed([field], word.text) !== undefined) return { kind: 'field', ref: refTo(scope, word, field, up), field };
  return { kind: 'negative', ref: refToDenied(scope, word, field, up), field };
}

/** The field that a name speaks of, be it its own or that of its “no”. */
export function fieldMeant(fields: readonly Field[], name: string): Field | undefined {
  return fieldNamed(fields, name) ?? fieldDenied(fields, name);
}

/** A reference to a field of the record at hand, of which the caller knows that it is there. */
export function refTo(scope: Scope, word: Word, field: Field, up: number): FieldRef {
  nameHere(scope, word, { kind: 'field', list: field.list, key: field.key }, field.name);
  return { kind: 'field', list: field.list, field: field.key, name: field.name, up, ...written(scope, word) };
}

/** The same where its 反面 stands: the words are those of the field, since it is the field that is read. */
function refToDenied(scope: Scope, word: Word, field: Field, up: number): FieldRef {
  nameHere(scope, word, { kind: 'negative', list: field.list, key: field.key }, field.negative?.name ?? '');
  return { kind: 'field', list: field.list, field: field.key, name: field.name, up, text: field.name, at: placeIn(scope, word) };
}

function resolveElsewhere(scope: Scope, word: Word): Resolved | null {
  const defined = scope.meaning.definition(word.text);
  if (defined !== undefined) {
    if (defined === null) return null;
    nameHere(scope, word, { kind: 'definition', name: defined.name }, defined.name);
    for (const name of defined.uses) scope.uses.add(name);
    return { kind: 'defined', defined };
  }
  const list = scope.meaning.vocabulary.lists.find((l) => fieldMeant(l.fields, word.text) !== undefined);
  if (list === undefined) scope.report(F.unknownName(placeIn(scope, word), { name: word.text, hint: { zh: '', en: '' } }));
  else scope.report(F.fieldOutOfReach(placeIn(scope, word), { name: word.text, list: list.name }));
  return null;
}
