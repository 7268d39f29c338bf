import { type GapsView, gapsWords, type Language } from '../../index.js';
import { footWords } from './foot.js';
import { type Sheet, workbookBytes } from './workbook.js';

/**
 * The gaps as a workbook: a sheet of everything to do with columns to fill in, one of the clauses that are open, with an earlier run
 * one of what changed, and what all of it means.
 */
export function gapsWorkbook(view: GapsView, language: Language): Promise<Uint8Array> {
  const sheets = [itemsSheet(view, language), openSheet(view, language), ...sinceSheet(view, language), aboutSheet(view, language)];
  return workbookBytes(sheets, footWords(language));
}

function itemsSheet({ departments }: GapsView, language: Language): Sheet {
  const { labels, say } = gapsWords(language);
  const mark = (item: GapsView['departments'][number]['items'][number]) =>
    [item.inSmallest ? labels.smallest : '', item.fresh ? labels.fresh : ''].filter((one) => one !== '').join(' ');
  return {
    name: say.sheetItems,
    columns: [
      { heading: labels.region, width: 12 },
      { heading: labels.department, width: 24 },
      { heading: labels.due, width: 16 },
      { heading: labels.kind, width: 10 },
      { heading: labels.mark, width: 8 },
      { heading: labels.what, width: 48 },
      { heading: labels.clauses, width: 16 },
      { heading: labels.keeper, width: 16 },
      { heading: labels.doneOn, width: 14 },
      { heading: labels.remarks, width: 24 },
    ],
    rows: departments.flatMap(({ region, name, items }) =>
      items.map((item) => [region, name, item.due, item.kindWords, mark(item), item.text, item.clauses, item.keeper]),
    ),
  };
}

function openSheet({ departments }: GapsView, language: Language): Sheet {
  const { labels, say } = gapsWords(language);
  return {
    name: say.sheetOpen,
    columns: [
      { heading: labels.department, width: 24 },
      { heading: labels.clause, width: 40 },
      { heading: labels.set, width: 64 },
    ],
    rows: departments.flatMap(({ name, open }) => open.map(({ clause, set }) => [name, clause, say.steps(set)])),
  };
}

function sinceSheet({ departments }: GapsView, language: Language): readonly Sheet[] {
  const { labels, say } = gapsWords(language);
  const rows = departments.flatMap(({ name, since }) =>
    since.flatMap(({ sentence, closed, failing, turned }) => [
      [name, labels.since, sentence],
      ...turned.map((text) => [name, labels.turned, text]),
      ...closed.map((text) => [name, labels.closed, text]),
      ...failing.map((text) => [name, labels.failing, text]),
    ]),
  );
  if (rows.length === 0) return [];
  const columns = [
    { heading: labels.department, width: 24 },
    { heading: labels.kind, width: 24 },
    { heading: labels.what, width: 64 },
  ];
  return [{ name: say.sheetSince, columns, rows }];
}

function aboutSheet({ title, total, notes, departments, unread, generated }: GapsView, language: Language): Sheet {
  const { say } = gapsWords(language);
  const lines = [total, ...notes, ...departments.flatMap(({ sentence, notes: own }) => [sentence, ...own]), ...unread, generated];
  return { name: say.sheetAbout, columns: [{ heading: title, width: 110 }], rows: lines.map((line) => [line]) };
}
