import type { HeadChange } from '../../compare/change.js';
import type { RuleSet } from '../../model/model.js';
import type { ComparisonWords } from '../words/comparison.js';

/** 版本：1 → 2. Long texts are not set side by side. */
export function headLine({ part, before, after }: HeadChange, words: ComparisonWords): string {
  const { say, head } = words;
  if (part === 'notice' || part === 'uncited') return say.differs(head[part]);
  return say.becomes(head[part], said(before, part, words), said(after, part, words));
}

function said(set: RuleSet, part: Exclude<HeadChange['part'], 'notice' | 'uncited'>, { say }: ComparisonWords): string {
  const value = set[part];
  if (typeof value === 'boolean') return say.moves[value ? 'true' : 'false'];
  if (value === null) return say.none;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : say.options(value);
}
