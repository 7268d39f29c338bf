import { keeperOf, keeperOfWhole } from '../../model/keeper.js';
import type { Model } from '../../model/model.js';

/** Who may be asked for what they keep; `nobody` for what no 责任科室 is named for. */
export type Keeper = { readonly kind: 'named'; readonly name: string } | { readonly kind: 'nobody' };

/**
 * The same rules with the part of the vocabulary that a keeper fills in. What names and groups the department stays in every part, so that each says
 * whose it is. A list goes as a whole to whoever keeps it, for its records cannot be put together from two sheets.
 */
export function partOf(model: Model, keeper: Keeper): Model {
  const { vocabulary } = model;
  const mine = (who: string | null) => (keeper.kind === 'nobody' ? who === null : who === keeper.name);
  const form = vocabulary.form.filter((field) => field.role !== null || mine(keeperOf(vocabulary, field)));
  const keys = new Set(form.map(({ key }) => key));
  const sections = vocabulary.sections
    .map((section) => ({ ...section, fields: section.fields.filter((key) => keys.has(key)) }))
    .filter(({ fields }) => fields.length > 0);
  return { ...model, vocabulary: { ...vocabulary, form, sections, lists: vocabulary.lists.filter((list) => mine(keeperOfWhole(list))) } };
}
