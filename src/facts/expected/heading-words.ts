import type { Vocabulary } from '../../model/vocabulary.js';
import { keyForm } from '../names.js';

/** What may head the names and the regions of an 应报名单, beside the vocabulary's own words for them. */
const WORDS = {
  name: ['名称', '单位', '单位名称', '部门', '部门名称', '应报单位', '报送单位', 'name', 'department'],
  group: ['地区', '所属地区', '所在地区', '区县', 'region'],
};

/** Whether a word heads the names, or the regions. */
export function heads(vocabulary: Vocabulary, role: 'name' | 'group', written: string): boolean {
  const own = vocabulary.form.filter((field) => field.role === role).flatMap(({ name, alias }) => [name, alias ?? name]);
  const sought = keyForm(written).toLowerCase();
  return [...WORDS[role], ...own].some((word) => keyForm(word).toLowerCase() === sought);
}
