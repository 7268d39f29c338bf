import { type Facts, type Field, keyForm, type Language, type RecordFact } from '../../index.js';
import { csvCell } from '../export/csv-cell.js';
import { type Drawing, nameOf } from './drawing.js';
import { clopperPearson } from './interval.js';
import { markOf } from './review-rows.js';
import { sampleWords } from './words.js';

/**
 * What came of the review, a line each: n of those drawn are reviewed, who is missing, and of every 是否 how many are 是, as a share with its exact
 * interval. In: the draw, made once more from the list, and the sheets with the review list. A reviewed record is known by its 标识.
 */
export function reviewLines(drawing: Drawing, sheets: readonly Facts[], language: Language): readonly string[] {
  const { review: words } = sampleWords(language);
  const { draw, list, review } = drawing;
  const reviewed = sheets.flatMap(({ lists }) => lists[review.key]?.records ?? []);
  const sorted = sortOut(drawing, reviewed, language);
  return [
    words.head(sorted.counted.length, draw.drawn.length, draw.size, list.measure),
    ...(sorted.missing.length === 0 ? [] : [words.missing(sorted.missing)]),
    ...(sorted.extra.length === 0 ? [] : [words.extra(sorted.extra)]),
    ...(sorted.unmarked === 0 ? [] : [words.unmarked(sorted.unmarked)]),
    ...review.fields
      .filter(({ type, personal }) => type.kind === 'yesNo' && !personal)
      .map((field) => shareLine(field, sorted.counted, sorted.counted.length === draw.size, language)),
    words.strata(),
    words.verdicts(),
  ];
}

interface Sorted {
  readonly counted: readonly RecordFact[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly unmarked: number;
}

/** The first record of each mark that was drawn counts. */
function sortOut({ draw, list, review }: Drawing, reviewed: readonly RecordFact[], language: Language): Sorted {
  // A form shields marks that a table program would compute, and its reader may take the shield away again.
  const form = (text: string) => keyForm(csvCell(text));
  const wanted = new Map<string, number>();
  for (const { record } of draw.drawn) {
    const mark = form(markOf(record, list, language));
    wanted.set(mark, (wanted.get(mark) ?? 0) + 1);
  }
  const counted: RecordFact[] = [];
  const extra: string[] = [];
  let unmarked = 0;
  for (const record of reviewed) {
    const mark = ownMark(record, review, language);
    if (mark === null) unmarked += 1;
    else if ((wanted.get(form(mark)) ?? 0) === 0) extra.push(mark);
    else {
      wanted.set(form(mark), (wanted.get(form(mark)) ?? 0) - 1);
      counted.push(record);
    }
  }
  const missing = draw.drawn.map(({ record }) => markOf(record, list, language)).filter((mark) => takeOne(wanted, form(mark)));
  return { counted, missing, extra, unmarked };
}

function ownMark(record: RecordFact, review: Drawing['review'], language: Language): string | null {
  const identified = review.fields.some(({ key, identifies }) => identifies && record.fields[key]?.state === 'known');
  return identified ? markOf(record, review, language) : null;
}

function takeOne(left: Map<string, number>, mark: string): boolean {
  const count = left.get(mark) ?? 0;
  left.set(mark, count - 1);
  return count > 0;
}

function shareLine(field: Field, records: readonly RecordFact[], census: boolean, language: Language): string {
  const { review: words } = sampleWords(language);
  const facts = records.map(({ fields }) => fields[field.key]);
  const answers = facts.flatMap((fact) => (fact?.state === 'known' && fact.value.kind === 'yesNo' ? [fact.value.yes] : []));
  const none = facts.filter((fact) => fact?.state === 'none').length;
  const open = facts.length - answers.length - none;
  const name = nameOf(field, language);
  if (answers.length === 0) return `${words.nothing(name)}${none > 0 ? words.none(none) : ''}`;
  const yes = answers.filter(Boolean).length;
  const { low, high } = clopperPearson(yes, answers.length);
  return [
    words.share(name, yes, answers.length, percent(yes / answers.length)),
    census ? words.census() : words.interval(percent(low), percent(high)),
    open > 0 ? words.open(open) : '',
    none > 0 ? words.none(none) : '',
  ].join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
