import { lastDay } from '../../calendar/last-day.js';
import { stateCouncilCalendar } from '../../calendar/working-calendar.js';
import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import { nodesOf } from '../clause-nodes.js';
import type { Deadline } from '../expression.js';
import { walk } from '../walk.js';
import type { Check } from './draft.js';

/** A date in a rule whose deadline lies beyond the known calendar could never be decided. */
export const calendarReach: Check = ({ clauses }, report) => {
  for (const clause of clauses) {
    for (const from of nodesOf(clause))
      walk(from, (part) => {
        if (part.kind !== 'condition' || part.node.kind !== 'deadline' || !outOfReach(part.node)) return;
        const { base } = part.node;
        report(F.calendarOutOfReach(base.at, { words: base.text, first: '2004', last: '2026' }));
      });
  }
};

function outOfReach(node: Deadline): boolean {
  if (node.base.kind !== 'date' || node.form === 'by') return false;
  return lastDay(node.base.day, node.periods, node.moves, stateCouncilCalendar).kind === 'outOfCalendar';
}
