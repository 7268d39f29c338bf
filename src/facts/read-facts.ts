import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import type { SourceText } from '../text/place.js';
import type { Facts } from './facts.js';
import { keyForm } from './names.js';
import { PERSON_KEYS } from './read/decisions/parts.js';
import { type Reading, readingOf } from './read/reading.js';
import { readSheet, shapelessSheet } from './read/sheet.js';
import type { FactSource, Whole } from './source.js';
import { csvWorkbook, isTable } from './table/csv.js';
import { mappingOf } from './table/read-workbook.js';
import type { Workbook } from './table/workbook.js';
import { guarded } from './tree/guard.js';
import { readJson } from './tree/json-tree.js';
import type { Mapping } from './tree/node.js';
import { readYaml, type Tree } from './tree/yaml-tree.js';

/**
 * Reads the facts of one department (semantics.md §1), from one file or from several that are read as one sheet (§1.9). In: the checked model;
 * YAML, or by the file's ending strict JSON, CSV or TSV, or a workbook; and what the whole is called where there are several. Out: the
 * facts, complete for the vocabulary, with an error for each bad value, unknown or duplicate key and contradiction between files,
 * which then counts as unknown; or null where a file cannot be read at all, with the errors of those files first. In whatever
 * order the files are handed in, the facts are the same.
 */
export function readFacts(model: Model, source: FactSource | readonly FactSource[], whole?: Whole): Outcome<Facts | null> {
  const sources = [source].flat().sort(byFile);
  const reading = readingOf(model);
  const trees = sources.map((one) => treeOf(reading, one));
  const refused = trees.flatMap((tree) => ('refused' in tree ? tree.refused : []));
  const roots = trees.flatMap((tree) => ('root' in tree ? tree.root : []));
  const [first] = sources;
  const file = whole?.file ?? first?.file ?? '';
  const defaults = { name: whole?.name ?? baseName(file), file, files: sources.map((one) => one.file) };
  // The files that can be read are read even where there is no verdict, so that all that is wrong is told at once.
  const facts = readSheet(reading, sideBySide(roots), defaults);
  return { value: refused.length > 0 ? null : facts, diagnostics: [...refused, ...reading.findings()] };
}

function byFile(a: FactSource, b: FactSource): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}

type Root = { readonly root: Mapping } | { readonly refused: Diagnostic };

function treeOf(reading: Reading, source: FactSource): Root {
  if ('grids' in source) return mappingOf(reading, source);
  const tree = isTable(source.file) ? tableTree(reading, source) : textTree(source);
  if ('refused' in tree) return { refused: unreadable(reading.model, source, tree.refused) };
  if (tree.root.kind !== 'mapping') return { refused: unreadable(reading.model, source, shapelessSheet(tree.root)) };
  return { root: tree.root };
}

function textTree(source: SourceText): Tree {
  const read = guarded(source, 'tree');
  if ('refused' in read) return read;
  return /\.json$/i.test(source.file) ? readJson(read.text, read.lines) : readYaml(read.text, read.lines);
}

function tableTree(reading: Reading, source: SourceText): Tree {
  const read: { readonly workbook: Workbook } | { readonly refused: Diagnostic } = csvWorkbook(source);
  return 'refused' in read ? read : mappingOf(reading, read.workbook);
}

/** One tree of all files: what several of them name stands in it several times. */
function sideBySide(roots: readonly Mapping[]): Mapping {
  const [only, ...others] = roots;
  if (only !== undefined && others.length === 0) return only;
  return { kind: 'mapping', entries: roots.flatMap(({ entries }) => entries), at: only?.at ?? NOWHERE };
}

const START = { offset: 0, line: 1, column: 1 };
const NOWHERE = { file: '', start: START, end: START };

/** Of a file without a tree nobody knows which words are whose: if it may hold personal ones, no line of it is shown. */
function unreadable(model: Model, source: SourceText, finding: Diagnostic): Diagnostic {
  return { ...finding, personal: finding.personal || mayBePersonal(model, source.text) };
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
