import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, withTable } from '../../scripts/docs-themes/values.js';

it.each(PAGES)('%s tells the values of every template (npm run docs:themes)', (page) => {
  const text = readFileSync(page, 'utf8');
  expect(withTable(text)).toBe(text);
  expect(text).toContain('| `partials/text.hbs` | `lang` `text` |');
});
