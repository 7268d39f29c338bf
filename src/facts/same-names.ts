import { factsFindings as say } from '../diagnostics/catalogue/facts.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Place } from '../text/place.js';
import type { Facts } from './facts.js';
import { keyForm } from './names.js';
import { excerpt, row } from './read/words.js';

/**
 * Finds sheets that speak of one department: neither is judged (issue 3). Names are one where they differ in width or
 * white space only. Out: the sheets that share a name, in the order given, and one error for each.
 */
export function findSameNames(sheets: readonly Facts[]): Outcome<readonly Facts[]> {
  const byName = new Map<string, Facts[]>();
  for (const sheet of sheets) byName.set(keyForm(sheet.name), [...(byName.get(keyForm(sheet.name)) ?? []), sheet]);
  const shared = sheets.filter((sheet) => (byName.get(keyForm(sheet.name))?.length ?? 0) > 1);
  const diagnostics = shared.map((sheet) => {
    const same = byName.get(keyForm(sheet.name)) ?? [];
    return say.sameName(placeOf(sheet), { name: excerpt(sheet.name), count: String(same.length), files: row(same.map((one) => one.file)) });
  });
  return { value: shared, diagnostics };
}

/** Where the sheet says its name, else its beginning. */
function placeOf(sheet: Facts): Place {
  const named = Object.values(sheet.form).find(
    (fact) => fact.state === 'known' && fact.value.kind === 'text' && fact.value.text === sheet.name,
  );
  const start = { offset: 0, line: 1, column: 1 };
  return named?.at ?? { file: sheet.files[0] ?? sheet.file, start, end: start };
}
