import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Field } from '../vocabulary.js';
import type { Check } from './draft.js';

/**
 * A field or a list that nothing speaks of is filled in for nothing. Not meant: a name, a group, what identifies a record,
 * personal information and the date of a list, which have their use without any sentence; a text, and an option of a
 * record, which describe what is listed.
 */
export const unusedFacts: Check = (draft, report) => {
  // Where a clause could not be read it may be the one that uses it.
  if (draft.clauses.length === 0 || draft.clauses.length < draft.tree.clauses.length) return;
  const { fields, lists } = draft.uses;
  const tell = (what: Bilingual, { name, at }: Pick<Field, 'name' | 'at'>) => report(F.unusedFact(at, { what, name }));
  const { form, lists: declared } = draft.vocabulary;
  for (const field of form) if (!hasUse(field) && !fields.has(`/${field.key}`)) tell(FIELD, field);
  for (const list of declared) {
    if (!lists.has(list.key)) tell(LIST, list);
    else for (const field of list.fields) if (!hasUse(field) && !fields.has(`${list.key}/${field.key}`)) tell(FIELD, field);
  }
};

const FIELD: Bilingual = { zh: '项目', en: 'field' };
const LIST: Bilingual = { zh: '名单', en: 'list' };

function hasUse({ role, identifies, personal, dates, type, list }: Field): boolean {
  const describes = type.kind === 'text' || (type.kind === 'option' && list !== null);
  return role !== null || identifies || personal || dates || describes;
}
