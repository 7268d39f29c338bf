import { type Context, inRecord } from '../../engine/context.js';
import { joint } from '../../engine/members.js';
import type { Expression } from '../../model/expression.js';
import { type Listed, listsIn } from '../explain/lists-in.js';
import { noteWords } from '../explain/notes.js';
import type { StillNeeded } from '../verdicts.js';
import { factEntries, nothing } from './entries.js';
import { openFacts, openList } from './of-list.js';

/** Everything an expression is computed from that is not known to the last. */
export function neededForValue(expression: Expression, context: Context): readonly (StillNeeded | null)[] {
  switch (expression.kind) {
    case 'field':
      return factEntries(expression, context);
    case 'arithmetic':
      return [...neededForValue(expression.left, context), ...neededForValue(expression.right, context)];
    case 'dateShift':
      return neededForValue(expression.base, context);
    case 'definedValue':
      return neededForValue(expression.body, context);
    case 'count':
    case 'share':
    case 'aggregate':
      return listsIn(expression, context).flatMap((listed) => neededForListed(listed, context));
    default:
      return [];
  }
}

function neededForListed({ expression, members }: Listed, context: Context): readonly (StillNeeded | null)[] {
  const lists = openList(expression.list, expression.condition, context);
  const records = members.records.flatMap((member) => {
    if (member.membership === 'false') return [];
    // A record that does not bear the condition out still stands in the denominator of a share.
    if (expression.kind !== 'share' && joint(member) === 'false') return [];
    const open = openFacts(member, expression.list, context);
    return expression.kind === 'aggregate'
      ? [...open, ...neededForValue(expression.field, inRecord(context, member.record, members.list))]
      : open;
  });
  const empty =
    expression.kind === 'share' &&
    expression.whenEmpty === null &&
    lists.length === 0 &&
    members.records.every(({ membership }) => membership === 'false');
  return empty ? [nothing(noteWords({ kind: 'shareOfEmptyList', text: expression.text, certain: true }))] : [...lists, ...records];
}
