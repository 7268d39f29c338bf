import { readFileSync, writeFileSync } from 'node:fs';
import { PAGES, withTable } from './docs-themes/values.js';

// npm run docs:themes: writes into docs/themes.md which values each template gets.
for (const page of PAGES) writeFileSync(page, withTable(readFileSync(page, 'utf8')));
