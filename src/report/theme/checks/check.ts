import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { OurTemplates } from '../our-templates.js';
import type { Template } from '../theme-file.js';

/** Something looked for in one template of a theme. */
export type TemplateCheck = (template: Template, ours: OurTemplates) => readonly Diagnostic[];

/** 您是不是要写“…”, where something is near. */
export function hintOf(near: readonly string[]): { readonly zh: string; readonly en: string } {
  const [first] = near;
  return first === undefined ? { zh: '', en: '' } : { zh: `，是不是“${first}”`, en: ` (did you mean \`${first}\`?)` };
}
