import { contextOf, type Language, type Run } from '../../index.js';
import { withhold } from '../json/withhold.js';
import type { Exportable } from './exporter.js';
import { shortened, withoutFolders } from './without-folders.js';

/**
 * In: a run, the language, and the sheet of each department. Out: the run without what must not go out: personal values
 * (unless it is for the office itself), faults of the sheets (their sentences quote what was written), and folders of the machine.
 */
export function exportable(run: Run, language: Language, sheets: ReadonlyMap<string, string>): Exportable {
  const { personalNames } = contextOf(run, language);
  const departments = run.departments.map((department) => withhold(department, personalNames));
  const context = contextOf(withoutFolders({ ...run, departments, problems: [] }, sheets), language);
  const sheetOf = (department: string) => {
    const file = sheets.get(department);
    return file === undefined ? null : shortened(file);
  };
  return { context, sheetOf };
}
