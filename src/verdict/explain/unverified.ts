import type { Context } from '../../engine/context.js';
import type { Words } from '../verdicts.js';
import { listName } from './names.js';
import { hidesPersons, isFew } from './persons.js';
import { fill, NOTHING, say } from './phrases.js';

/** What of a list does not count as it was not verified (semantics.md §1.10): a line each; none at the self-check. */
export function unverifiedList(key: string, context: Context): readonly Words[] {
  const unverified = context.facts.lists[key]?.unverified;
  if (unverified === undefined) return [];
  const list = listName(key, context);
  const { complete, vouched, left } = unverified;
  return [
    ...(left === 0
      ? []
      : [
          fill('{list}有{left}待核实，没有计入', '{left} of {list} are not verified and not counted', {
            list,
            left: leftWords(key, left, context),
          }),
        ]),
    ...(complete && !vouched ? [fill('{list}名单是否报全待核实', 'that the list {list} is complete is not verified', { list })] : []),
  ];
}

/** 3条记录; of persons, for the public, no number that points to one. */
export function leftWords(key: string, left: number, context: Context): Words {
  if (hidesPersons(key, context) && isFew(left)) return say('记录', 'some records');
  return fill('{left}条记录', '{left} records', { left });
}

/** Who is to verify it: 由查阅资料或实地察看核实. Nothing where nothing is asked. */
export function verifiedByWords({ acceptance }: Context): Words {
  const demand = acceptance?.demand ?? null;
  if (demand === null) return NOTHING;
  const [zh, en] = demand.all ? ['和', ' and '] : ['或', ' or '];
  return fill('，由{methods}核实', ', to be verified by {methods}', { methods: say(demand.methods.join(zh), demand.methods.join(en)) });
}
