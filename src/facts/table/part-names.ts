import { keepersOf } from '../../model/keeper.js';
import type { List, Vocabulary } from '../../model/vocabulary.js';
import { keyForm } from '../names.js';
import { sheetName } from './sheet-name.js';

/** What a file or a sheet holds by its name, when it is only a part of a department's facts. */
export type PartNamed = { readonly kind: 'list'; readonly list: List } | { readonly kind: 'form' };

/**
 * In: the name of a file without its ending, or of a sheet. Out: which part of a department it names: a 名单, by name or alias; the form, as a whole
 * (`form`, 表, the name of the 事实表) or by one of its 栏目; null where it names none.
 */
export function partNamed({ name, alias, sections, lists }: Vocabulary, written: string): PartNamed | null {
  const sought = keyForm(written).toLowerCase();
  // A sheet may not be called just anything; what a template made of a name counts as well.
  const isSought = (one: string | null) => one !== null && [one, sheetName(one)].some((words) => keyForm(words).toLowerCase() === sought);
  const list = lists.find((one) => isSought(one.name) || isSought(one.alias));
  if (list !== undefined) return { kind: 'list', list };
  const names = [...FORM_NAMES, name, alias, ...sections.flatMap((section) => [section.name, section.alias])];
  return names.some(isSought) ? { kind: 'form' } : null;
}

/**
 * Whether a file of that name, without its ending, is a part of a department's facts and no department by itself: also one called as the 责任科室
 * that fills it in.
 */
export function isPartName(vocabulary: Vocabulary, written: string): boolean {
  const sought = keyForm(written);
  return partNamed(vocabulary, written) !== null || keepersOf(vocabulary).some((who) => keyForm(who) === sought);
}

const FORM_NAMES = ['form', '表'];
