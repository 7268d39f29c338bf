import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runOf } from '../edge/site-reader.js';
import { folderWith, zhunsheng } from '../edge/world.js';
import { startChromium } from './chromium.js';
import { textByPage } from './pdf-text.js';

const SAMPLES = ['zixu-urban-management.yaml', 'nanke-forestry.yaml'].map((name) => resolve('samples', name));
const RULES = resolve('rules/henan-2017');
const LONG = 'departments/南柯县林业局.html';
const SHORT = 'departments/子虚市城市管理局.html';

let browser: Browser;
let sites: Readonly<Record<'given' | 'blank' | 'english', string>>;

beforeAll(async () => {
  browser = await startChromium();
  const site = async (...words: readonly string[]) => {
    const cwd = folderWith();
    const { err } = await zhunsheng(cwd, ['evaluate', RULES, ...SAMPLES, '--on', '2017-08-20', '--out', 'site', ...words]);
    expect(err).not.toContain('[');
    return runOf(join(cwd, 'site'));
  };
  sites = {
    given: await site('--issuer', '虚省<b>法制</b>办公室', '--number', '虚法办[2017]{12}号'),
    blank: await site(),
    english: await site('--lang', 'en', '--number', 'Notice 7'),
  };
});

afterAll(async () => {
  await browser?.close();
});

async function on<T>(site: string, path: string, look: (page: Page) => Promise<T>, scheme: 'light' | 'dark' = 'light'): Promise<T> {
  const page = await browser.newPage({ colorScheme: scheme });
  try {
    await page.goto(pathToFileURL(join(site, path)).href);
    return await look(page);
  } finally {
    await page.close();
  }
}

const printed = new Map<string, Promise<readonly string[]>>();

/** The words of a page as printed, page by page; each is printed once. */
function paper(site: string, path: string): Promise<readonly string[]> {
  const key = join(site, path);
  const before = printed.get(key);
  if (before !== undefined) return before;
  const pages = on(site, path, async (page) => textByPage(await page.pdf({ preferCSSPageSize: true })));
  printed.set(key, pages);
  return pages;
}

describe('a finding on paper', () => {
  test('has its issuer, number and title at the head, and on each page its number, department and the count of pages', async () => {
    const pages = await paper(sites.given, LONG);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages[0]).toContain('虚省<b>法制</b>办公室虚法办〔2017〕12号行政执法责任制示范点验收结论南柯县林业局');
    expect(pages[0]).toContain('尚不能定论：38条中符合22条');
    pages.forEach((words, i) => {
      expect(words).toContain(`第${i + 1}页，共${pages.length}页`);
      expect(words).toContain('虚法办〔2017〕12号南柯县林业局');
    });
  });

  test('numbers count on in the order of the overview', async () => {
    const [first] = await paper(sites.given, SHORT);
    expect(first).toContain('虚法办〔2017〕13号');
  });

  test('ends with the place to sign and seal, never on a page without text; its clauses follow on pages of their own', async () => {
    for (const path of [LONG, SHORT]) {
      const pages = await paper(sites.given, path);
      const sealed = pages.findIndex((words) => words.includes('（盖章）'));
      const before = pages[sealed]?.split('附件：各条款评定情况')[0] ?? '';
      // More than what runs at the head: at least the last thing to do or still needed.
      expect(before.replace('虚法办〔2017〕12号南柯县林业局', '').length).toBeGreaterThan(20);
      expect(pages[sealed]).toMatch(/虚省<b>法制<\/b>办公室＿+年＿+月＿+日（盖章）/);
      expect(pages[sealed + 1]).toContain('附件各条款评定情况一主体合法');
      expect(pages.filter((words) => words.includes('（盖章）'))).toHaveLength(1);
    }
  });

  test('what was not given is a line to write on', async () => {
    const [first] = await paper(sites.blank, SHORT);
    expect(first).toMatch(/＿{8,}＿+〔＿+〕＿+号/);
    const [english] = await paper(sites.english, SHORT);
    expect(english).toMatch(/_{8,}Notice7/);
    expect(english).toMatch(/Page1of\d+/);
  });

  test('is light whatever the scheme of the screen', async () => {
    const background = await on(
      sites.given,
      SHORT,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate(
          '[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color].join(" ")',
        );
      },
      'dark',
    );
    expect(background).toBe('rgb(255, 255, 255) rgb(0, 0, 0)');
  });

  test('on screen it has its number, if one was given, and none of the rest', async () => {
    const seen = await on(sites.given, SHORT, (page) => page.innerText('main'));
    expect(seen).toContain('文号：虚法办〔2017〕13号');
    expect(seen).not.toMatch(/盖章|附件/);
  });
});

/**
 * What is to stay whole: rows, steps, what is needed, the parts of a clause, leaves of the reasoning; and a clause from its title to the end of
 * its table. A mark is put to the first and the last words of each, which must come out on one page. What is higher than a page is left out.
 */
const MARK = `(() => {
  const words = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const shown = node.parentElement.closest('.back, .skip, .fold, .more, .on-screen, .hidden') === null;
      if (node.data.trim() !== '' && shown) found.push(node);
    }
    return found;
  };
  for (const details of document.querySelectorAll('details')) details.open = true;
  const rows = [...document.querySelectorAll('tr, .tasks > li, .plain > li, dl > div, .clauses > li, .standing > li, .node:not(:has(.node))')];
  const cards = [...document.querySelectorAll('.clause')].map((card) => [card.querySelector('summary'), card.querySelector('.body > dl')]);
  const heads = [...document.querySelectorAll('h2')].map((head) => [head, head.nextElementSibling ?? head.parentElement.nextElementSibling]);
  const first = (pair) => words(pair[1])[0];
  const spans = [
    ...rows.map((row) => [words(row)[0], words(row).at(-1), row.offsetHeight]),
    ...cards.map(([a, b]) => [words(a)[0], words(b).at(-1), b.offsetTop + b.offsetHeight - a.offsetTop]),
    ...heads.filter(([, next]) => next && words(next).length > 0).map((pair) => [words(pair[0])[0], first(pair), 0]),
  ].filter(([a, b, height]) => a && b && height < 650);
  spans.forEach(([a, b], i) => {
    a.data = '<' + i + '{' + a.data;
    b.data = b.data + '}' + i + '>';
  });
  return spans.length;
})()`;

describe.each([
  ['given', LONG],
  ['english', SHORT],
  ['given', 'index.html'],
  ['given', 'clauses/3.3.html'],
  ['given', 'selections/培育对象.html'],
] as const)('%s %s', (name, path) => {
  test('no row, step or clause is cut between pages, and each heading stays with what follows', async () => {
    const { count, pages } = await on(sites[name], path, async (page) => {
      await page.setViewportSize({ width: 590, height: 900 });
      await page.emulateMedia({ media: 'print' });
      const marked = await page.evaluate(MARK);
      return { count: Number(marked), pages: await textByPage(await page.pdf({ preferCSSPageSize: true })) };
    });
    expect(count).toBeGreaterThan(5);
    const pageOf = (mark: string) => pages.findIndex((words) => words.includes(mark));
    const torn = Array.from({ length: count }, (_, i) => i).filter((i) => pageOf(`<${i}{`) !== pageOf(`}${i}>`) || pageOf(`<${i}{`) < 0);
    expect(torn.map((i) => pages[pageOf(`<${i}{`)]?.split(`<${i}{`)[1]?.slice(0, 60) ?? `lost ${i}`)).toEqual([]);
  });
});

test('the file that holds the whole report prints each finding as such', async () => {
  const cwd = folderWith();
  await zhunsheng(cwd, ['evaluate', RULES, ...SAMPLES, '--on', '2017-08-20', '--single-file', '--out', 'a.html', '--number', '虚{1}']);
  const pages = await paper(cwd, 'a.html');
  for (const number of ['虚1', '虚2'])
    expect(pages.filter((words) => words.includes(`${number}行政执法责任制示范点验收结论`))).toHaveLength(1);
  expect(pages.filter((words) => words.includes('（盖章）'))).toHaveLength(2);
  expect(pages.at(-1)).toContain(`第${pages.length}页，共${pages.length}页`);
});
