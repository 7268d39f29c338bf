import type { ClauseChange, ClausePart, Detail, Value } from '../../compare/change.js';
import type { Window } from '../../model/expression.js';
import type { Clause } from '../../model/model.js';
import type { ComparisonWords } from '../words/comparison.js';
import { scoringLine, scoringSaid } from './scoring-lines.js';

/** What of a clause changed, part by part; of one that came or went, what it requires. */
export function clauseLines({ before, after, parts }: ClauseChange, words: ComparisonWords): readonly string[] {
  const { say } = words;
  if (before === null || after === null) {
    const clause = after ?? before;
    const required =
      clause === null ? [] : [...(clause.requirement === null ? [] : [clause.requirement.text]), ...scoringSaid(clause.scoring, words)];
    return [after === null ? say.removed : say.added, ...required.map((text) => (after === null ? say.was(text) : text))];
  }
  return parts.flatMap((part) => partLines(part, before, after, words));
}

/** What of one part changed, a line each. */
export function partLines(part: ClausePart, before: Clause, after: Clause, words: ComparisonWords): readonly string[] {
  const { say, parts } = words;
  const what = parts[part.part];
  switch (part.part) {
    // The number stands in the title; which interpretations are used follows from the sentences.
    case 'id':
    case 'interpretations':
      return [];
    case 'title':
    case 'standard':
    case 'inForceFrom':
    case 'repealedFrom':
      return [say.becomes(what, before[part.part] ?? say.none, after[part.part] ?? say.none)];
    case 'reason':
      return after.reason === null ? [] : [say.reason(after.reason)];
    case 'quotes':
    case 'verification':
    case 'remedy':
    case 'note':
      return [isThere(before[part.part]) ? (isThere(after[part.part]) ? say.differs(what) : say.went(what)) : say.came(what)];
    default: {
      if (part.reworded) return [say.reworded(what)];
      const own = part.details.flatMap((detail) => detailLines(detail, what, words));
      const names = part.through.map(say.quoted);
      if (names.length > 0) return [...own, say.through(what, say.options(names))];
      return own.length > 0 ? own : [say.otherwise(what)];
    }
  }
}

function isThere(part: Clause['quotes'] | Clause['verification'] | string | null): boolean {
  return part !== null && (!Array.isArray(part) || part.length > 0);
}

function detailLines(detail: Detail, what: string, words: ComparisonWords): readonly string[] {
  const { say } = words;
  switch (detail.kind) {
    case 'value':
      return [say.within(what, detail.within, valueWords(detail.before, words), valueWords(detail.after, words))];
    case 'options':
      return [
        ...(detail.added.length > 0 ? [say.optionsAdded(what, detail.within, say.options(detail.added))] : []),
        ...(detail.removed.length > 0 ? [say.optionsRemoved(what, detail.within, say.options(detail.removed))] : []),
      ];
    case 'added':
      return [say.conditionAdded(what, detail.words)];
    case 'removed':
      return [say.conditionRemoved(what, detail.words)];
    case 'scoringLine':
      return [scoringLine(detail, words)];
    case 'rewritten':
      return [say.rewritten(what, detail.before, detail.after)];
  }
}

function valueWords(value: Value, words: ComparisonWords): string {
  const { units, bounds, say } = words;
  const named = (interpretation: string | null, text: string) => (interpretation === null ? text : say.named(interpretation, text));
  switch (value.kind) {
    case 'words':
      return value.words;
    case 'periods':
      return value.periods.map(({ n, unit, interpretation }) => named(interpretation, `${n}${units[unit]}`)).join('＋');
    case 'bound':
      return `${bounds[value.bound.rule]}${value.bound.n}`;
    case 'window':
      return named(value.interpretation, windowWords(value.window, words));
  }
}

function windowWords(window: Window | null, { units, periods, say }: ComparisonWords): string {
  switch (window?.kind) {
    case undefined:
      return say.noWindow;
    case 'last':
      return say.last(`${window.n}${units[window.unit]}`);
    case 'lastPeriods':
      return say.last(`${window.n}${periods[window.unit]}`);
    case 'thisYear':
      return say.thisYear;
    case 'year':
      return say.year(window.year);
    case 'period':
      return say.eachPeriod;
  }
}
