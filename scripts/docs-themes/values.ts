import { sources } from '../../reports/compiled/sources.js';
import { readBy } from '../../src/report/theme/our-templates.js';

/** A row for each template of the site: its path, and the values that ours reads of its page or part. */
export function valuesTable(): string {
  const rows = Object.entries(sources).flatMap(([path, text]) => (path.endsWith('.hbs') ? [`| \`${path}\` | ${valuesOf(text)} |`] : []));
  return `|  |  |\n|---|---|\n${rows.join('\n')}\n`;
}

function valuesOf(text: string): string {
  const values = readBy(text);
  return values.length === 0 ? '–' : values.map((value) => `\`${value}\``).join(' ');
}

/** In: a page of docs/. Out: the page with the table between its marks. */
export function withTable(page: string): string {
  return page.replace(
    /(<!-- values -->\n)[\s\S]*?(<!-- \/values -->)/,
    (_, before: string, after: string) => `${before}${valuesTable()}${after}`,
  );
}

export const PAGES: readonly string[] = ['docs/themes.md', 'docs/themes.zh-CN.md'];
