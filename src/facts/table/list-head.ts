import { LIST_LEVEL, RESERVED, type ReservedWord } from '../read/level.js';
import type { Entry } from '../tree/node.js';
import { listed } from './attachment-cell.js';
import { namedBy } from './heading-name.js';
import { type InGrid, placeIn, scalarOf } from './in-grid.js';
import type { Cell, Row } from './workbook.js';

/** What a sheet says of its list as a whole. */
export interface ListHead {
  /** The rows it takes: none of them is a record. */
  readonly rows: readonly Row[];
  /** 未报全, 依据, 核查, 核实人, 核实日期 and 附件, as far as they are filled in. */
  readonly entries: readonly Entry[];
}

/**
 * Reads the two rows above the headings of a list that say who has verified that it is complete: 名单的依据, 名单的核查 … in a row, and what is
 * said below each. In: the rows above the headings, or all of them where there are none. A sheet without such a row says nothing of it.
 */
export function listHead(here: InGrid, above: readonly Row[]): ListHead {
  const labels = above.find(({ cells }) => cells.some(({ text }) => sourceOfList(text) !== null));
  if (labels === undefined) return { rows: [], entries: [] };
  const below = above.find(({ number }) => number === labels.number + 1);
  const entries = labels.cells.flatMap((label) => {
    const value = below?.cells.find(({ column }) => column === label.column);
    return value === undefined || below === undefined ? [] : entryOf(here, label, { value, row: below.number });
  });
  return { rows: [labels, ...(below === undefined ? [] : [below])], entries };
}

/** What a label asks: 依据 for 名单的依据, `list evidence`, 整份名单依据; 未报全 needs no 名单 before it. */
function entryOf(here: InGrid, label: Cell, { value, row }: { readonly value: Cell; readonly row: number }): readonly Entry[] {
  const word = sourceOfList(label.text) ?? wordOf(label.text);
  if (word === null) return [];
  const key = RESERVED[word][0];
  return [{ key, keyAt: placeIn(here, row, value.column), value: listed(key, scalarOf(here, row, value)) }];
}

function sourceOfList(text: string): ReservedWord | null {
  const words = text.trim();
  const rest = words.replace(OF_THE_LIST, '');
  return rest === words ? null : wordOf(rest);
}

const OF_THE_LIST = /^(?:整份)?名单的?\s*|^(?:whole\s+)?list\s+/i;

function wordOf(text: string): ReservedWord | null {
  const thing = namedBy(LIST_LEVEL, text);
  return thing?.kind === 'reserved' && thing.word !== 'records' ? thing.word : null;
}
