import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import { linesOf } from '../text/lines.js';
import type { SourceText } from '../text/place.js';
import type { Facts } from './facts.js';
import { keyForm } from './names.js';
import { PERSON_KEYS } from './read/decisions/parts.js';
import { readingOf } from './read/reading.js';
import { readSheet, shapelessSheet } from './read/sheet.js';
import { guard } from './tree/guard.js';
import { readJson } from './tree/json-tree.js';
import { readYaml, type Tree } from './tree/yaml-tree.js';

/**
 * Reads one department's fact sheet (semantics.md §1). In: the checked model and the sheet's text, YAML or (by the
 * file's ending) strict JSON. Out: the facts, complete for the vocabulary, with an error for each bad value, unknown or
 * duplicate key, which then counts as unknown; or null with one error where the file cannot be read at all.
 */
export function readFacts(model: Model, source: SourceText): Outcome<Facts | null> {
  const tree = treeOf(source);
  if ('refused' in tree) return unreadable(model, source, tree.refused);
  if (tree.root.kind !== 'mapping') return unreadable(model, source, shapelessSheet(tree.root));
  const reading = readingOf(model);
  const facts = readSheet(reading, tree.root, { name: baseName(source.file), file: source.file });
  return { value: facts, diagnostics: reading.findings() };
}

function treeOf(source: SourceText): Tree {
  // Word processors and Windows leave a byte order mark; columns are counted without it, as editors do.
  const text = source.text.startsWith('\ufeff') ? source.text.slice(1) : source.text;
  const lines = linesOf({ file: source.file, text });
  const refused = guard(text, lines);
  if (refused !== null) return { refused };
  return /\.json$/i.test(source.file) ? readJson(text, lines) : readYaml(text, lines);
}

/** Of a file without a tree nobody knows which words are whose: if it may hold personal ones, no line of it is shown. */
function unreadable(model: Model, source: SourceText, finding: Diagnostic): Outcome<null> {
  return { value: null, diagnostics: [{ ...finding, personal: finding.personal || mayBePersonal(model, source.text) }] };
}

function mayBePersonal(model: Model, text: string): boolean {
  if (text.length > 1_000_000) return true;
  const fields = [...model.vocabulary.form, ...model.vocabulary.lists.flatMap((list) => list.fields)];
  const names = fields.filter((field) => field.personal).flatMap((field) => [field.name, field.alias ?? field.name]);
  const words = keyForm(text);
  return [...names, ...PERSON_KEYS].some((name) => words.includes(keyForm(name)));
}

/** `facts/东城区.yaml` is 东城区. */
function baseName(file: string): string {
  const last = file.split(/[\\/]/).at(-1) ?? file;
  return last.replace(/(?<=.)\.[^.]*$/, '');
}
