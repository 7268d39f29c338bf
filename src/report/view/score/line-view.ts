import type { ClausePoints, JudgementPoints, LinePoints, RecordPoints } from '../../../verdict/score/points.js';
import type { Truth } from '../../../verdict/verdicts.js';
import type { Context } from '../context.js';
import { ruleLines, type Text } from '../text.js';
import { exactly, isNothing, isSettled, points } from './figures.js';

/** A scoring line, or an item of one: what it took or gave, and why. */
export interface LineView {
  /** Its words; of a line with items those before them. */
  readonly text: readonly Text[];
  /** 扣3分, 不得分, 扣0分到4分. */
  readonly amount: string;
  /** It took and gave nothing, for sure. */
  readonly idle: boolean;
  readonly open: boolean;
  readonly causes: readonly string[];
  /** Limits reached, judgements, 不适用. */
  readonly notes: readonly string[];
  readonly records: readonly RecordLineView[];
  readonly more: readonly string[];
  readonly items: readonly LineView[];
}

/** A record that took points, would take them if it were not waived, or may. */
export interface RecordLineView {
  readonly label: string;
  readonly amount: string;
  readonly notes: readonly string[];
  readonly items: readonly LineView[];
}

/** More records than this are counted, not listed: the page must stay readable. */
const MOST_RECORDS = 30;

/** The lines of a clause, in its order. */
export function lineViews({ lines }: Pick<ClausePoints, 'lines'>, context: Context): readonly LineView[] {
  return lines.map((line) => lineView(line, context));
}

function lineView(line: LinePoints, context: Context): LineView {
  const parted = line.items.length > 0;
  const hidden = line.records.length - MOST_RECORDS;
  return {
    text: ruleLines(line.text).slice(0, parted ? 1 : undefined),
    amount: amountOf(line, line.points, context),
    idle: isNothing(line.points) && !line.forfeits,
    open: !isSettled(line.points),
    causes: parted ? [] : line.causes.map(context.choose),
    notes: notesOf(line, context),
    records: line.records.slice(0, MOST_RECORDS).map((one) => recordView(one, line, context)),
    more: hidden > 0 ? [context.scores.say.moreRecords(hidden)] : [],
    items: line.items.map((item) => lineView(item, context)),
  };
}

function amountOf({ effect, forfeits }: LinePoints, span: LinePoints['points'], context: Context): string {
  const { say } = context.scores;
  if (forfeits) return say.forfeits;
  if (isNothing(span)) return say.takes[effect].none;
  return say.takes[effect].some(points(span, context));
}

function notesOf(line: LinePoints, context: Context): readonly string[] {
  const { say } = context.scores;
  const applies = { no: [], maybe: [say.lineMayNotApply], yes: [say.lineNotApplicable] }[line.notApplicable];
  const capped = sameSpan(line.uncapped, line.points) ? [] : [say.capped(points(line.uncapped, context), points(line.points, context))];
  // Those of records and items are told there.
  const judged = line.records.length > 0 || line.items.length > 0 ? [] : judgementNotes(line.judgements, context);
  return [...applies, ...capped, ...judged];
}

function recordView(record: RecordPoints, line: LinePoints, context: Context): RecordLineView {
  return {
    label: context.choose(record.label),
    amount: record.waived === 'true' || record.countedIn !== null ? '' : amountOf({ ...line, forfeits: false }, record.points, context),
    notes: [...reliefNotes(record, context), ...judgementNotes(record.judgements, context)],
    items: record.items.filter(tells).map((item) => lineView(item, context)),
  };
}

function tells({ truth }: { readonly truth: Truth }): boolean {
  return truth !== 'false' && truth !== 'notApplicable';
}

function reliefNotes({ waived, waivedBy, countedIn }: RecordPoints, context: Context): readonly string[] {
  const { say } = context.scores;
  const why = context.words.say.sentences(waivedBy.map(context.choose));
  const relieved = waived === 'false' || waivedBy.length === 0 ? [] : [waived === 'true' ? say.waived(why) : say.mayBeWaived(why)];
  return [...relieved, ...(countedIn === null ? [] : [say.countedIn(countedIn)])];
}

/** 评定 that were given, with their reasons, and those that are awaited. */
export function judgementNotes(judgements: readonly JudgementPoints[], context: Context): readonly string[] {
  const { say } = context.scores;
  return judgements.flatMap(({ by, range, given, missing }) => [
    ...given.map((one) => say.judged(roleOf(by, one, context), points(exactly(one.points), context), one.on, one.reason)),
    ...(missing === 0 ? [] : [say.awaits(by, points(range, context), missing, missing + given.length > 1)]),
  ]);
}

/** 考核人; for the office itself with who it was. */
export function roleOf(by: string, { person }: { readonly person?: string | undefined }, { audiences }: Context): string {
  return person === undefined ? by : audiences.person(by, person);
}

function sameSpan(a: LinePoints['points'], b: LinePoints['points']): boolean {
  return a.low === b.low && a.high === b.high;
}
