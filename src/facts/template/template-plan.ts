import type { Model } from '../../model/model.js';
import type { Language } from '../blank-words.js';
import { usesOf } from '../uses.js';
import { formSheet } from './form-sheet.js';
import { guideSheet } from './guide-sheet.js';
import { listSheet } from './list-sheet.js';
import { nameIn, reservedName, sourceNames } from './names.js';
import { originSheet } from './origin-sheet.js';
import type { Plan } from './plan.js';

/**
 * A blank workbook made for a rule set: a form, a sheet for each list, how to fill them in, and hidden what it was made for. Read back as it is, it
 * has no findings and every fact is unknown.
 */
export function templatePlan(model: Model, language: Language): Plan {
  const uses = usesOf(model);
  const lists = model.vocabulary.lists.map((list) => listSheet(model, list, uses, language));
  return { sheets: [formSheet(model, uses, language), ...lists, guideSheet(model, uses, language), originSheet(model, language)] };
}

/** The same as tables in text: a form, and a list with its headings each. In the order of the vocabulary. */
export function templateTables(
  { vocabulary }: Model,
  language: Language,
): readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] {
  const sources = sourceNames(language);
  const [fact, value] = language === 'zh' ? ['事实', '值'] : ['Fact', 'Value'];
  const facts = [...vocabulary.form.map((field) => nameIn(field, language)), reservedName('evaluatedOn', language)];
  return [
    { name: 'form', rows: [[fact, value, ...sources], ...facts.map((name) => [name, '', ...sources.map(() => '')])] },
    ...vocabulary.lists.map((list) => ({
      name: nameIn(list, language),
      rows: [[...list.fields.map((field) => nameIn(field, language)), ...sources]],
    })),
  ];
}

/** The same as JSON: every key with `null`, which says that nobody has said. */
export function templateJson({ vocabulary }: Model, language: Language): string {
  const names = [reservedName('evaluatedOn', language), ...[...vocabulary.form, ...vocabulary.lists].map((one) => nameIn(one, language))];
  return `{\n${names.map((name) => `  ${JSON.stringify(name)}: null`).join(',\n')}\n}\n`;
}
