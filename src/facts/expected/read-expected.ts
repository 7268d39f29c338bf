import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { keyForm } from '../names.js';
import { shapelessSheet } from '../read/sheet.js';
import type { FactSource } from '../source.js';
import { csvWorkbook } from '../table/csv.js';
import { guarded } from '../tree/guard.js';
import { readJson } from '../tree/json-tree.js';
import { readYaml } from '../tree/yaml-tree.js';
import type { Expected } from './expected.js';
import { expectedInGrids } from './in-grids.js';
import { expectedInTree } from './in-tree.js';

/**
 * Reads an 应报名单 (semantics.md §1.9). In: the vocabulary, whose words for 名称 and 分组 may head the columns; a workbook, CSV, TSV or plain text with a
 * name a line, YAML or JSON. Out: the bodies in the order of the file, each name once; null with the finding where it cannot be read.
 */
export function readExpected(vocabulary: Vocabulary, source: FactSource): Outcome<readonly Expected[] | null> {
  if ('grids' in source) return { value: eachOnce(expectedInGrids(vocabulary, source)), diagnostics: [] };
  if (!/\.(ya?ml|json)$/i.test(source.file)) {
    const read = csvWorkbook(source);
    if ('refused' in read) return { value: null, diagnostics: [read.refused] };
    return { value: eachOnce(expectedInGrids(vocabulary, read.workbook)), diagnostics: [] };
  }
  const read = guarded(source, 'tree');
  if ('refused' in read) return { value: null, diagnostics: [read.refused] };
  const tree = /\.json$/i.test(source.file) ? readJson(read.text, read.lines) : readYaml(read.text, read.lines);
  if ('refused' in tree) return { value: null, diagnostics: [tree.refused] };
  if (tree.root.kind === 'scalar') return { value: null, diagnostics: [shapelessSheet(tree.root)] };
  return { value: eachOnce(expectedInTree(vocabulary, tree.root)), diagnostics: [] };
}

function eachOnce(all: readonly Expected[]): readonly Expected[] {
  const byName = new Map<string, Expected>();
  for (const one of all) {
    const form = keyForm(one.name);
    if (form !== '' && !byName.has(form)) byName.set(form, one);
  }
  return [...byName.values()];
}
