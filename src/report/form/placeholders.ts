import { keyForm } from '../../facts/names.js';
import type { Model } from '../../model/model.js';
import { nearest } from '../../text/nearest.js';
import { FORM_HEAD, FORM_NAMES, FORM_ROWS, type FormName } from '../words/form.js';

/** A placeholder of a template, with those inside it where it is a loop. */
export interface Placeholder {
  readonly name: string;
  readonly inside: readonly Placeholder[];
}

/** `onlyIn`: the loop in which the name would have a meaning, as it is opened; null where there is none. */
export interface UnknownPlaceholder {
  readonly name: string;
  readonly nearest: readonly string[];
  readonly onlyIn: string | null;
}

/** What is wrong with the placeholders of a template. */
export interface PlaceholderFaults {
  /** Names that nothing is known of, each with the nearest ones that stand there. */
  readonly unknown: readonly UnknownPlaceholder[];
  /** Names of 个人信息: never filled in. */
  readonly personal: readonly string[];
}

/** In: the placeholders of a template, and the model whose facts it may name. Out: what is wrong, each name once. A name outside a loop serves inside it too. */
export function placeholderFaults(placeholders: readonly Placeholder[], model: Model): PlaceholderFaults {
  const form = model.vocabulary.form;
  const known = scopeOf([...FORM_HEAD.flatMap((name) => FORM_NAMES[name]), ...form.flatMap(namesOf)]);
  const personal = scopeOf(form.filter((field) => field.personal).flatMap(namesOf));
  const unknown = unknownIn(placeholders, known);
  return {
    unknown: [...new Map(unknown.map((one) => [one.name, one])).values()],
    personal: [...new Set(flat(placeholders).filter((name) => personal.has(formKey(name))))],
  };
}

/** The form in which names of placeholders are compared. */
export function formKey(name: string): string {
  return keyForm(name).toLowerCase();
}

/** Names as they are shown, by the form in which they are compared. */
type Scope = ReadonlyMap<string, string>;

function scopeOf(names: readonly string[]): Scope {
  return new Map(names.map((name) => [formKey(name), name]));
}

function unknownIn(placeholders: readonly Placeholder[], known: Scope): PlaceholderFaults['unknown'] {
  return placeholders.flatMap(({ name, inside }) => {
    const own = known.has(formKey(name)) ? [] : [unknownOf(name, known)];
    return [...own, ...unknownIn(inside, new Map([...known, ...rowsOf(name)]))];
  });
}

/** The nearest of the names that stand there and in loops; no name is put forward for one that only stands in the wrong place. */
function unknownOf(name: string, known: Scope): UnknownPlaceholder {
  const loop = FORM_HEAD.find((one) => rowsOf(FORM_NAMES[one][0]).has(formKey(name)));
  const everywhere = Object.values(FORM_NAMES).flat();
  const near = loop === undefined ? nearest(name, [...known.values(), ...everywhere]) : [];
  return { name, nearest: near, onlyIn: loop === undefined ? null : FORM_NAMES[loop][0] };
}

function rowsOf(name: string): Scope {
  const loop = FORM_HEAD.find((one) => FORM_NAMES[one].some((own) => formKey(own) === formKey(name)));
  const rows: readonly FormName[] = loop === undefined ? [] : (FORM_ROWS[loop] ?? []);
  return scopeOf(rows.flatMap((one) => FORM_NAMES[one]));
}

function flat(placeholders: readonly Placeholder[]): readonly string[] {
  return placeholders.flatMap(({ name, inside }) => [name, ...flat(inside)]);
}

function namesOf({ name, alias }: { readonly name: string; readonly alias: string | null }): readonly string[] {
  return alias === null ? [name] : [name, alias];
}
