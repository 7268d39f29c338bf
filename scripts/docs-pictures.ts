/** npm run docs:pictures: the pictures of the site in the READMEs, made from the samples. Needs Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { digestOf, LANGUAGES, MADE_FROM, PICTURES, type Picture, withSite } from './docs-pictures/pictures.js';

/** At both sides of a part of a page, in CSS pixels. */
const MARGIN = 24;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // As root Chromium runs only without its sandbox.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync('docs/pictures', { recursive: true });
const madeFrom: Record<string, string> = {};
for (const language of LANGUAGES) {
  await withSite(language, async (folder) => {
    for (const picture of PICTURES.filter((one) => one.language === language)) {
      await take(browser, folder, picture);
      madeFrom[picture.file] = digestOf(folder, picture);
    }
  });
}
await browser.close();
writeFileSync(MADE_FROM, `${JSON.stringify(madeFrom, null, 2)}\n`);

async function take(from: Browser, folder: string, { file, page, width, height, part }: Picture): Promise<void> {
  const tab = await from.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await tab.goto(pathToFileURL(join(folder, page)).href);
  const path = join('docs/pictures', file);
  if (part === undefined) await tab.screenshot({ path });
  else await tab.screenshot({ path, fullPage: true, clip: await around(tab, part) });
  await tab.close();
}

/** Where a part of the page stands, with a margin at both sides. */
async function around(tab: Page, part: string) {
  const box = await tab.locator(part).boundingBox();
  if (box === null) throw new Error(`nothing to be seen of ${part}`);
  return { x: box.x - MARGIN, y: box.y, width: box.width + 2 * MARGIN, height: box.height };
}
