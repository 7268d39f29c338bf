import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium.js';
import { openTabs, shapesOf, whatTheyDid } from './payloads/check-pages.js';
import { CORPUS } from './payloads/corpus.js';
import { type MarkedOffice, markedOffice } from './payloads/office.js';
import { publishedPages, type Trial, trialOf } from './payloads/offices.js';
import { poisoned } from './payloads/poisoned.js';

/** How many turns a run of the tests takes; `npm run torture payloads` takes all. */
const TURNS = 2;
const SEED = Number(process.env.SEED ?? 20170725);

let browser: Browser;
let office: MarkedOffice;
let trial: Trial;

beforeAll(async () => {
  browser = await startChromium();
  office = await markedOffice();
  trial = await trialOf(browser, office);
});
afterAll(async () => {
  await trial?.close();
  await browser?.close();
});

test('the corpus has a hundred ideas and more, no two with one text', () => {
  expect(CORPUS.length).toBeGreaterThan(100);
  expect(new Set(CORPUS.map(({ text }) => text)).size).toBe(CORPUS.length);
});

test('every field that somebody outside fills stands on some page, but for those that are withheld', () => {
  const html = [...publishedPages(office).values()].join('\n');
  const seen = new Set(html.match(/Q\d+Q/g));
  const shown = new Set([...office.marks.all()].flatMap(([mark, field]) => (seen.has(mark) ? [field] : [])));
  const fields = new Set(office.marks.all().values());
  expect([...fields].filter((field) => !shown.has(field)).sort()).toEqual(WITHHELD);
  expect(shown.size).toBeGreaterThan(40);
});

/** What no clause asks for, and what stands behind a key that nobody knows. What was filled in wrongly the office itself reads (decision 0038). */
const WITHHELD: readonly string[] = ['name of a text field', 'text fact', 'value of an unknown key'];

test.each(Array.from({ length: TURNS }, (_, i) => (SEED * 31 + i * 67) % CORPUS.length))(
  'turn %i: no page runs, asks for or opens anything, and every payload is text',
  async (turn) => {
    expect(await trial.turn(turn)).toEqual([]);
  },
);

test('a page that does not escape is told, with the field and the payload', async () => {
  const tabs = await openTabs(browser);
  try {
    const { pairs, ...full } = poisoned(office, turnWith('name of a department', 'image that fails'));
    const [mark = ''] = [...pairs].find(([, { idea }]) => idea === 'image that fails') ?? [];
    const marked = overview(office);
    const written = `&lt;img src&#x3D;x onerror&#x3D;alert(&#x27;${mark}&#x27;)&gt;`;
    const raw = new Map([...overview(full)].map(([path, html]) => [path, html.replaceAll(written, pairs.get(mark)?.text ?? '')]));
    const faults = await whatTheyDid(tabs, await shapesOf(tabs, marked), { marked, poisoned: raw, pairs });
    const named = 'index.html: name of a department, payload “image that fails”: ';
    expect(faults).toContain(`${named}ran ${mark}`);
    expect(faults).toContain(`${named}does not stand there as text`);
    expect(faults).toContain('index.html: an element that no template makes: img onerror src');
    expect(faults.join('\n')).toContain('something: Executing inline event handler violates');
  } finally {
    await tabs.close();
  }
});

function overview(one: Parameters<typeof publishedPages>[0]): ReadonlyMap<string, string> {
  return new Map([...publishedPages(one)].filter(([path]) => path === 'index.html' || path.startsWith('assets/')));
}

/** The turn in which the first place of a field holds a payload. */
function turnWith(field: string, idea: string): number {
  const place = [...office.marks.all().values()].indexOf(field);
  const payload = CORPUS.findIndex((one) => one.idea === idea);
  return (payload - place + CORPUS.length) % CORPUS.length;
}
