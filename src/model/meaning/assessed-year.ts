import { readingFindings } from '../../diagnostics/catalogue/reading.js';
import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node, Span, WindowNode } from '../../syntax/sentence-tree.js';
import { isRealDay, writeDay } from '../../text/dates.js';
import { dayWords } from '../../text/day-words.js';
import type { Comparison, Condition, DateLiteral, Expression, Window } from '../expression.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';

/** 考核年度12月31日 is that day of the year the head names (semantics.md §4.6). */
export function assessedDay(scope: Scope, node: Extract<Node, { kind: 'assessedDay' }>): DateLiteral | null {
  const year = yearFor(scope, node);
  if (year === null) return null;
  if (!isRealDay(year, node.month, node.day)) {
    scope.report(readingFindings.impossibleDate(placeIn(scope, node), { words: wordsIn(scope, node) }));
    return null;
  }
  return { kind: 'date', day: writeDay(year, node.month, node.day), interpretation: null, ...written(scope, node) };
}

/** F在考核年度内: F不早于 its first day 且 F不晚于 its last; so it is false where F is none. In: F, a date. */
export function inYear(scope: Scope, node: Extract<Node, { kind: 'inYear' }>, subject: Expression): Condition | null {
  const year = yearFor(scope, node);
  if (year === null) return null;
  const here = written(scope, node);
  const side = (operator: 'ge' | 'le', day: string): Comparison => {
    const text = comparisonText(wordsIn(scope, node.subject), operator, day, here.text);
    const right: DateLiteral = {
      kind: 'date',
      day,
      interpretation: null,
      text: dayWords(day)[/year$/.test(here.text) ? 'en' : 'zh'],
      at: here.at,
    };
    return { kind: 'comparison', operator, left: subject, right, text, at: here.at };
  };
  return { kind: 'and', form: 'chain', items: [side('ge', writeDay(year, 1, 1)), side('le', writeDay(year, 12, 31))], ...here };
}

function comparisonText(subject: string, operator: 'ge' | 'le', day: string, whole: string): string {
  const words = dayWords(day);
  if (/year$/.test(whole)) return `${subject} not ${operator === 'ge' ? 'before' : 'after'} ${words.en}`;
  return `${subject}${operator === 'ge' ? '不早于' : '不晚于'}${words.zh}`;
}

/** The window itself, 考核年度内 with its year. */
export function placedWindow(scope: Scope, node: WindowNode & { readonly window: NonNullable<WindowNode['window']> }): Window | null {
  const { window } = node;
  if (window.kind !== 'assessedYear') return window;
  const year = yearFor(scope, node);
  return year === null ? null : { kind: 'year', year };
}

function yearFor(scope: Scope, node: Span): number | null {
  const { assessedYear } = scope.meaning;
  if (assessedYear === null) scope.report(F.missingAssessedYear(placeIn(scope, node), { words: wordsIn(scope, node) }));
  return assessedYear;
}
