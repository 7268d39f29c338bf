import { departmentsInOrder } from '../../index.js';
import { BYTE_ORDER_MARK, csvLines } from './csv-text.js';
import type { Exporter } from './exporter.js';
import { headings, rowOf, rowsOfNoClause, rowsWithoutVerdicts } from './verdict-rows.js';

/**
 * A table with a row for each department and clause, one for each 数据矛盾, and one for each sheet that could not be read. UTF-8 with the mark by
 * which Excel and WPS know it, lines ended as RFC 4180 has them, every cell in quotation marks.
 */
export const csvExporter: Exporter = {
  format: 'csv',
  endings: ['.csv'],
  *pieces({ context }) {
    yield BYTE_ORDER_MARK + csvLines([headings(context)]);
    for (const department of departmentsInOrder(context)) {
      const clauses = department.clauses.flatMap((verdict) => {
        const clause = context.clause(verdict.id);
        return clause === null ? [] : [rowOf(department, clause, verdict, context)];
      });
      yield csvLines([...rowsOfNoClause(department, context), ...clauses]);
    }
    yield csvLines(rowsWithoutVerdicts(context));
  },
};
