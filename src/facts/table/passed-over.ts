import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import type { List } from '../../model/vocabulary.js';
import { keyForm } from '../names.js';
import { listWords } from '../read/words.js';
import { type InGrid, placeIn } from './in-grid.js';
import type { Columns } from './list-columns.js';
import type { Row } from './workbook.js';

/** Whether a row below the headings is no record but what people put under a table: a sum, a note, who filled it in. Told of, so that it is never missed in silence. */
export function passedOver(here: InGrid, list: List, { keys }: Columns, { number, cells }: Row): boolean {
  const first = keyForm(cells[0]?.text.slice(0, 20) ?? '');
  const isRecord = cells.some(({ column }) => keys.has(column)) && !SUMS.has(first) && !NOTE.test(first);
  if (!isRecord)
    here.reading.report(() =>
      say.rowPassedOver(placeIn(here, number, cells[0]?.column ?? 1), { list: listWords(list), row: String(number) }),
    );
  return !isRecord;
}

const SUMS: ReadonlySet<string> = new Set(['合计', '总计', '小计', '共计', '合计:', '总计:', 'total', 'Total', 'sum', 'Sum']);
const NOTE = /^(?:注|备注|说明|填表人|制表人|填报人|审核人|负责人|填表日期|填报日期|填报单位|单位\(盖章\)):/;
