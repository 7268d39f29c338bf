import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { nearest } from '../../text/nearest.js';
import type { Reading } from '../read/reading.js';
import { excerpt, row } from '../read/words.js';
import type { Entry, Mapping } from '../tree/node.js';
import { cellPlace, gridPlace } from './cell-place.js';
import { formEntries, looksLikeForm } from './form-grid.js';
import { type InGrid, placeIn } from './in-grid.js';
import { listNode } from './list-grid.js';
import { reportOrigin } from './origin.js';
import { ownSheet } from './own-sheets.js';
import { type PartNamed, partNamed } from './part-names.js';
import { reportUnseen } from './unseen-cells.js';
import type { Workbook } from './workbook.js';

/**
 * Reads a workbook (or a CSV file, which is one grid) as the tree of a sheet: a grid that is called as a list is holds that list, one that is called
 * as the form or one of its 栏目 is holds facts of the form. In: who receives what is found, all of it at its cell. Out: the tree,
 * in which whatever could not be read is not known.
 */
export function mappingOf(reading: Reading, workbook: Workbook): { readonly root: Mapping } {
  const entries = workbook.grids.flatMap((grid, index) => entriesOf({ reading, workbook, grid, at: gridPlace(workbook, index) }));
  return { root: { kind: 'mapping', entries, at: cellPlace(gridPlace(workbook, 0), 1, 1) } };
}

function entriesOf(here: InGrid): readonly Entry[] {
  const own = ownSheet(here.grid.name);
  if (own === 'origin') reportOrigin(here);
  if (own !== null || here.grid.rows.length === 0) return [];
  const part = partOf(here);
  if (part === null) {
    reportUnknown(here);
    return [];
  }
  reportUnseen(here);
  if (part.kind === 'form') return formEntries(here);
  const value = listNode(here, part.list);
  return value === null ? [] : [{ key: part.list.name, keyAt: placeIn(here, 1, 1), value }];
}

/** The only sheet of a file may be called anything, if the file says what it holds; and a form is known by what stands in it. */
function partOf(here: InGrid): PartNamed | null {
  const { vocabulary } = here.reading.model;
  const named = partNamed(vocabulary, here.grid.name);
  if (named !== null) return named;
  const alone = here.workbook.grids.every((grid) => grid === here.grid || grid.rows.length === 0 || ownSheet(grid.name) !== null);
  const byFile = alone ? partNamed(vocabulary, baseName(here.workbook.file)) : null;
  return byFile ?? (looksLikeForm(here) ? { kind: 'form' } : null);
}

/** `facts/东城区/执法人员.xlsx` is 执法人员. */
function baseName(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/(?<=.)\.[^.]*$/, '');
}

function reportUnknown(here: InGrid): void {
  const { reading, grid } = here;
  reading.report(() =>
    say.unknownTable(placeIn(here, grid.rows[0]?.number ?? 1, grid.rows[0]?.cells[0]?.column ?? 1), {
      table: excerpt(grid.name),
      help: helpFor(grid.name, reading.model.vocabulary),
    }),
  );
}

function helpFor(name: string, { lists }: Vocabulary): Bilingual {
  const names = lists.flatMap((list) => [list.name, ...(list.alias === null ? [] : [list.alias])]);
  const near = nearest(name, names);
  if (near.length > 0) return { zh: `是不是 ${row(near).zh}？`, en: `Did you mean ${row(near).en}?` };
  const all = row(lists.map((list) => list.name));
  return { zh: `名单有：${all.zh}。`, en: `The lists are: ${all.en}.` };
}
