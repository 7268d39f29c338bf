import { keeperOf } from '../../model/keeper.js';
import type { Model } from '../../model/model.js';
import type { Language } from '../blank-words.js';
import { usesOf } from '../uses.js';
import { formSheet } from './form-sheet.js';
import { guideSheet } from './guide-sheet.js';
import { type Keeper, partOf } from './kept-by.js';
import { listSheet } from './list-sheet.js';
import { nameIn, reservedName, sourceNames } from './names.js';
import { originSheet } from './origin-sheet.js';
import type { Plan } from './plan.js';

/**
 * A blank workbook made for a rule set: a form, a sheet for each list, how to fill them in, and hidden what it was made for. Read back as it is, it
 * has no findings and every fact is unknown. In: of what one 责任科室 keeps only, where one is named.
 */
export function templatePlan(model: Model, language: Language, keeper: Keeper | null = null): Plan {
  const uses = usesOf(model);
  const part = keeper === null ? model : partOf(model, keeper);
  const lists = part.vocabulary.lists.map((list) => listSheet(part, list, uses, language));
  const form = formSheet(part, uses, language, keeper?.kind === 'named' ? keeper.name : null);
  // Made for the whole set: a part of it is no template for other rules.
  return { sheets: [form, ...lists, guideSheet(part, uses, language), originSheet(model, language)] };
}

/** The same as tables in text: a form, and a list with its headings each. In the order of the vocabulary. */
export function templateTables(
  model: Model,
  language: Language,
  keeper: Keeper | null = null,
): readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] {
  const { vocabulary } = keeper === null ? model : partOf(model, keeper);
  const sources = sourceNames(language);
  const [fact, value, kept] = language === 'zh' ? ['事实', '值', '责任科室'] : ['Fact', 'Value', 'Kept by'];
  const facts = [
    ...vocabulary.form.map((field) => [nameIn(field, language), '', keeperOf(vocabulary, field) ?? '']),
    ...(keeper === null ? [[reservedName('evaluatedOn', language), '', '']] : []),
  ];
  return [
    { name: 'form', rows: [[fact, value, kept, ...sources], ...facts.map((cells) => [...cells, ...sources.map(() => '')])] },
    ...vocabulary.lists.map((list) => ({
      name: nameIn(list, language),
      rows: [[...list.fields.map((field) => nameIn(field, language)), ...sources]],
    })),
  ];
}

/** The same as JSON: every key with `null`, which says that nobody has said. */
export function templateJson(model: Model, language: Language, keeper: Keeper | null = null): string {
  const { vocabulary } = keeper === null ? model : partOf(model, keeper);
  const on = keeper === null ? [reservedName('evaluatedOn', language)] : [];
  const names = [...on, ...[...vocabulary.form, ...vocabulary.lists].map((one) => nameIn(one, language))];
  return `{\n${names.map((name) => `  ${JSON.stringify(name)}: null`).join(',\n')}\n}\n`;
}
