import type { DepartmentVerdicts, StatementTold } from '../../verdict/verdicts.js';
import { decidedWords } from '../words/decided.js';
import { type Context, clauseAnchor } from './context.js';
import { type Text, writtenLines } from './text.js';

/** 陈述申辩 of a department, as far as these readers may read it. */
export interface StatementView {
  readonly label: string;
  /** When it was made, whether in time, and what is not shown of it. */
  readonly head: string;
  readonly words: WordsView;
  /** Paths of its files, for the office itself. */
  readonly files: readonly string[];
  /** When it was answered, or that it was not. */
  readonly replyHead: string;
  readonly reply: WordsView;
  /** 答复人, for the office itself; a list of none or one. */
  readonly repliedBy: readonly string[];
}

/** Words from outside: text, whatever they hold. `folded`: too long to stand open; a list of none or one. */
export interface WordsView {
  readonly lines: readonly Text[];
  readonly folded: readonly { readonly summary: string; readonly lines: readonly Text[] }[];
}

/** In: a department, and a clause of it. Out: what it said to that clause. */
export function statementViews({ statements }: DepartmentVerdicts, clause: string, context: Context): readonly StatementView[] {
  return (statements?.entries ?? []).filter((one) => one.clause === clause).map((one) => statementView(one, context));
}

/** What stands at the head of the department's page: until when, how many, and those to the whole finding. */
export interface StatementsView {
  readonly label: string;
  readonly sentence: string;
  readonly entries: readonly StatementView[];
  readonly onClauses: string;
  readonly links: readonly { readonly address: string; readonly text: string }[];
}

/** A list of none or one. */
export function statementsView(department: DepartmentVerdicts, context: Context): readonly StatementsView[] {
  const { statements } = department;
  if (statements === undefined) return [];
  const words = decidedWords(context.language);
  const clauses = [...new Set(statements.entries.flatMap(({ clause }) => clause ?? []))];
  return [
    {
      label: words.statements,
      sentence: statementsSentence(department, context),
      entries: statements.entries.filter(({ clause }) => clause === null).map((one) => statementView(one, context)),
      onClauses: words.onClauses,
      links: clauses.map((id) => ({ address: `#${clauseAnchor(context.model, id)}`, text: context.words.say.clause(id) })),
    },
  ];
}

/** Until when they could be made, how many were, and how many are open or late. Empty where the sheet says nothing of them. */
export function statementsSentence({ statements }: DepartmentVerdicts, { language }: Context): string {
  if (statements === undefined) return '';
  const words = decidedWords(language);
  const { until, entries } = statements;
  const last = until.kind === 'day' ? words.until(words.date(until.day)) : until.kind === 'none' ? words.noUntil : words.untilUnknown;
  const unanswered = entries.filter(({ reply }) => reply === null).length;
  const late = entries.filter(({ inTime }) => inTime === false).length;
  return `${last}${language === 'zh' ? '' : ' '}${entries.length === 0 ? words.none : words.counted(entries.length, unanswered, late)}`;
}

/** One line: when, whether in time, whether answered; for lists of many departments. */
export function statementLine(statement: StatementTold, context: Context): string {
  const words = decidedWords(context.language);
  return words.join([headOf(statement, context), replyHeadOf(statement, context)]);
}

export function statementView(statement: StatementTold, context: Context): StatementView {
  const words = decidedWords(context.language);
  const { text, attachments = [], reply } = statement;
  return {
    label: words.statements,
    head: headOf(statement, context),
    words: wordsView(text),
    files: attachments,
    replyHead: replyHeadOf(statement, context),
    reply: wordsView(reply?.text ?? null),
    repliedBy: reply?.person === undefined ? [] : [words.repliedBy(reply.person)],
  };
}

function headOf({ clause, about, on, inTime, text, withheld, attached }: StatementTold, { language }: Context): string {
  const words = decidedWords(language);
  return words.join([
    words.said(on === null ? null : words.date(on), inTime),
    ...(clause !== null ? [] : [about === null ? words.whole : words.about(about)]),
    ...(attached === 0 ? [] : [words.attached(attached)]),
    ...(withheld ? [words.withheld] : text === null ? [words.inFile] : []),
  ]);
}

function replyHeadOf({ reply }: StatementTold, { language }: Context): string {
  const words = decidedWords(language);
  return reply === null ? words.unanswered : words.replied(words.date(reply.on), reply.role);
}

/** The words of a statement or of its reply, a line each, whether they stand folded or not. */
export function linesOfWords({ lines, folded }: WordsView): readonly string[] {
  return [...lines, ...folded.flatMap((one) => one.lines)].map(({ text }) => text);
}

/** A long text shows its beginning, and the whole unfolds; on paper everything is unfolded. */
function wordsView(text: string | null): WordsView {
  const lines = text === null ? [] : writtenLines(text);
  if ((text ?? '').length <= LONG) return { lines, folded: [] };
  const summary = `${Array.from(lines[0]?.text ?? '')
    .slice(0, SHOWN)
    .join('')}……`;
  return { lines: [], folded: [{ summary, lines }] };
}

const LONG = 240;
const SHOWN = 60;
