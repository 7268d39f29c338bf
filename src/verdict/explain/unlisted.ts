import type { Context } from '../../engine/context.js';
import type { Stated } from '../../facts/facts.js';
import type { Words } from '../verdicts.js';
import { listName } from './names.js';
import { fill } from './phrases.js';

/** The statement by which a blank counts as none. */
export function statedWords({ name, alias }: Stated): Words {
  return { zh: name, en: alias ?? name };
}

/** That a list is empty only because the sheet states that everything was checked (未列的视为没有). */
export function unlistedList(list: string, context: Context): readonly Words[] {
  const stated = context.facts.lists[list]?.unlisted;
  if (stated === undefined) return [];
  const slots = { list: listName(list, context), checked: statedWords(stated) };
  return [fill('没有列出{list}，已注明“{checked}”，视为没有', '{list} are not listed; since “{checked}” is stated there are none', slots)];
}
