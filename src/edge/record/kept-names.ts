import { type Layers, type SetTexts, type SourceText, setHeadOf } from '../../index.js';

/** The names that files have in a record, by the names messages show: those of the office's own folders are left out. */
export type KeptNames = (file: string) => string;

/**
 * In: the set with those below it, the names of the sheets, and those of the folders that are departments. Out: a rule file under its set's id, a
 * sheet from their common folder on, which holds the folders of departments as well.
 */
export function keptNames(layers: Layers, sheets: readonly string[], departments: readonly string[] = []): KeptNames {
  const kept = new Map<string, string>();
  for (const { id, rules, texts } of layersWithIds(layers)) {
    for (const { file } of [...rules, ...texts]) kept.set(file, `${id}/${nameOf(file)}`);
  }
  const named = [...sheets, ...departments];
  const folder = commonFolder(named);
  for (const file of named) kept.set(file, file.slice(folder.length));
  return (file) => kept.get(file) ?? file;
}

/** The layers, nearest first, each with the id its head gives. */
export function layersWithIds(layers: Layers): readonly (SetTexts & { readonly id: string })[] {
  return [layers, ...layers.below].map(({ rules, texts }, i) => ({ id: setHeadOf(rules)?.id ?? `set-${i + 1}`, rules, texts }));
}

/** `rules/henan-2017/set.standards` is set.standards. */
export function nameOf(file: string): string {
  return file.split('/').at(-1) ?? file;
}

/** In: a set's files as a record has them, and its id. Out: the same under the names of places in the record. */
export function filesUnder(id: string, files: readonly SourceText[]): readonly SourceText[] {
  return files.map(({ file, text }) => ({ file: `${id}/${nameOf(file)}`, text }));
}

/** `/home/office/sheets/`: what all of them begin with, up to a slash. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  for (const file of others) {
    while (!file.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}
