import { type Language, type Model, templatePlan } from '../../../index.js';
import { writeTemplate } from './write-template.js';

/** The blank workbook of a rule set, as the bytes of an .xlsx file. It stands apart so that the library that writes it is loaded only for it. */
export function makeTemplate(model: Model, language: Language): Promise<Uint8Array> {
  return writeTemplate(templatePlan(model, language));
}
