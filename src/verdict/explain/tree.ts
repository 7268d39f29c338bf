import type { Answer, Members, PeriodAnswer } from '../../engine/answer.js';
import { type Context, inPeriod } from '../../engine/context.js';
import type { Possible } from '../../engine/possible.js';
import type { Comparison, Deadline, EachPeriod, Expression, ListExpression, Quantified } from '../../model/expression.js';
import { dayWords } from '../../text/day-words.js';
import type { Explanation, Seen, Words } from '../verdicts.js';
import { touchesPersonal } from './expression-words.js';
import { shownPopulation } from './grouped.js';
import { lastDayOf } from './last-day.js';
import { leftOutOfAtom, leftOutOfList } from './left-out.js';
import { listsIn } from './lists-in.js';
import { memberNotes } from './member-notes.js';
import { listName } from './names.js';
import { noteWords } from './notes.js';
import { periodWords } from './period-words.js';
import { hidesPersons } from './persons.js';
import { fill } from './phrases.js';
import { recordsOf, TOP } from './records.js';
import { decidingOf, decidingOfValue, populationOf } from './roles.js';
import { seenExpression, seenField, seenSupplied } from './seen.js';
import { unlistedList } from './unlisted.js';
import { unverifiedList } from './unverified.js';

/**
 * In: an answer, the context it was given in, and how many records a list may show. Out: the node that explains it and
 * everything below it, in the shape of the rule (semantics.md §4).
 */
export function explanationOf(answer: Answer, context: Context, most = TOP): Explanation {
  const { condition, truth } = answer;
  return { kind: condition.kind, truth, text: condition.text, at: condition.at, ...NOTHING_SEEN, ...detailsOf(answer, context, most) };
}

type Details = Partial<Pick<Explanation, 'seen' | 'notes' | 'records' | 'grouped' | 'population' | 'children'>>;

const NOTHING_SEEN = { seen: [], notes: [], records: [], population: null, children: [] } as const;

function detailsOf(answer: Answer, context: Context, most: number): Details {
  const { condition } = answer;
  switch (condition.kind) {
    case 'quantified':
      return ofList(condition, answer, context, most);
    case 'eachPeriod':
      return { notes: notesOf(answer), children: answer.periods.map((each) => ofPeriod(each, condition, context, most)) };
    case 'comparison':
      return ofComparison(condition, answer, context, most);
    case 'deadline':
      return ofDeadline(condition, answer, context);
    case 'stillAbsent':
      return {
        seen: seenSides([condition.field, condition.base], answer.operands, context),
        notes: atomNotes(answer, [condition.field, condition.base], context),
      };
    case 'holds':
    case 'exists':
      return { seen: [seenField(condition.field, context)], notes: atomNotes(answer, [condition.field], context) };
    case 'oneOf':
      return { seen: [seenField(condition.left, context)], notes: atomNotes(answer, [condition.left], context) };
    case 'supplied':
      return { seen: [seenSupplied(condition, context)] };
    default:
      return { notes: notesOf(answer), children: answer.children.map((child) => explanationOf(child, context, most)) };
  }
}

function ofList(condition: Quantified, answer: Answer, context: Context, most: number): Details {
  const { members } = answer;
  if (members === null) return {};
  const deciding = decidingOf(condition, answer.truth, members);
  const { records, notes, grouped = [] } = recordsOf(deciding, { list: condition.list, members }, context, most);
  const told = new Set(deciding.map(({ member }) => member));
  const untold = members.records.filter((member) => !told.has(member));
  const whole = populationIn(condition.list, members, context);
  return {
    records,
    ...groupedIn([...whole.notes, ...grouped]),
    notes: [...notesOf(answer), ...notes, ...memberNotes(untold, condition.list, context), ...aboutList(members.list, context)],
    population: whole.population,
  };
}

const NO_POPULATION = { population: null, notes: [] } as const;

function groupedIn(words: readonly Words[]): Details {
  return words.length === 0 ? {} : { grouped: words };
}

/** How many were looked at; for the public no number that points to one person. */
function populationIn(list: ListExpression, members: Members, context: Context): Required<Pick<Details, 'population' | 'notes'>> {
  const shown = hidesPersons(members.list, context) ? shownPopulation(members, context) : { population: populationOf(members), notes: [] };
  const { population } = shown;
  return { ...shown, population: population && { list: populationName(list.name, members.list, context), ...population } };
}

/** What of a list is not told record by record: blanks that count as none, what was not verified, what lies after the evaluation date. */
function aboutList(list: string, context: Context): readonly Words[] {
  return [...unlistedList(list, context), ...unverifiedList(list, context), ...leftOutOfList(list, context)];
}

/** One year of 每年: its own node, with what was asked of it below. */
function ofPeriod({ period, answer, counted }: PeriodAnswer, condition: EachPeriod, context: Context, most: number): Explanation {
  const words = periodWords(period, condition.each);
  return {
    ...NOTHING_SEEN,
    kind: 'period',
    truth: answer.truth,
    text: words.zh,
    at: condition.at,
    notes: counted ? [] : [noteWords({ kind: 'periodRunning' })],
    children: [explanationOf(answer, inPeriod(context, period), most)],
  };
}

function ofComparison(condition: Comparison, answer: Answer, context: Context, most: number): Details {
  const sides = [condition.left, condition.right] as const;
  const notes = atomNotes(answer, sides, context);
  const seen = seenSides(sides, answer.operands, context);
  if (sides.every(isPlain)) return { seen, notes };
  const listed = sides.flatMap((side, i) => listsIn(side, context).map((one) => ({ one, onLeft: i === 0 })));
  const shown = listed.map(({ one, onLeft }) =>
    recordsOf(
      decidingOfValue(one, condition, onLeft, answer.truth, context),
      { list: one.expression.list, members: one.members },
      context,
      most,
    ),
  );
  const first = listed[0]?.one;
  const whole = first === undefined ? NO_POPULATION : populationIn(first.expression.list, first.members, context);
  return {
    seen,
    ...groupedIn([...whole.notes, ...shown.flatMap((each) => each.grouped ?? [])]),
    notes: [...notes, ...shown.flatMap((each) => each.notes), ...listed.flatMap(({ one }) => aboutList(one.members.list, context))],
    records: shown.flatMap((each) => each.records),
    population: whole.population,
  };
}

function ofDeadline(condition: Deadline, answer: Answer, context: Context): Details {
  const sides = [condition.subject, condition.base] as const;
  const base = answer.operands[1];
  const last = base === undefined || condition.form === 'by' ? null : lastDayOf(condition, base, context);
  const said = answer.notes.some((note) => note.kind === 'notYetDue');
  const lastWords =
    last === null || said ? [] : [fill('期限的最后一日为{last}', 'the last day of the period is {last}', { last: dayWords(last) })];
  return { seen: seenSides(sides, answer.operands, context), notes: [...lastWords, ...atomNotes(answer, sides, context)] };
}

function seenSides(sides: readonly Expression[], operands: readonly Possible[], context: Context): readonly Seen[] {
  return sides.flatMap((side, i) => {
    const possible = operands[i];
    return possible === undefined ? [] : seenExpression(side, possible, context);
  });
}

function atomNotes(answer: Answer, sides: readonly Expression[], context: Context): readonly Words[] {
  if (answer.notes.length === 0 && context.leftOut.length === 0) return [];
  const personal = sides.some((side) => touchesPersonal(side, context));
  return [...answer.notes.map((note) => noteWords(note, personal)), ...leftOutOfAtom(sides, context)];
}

/** What a running period leaves out is told beside that period. */
function notesOf(answer: Answer): readonly Words[] {
  return answer.notes.filter((note) => note.kind !== 'periodRunning').map((note) => noteWords(note));
}

function isPlain(expression: Expression): boolean {
  return (
    expression.kind === 'field' ||
    expression.kind === 'number' ||
    expression.kind === 'date' ||
    expression.kind === 'text' ||
    expression.kind === 'evaluationDate'
  );
}

/** The report looks the measure word up by this name. */
function populationName(name: string, key: string, context: Context): string {
  return name === key ? listName(key, context).zh : name;
}
