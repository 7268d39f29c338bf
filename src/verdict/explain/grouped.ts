import type { Members } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import type { DecidingRecord, Words } from '../verdicts.js';
import { listName, measureOf } from './names.js';
import { isFew, tellsFew } from './persons.js';
import { fill, say } from './phrases.js';
import { type Deciding, populationOf } from './roles.js';

/**
 * Persons who decide, as the public reads of them: how many in each role, and where that would point to one or two of them only that there are
 * some. In: those who decide, and all who were looked at.
 */
export function groupedWords(deciding: readonly Deciding[], members: Members, context: Context): readonly Words[] {
  const { certain, possible } = populationOf(members);
  const list = listName(members.list, context);
  return ROLES.flatMap((role) => {
    const k = deciding.filter((one) => one.role === role).length;
    if (k === 0) return [];
    const slots = { list, k, m: say(measureOf(members.list, context), ''), role: WORDS[role] };
    const few = tellsFew(k, certain) || (possible !== null && tellsFew(k, possible));
    return [
      few ? fill('有{list}{role}，人数少，不公开人数', 'some {list} {role}; they are few, and not counted here', slots) : counted(slots),
    ];
  });
}

/** How many there are at all, unless they are so few; then that they are. */
export function shownPopulation(members: Members, context: Context) {
  const { certain, possible } = populationOf(members);
  const few = isFew(certain) || (possible !== null && isFew(possible));
  const words = fill('有{list}，人数少，不公开人数', 'there are some {list}; they are few, and not counted here', {
    list: listName(members.list, context),
  });
  return few ? { population: null, notes: [words] } : { population: { certain, possible }, notes: [] };
}

function counted(slots: Parameters<typeof fill>[2]): Words {
  return fill('{k}{m}{list}{role}', '{k} {list} {role}', slots);
}

const ROLES: readonly DecidingRecord['role'][] = ['offender', 'witness', 'open'];
const WORDS = {
  offender: say('不合要求', 'are against the requirement'),
  witness: say('合乎要求', 'fulfil it'),
  open: say('尚不能定', 'are not settled'),
} as const;
