import type { Vocabulary } from '../../model/vocabulary.js';
import type { Mapping, SheetNode } from '../tree/node.js';
import type { Expected } from './expected.js';
import { heads } from './heading-words.js';

/** The names in YAML or JSON: a list of names, or of `{名称, 地区}`; or such lists behind the name of their region, or behind a heading. */
export function expectedInTree(vocabulary: Vocabulary, root: SheetNode): readonly Expected[] {
  if (root.kind === 'sequence') return root.items.flatMap((item) => itemOf(vocabulary, item, null));
  if (root.kind === 'scalar') return [];
  const lists = root.entries.flatMap(({ key, value }) => (value.kind === 'sequence' ? [{ key, items: value.items }] : []));
  const regions = lists.length > 1 || !/^(应报名单|应报单位|expected)$/i.test(lists[0]?.key ?? '');
  return lists.flatMap(({ key, items }) => items.flatMap((item) => itemOf(vocabulary, item, regions ? key : null)));
}

function itemOf(vocabulary: Vocabulary, item: SheetNode, region: string | null): readonly Expected[] {
  if (item.kind === 'scalar') return [{ name: item.text.trim(), region }];
  if (item.kind === 'sequence') return [];
  const name = wordsOf(vocabulary, item, 'name');
  return name === null ? [] : [{ name, region: wordsOf(vocabulary, item, 'group') ?? region }];
}

function wordsOf(vocabulary: Vocabulary, { entries }: Mapping, role: 'name' | 'group'): string | null {
  const value = entries.find(({ key }) => heads(vocabulary, role, key))?.value;
  return value?.kind === 'scalar' ? value.text.trim() || null : null;
}
