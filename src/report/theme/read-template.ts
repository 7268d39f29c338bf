import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { themeFindings } from '../../diagnostics/catalogue/theme.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { linesOf } from '../../text/lines.js';
import { type Template, type ThemeFile, templateOf } from './theme-file.js';

/** In: a file of a theme. Out: its template, or where and how it cannot be read. */
export function readTemplate(file: ThemeFile): { readonly template: Template } | { readonly finding: Diagnostic } {
  try {
    return { template: templateOf(file, Handlebars.parse(file.text)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return { finding: themeFindings.brokenTemplate(lineAt(file, lineOf(message)), { reason: reasonOf(message) }) };
  }
}

/** `Parse error on line 3:` and `… - 3:5`. */
function lineOf(message: string): number {
  return Number(/on line (\d+)|- (\d+):\d+$/.exec(message)?.slice(1).find(Boolean) ?? 1);
}

/** The words of a line, or of the last one above it that has any: what is missing at the end of a file stands nowhere. */
function lineAt(file: ThemeFile, named: number) {
  const lines = file.text.split('\n');
  let line = named;
  while (line > 1 && (lines[line - 1] ?? '').trim() === '') line -= 1;
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const words = lines[line - 1] ?? '';
  const indent = words.length - words.trimStart().length;
  return linesOf(file).place(start + indent, start + words.trimEnd().length);
}

function reasonOf(message: string): Bilingual {
  const [, open, close] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (open !== undefined)
    return {
      zh: `“{{#${open}}}”要用“{{/${open}}}”结束，这里写的是“{{/${close}}}”`,
      en: `\`{{#${open}}}\` ends with \`{{/${open}}}\`, not with \`{{/${close}}}\``,
    };
  if (message.includes("got 'EOF'")) return { zh: '有一个“{{#…}}”没有用“{{/…}}”结束', en: 'a `{{#…}}` is not ended with `{{/…}}`' };
  return {
    zh: '这一行或者上一行的双花括号写法不对，例如 {{name}}、{{#if name}}…{{/if}}',
    en: 'the double braces of this line or the one before are not written as in {{name}} or {{#if name}}…{{/if}}',
  };
}
