import type { Browser } from 'playwright-core';
import { writeSite } from '../site-folder.js';
import type { Pair } from './poisoned.js';
import { type SeenPage, type WatchedPage, watchedPage } from './watched-page.js';

/** Pages with payloads in them, and the same pages with marks: page for page in the same order. */
export interface Pages {
  readonly marked: ReadonlyMap<string, string>;
  readonly poisoned: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, Pair>;
}

/** Two tabs: one where the pages' policy is in force, and one without it, where a script that got in would run. */
export interface Tabs {
  readonly both: readonly WatchedPage[];
  readonly close: () => Promise<void>;
}

export async function openTabs(browser: Browser): Promise<Tabs> {
  const both = [await watchedPage(browser, { policy: true }), await watchedPage(browser, { policy: false })];
  return {
    both,
    close: async () => {
      for (const tab of both) await tab.close();
    },
  };
}

/** What the templates make: every kind of element with its attributes, learnt from the pages with marks, which must do nothing. */
export async function shapesOf({ both }: Tabs, marked: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const folder = writeSite(marked);
  const shapes = new Set<string>();
  try {
    for (const path of [...marked.keys()].filter((one) => one.endsWith('.html'))) {
      const opened = await both[0]?.open(folder.address(path));
      if (opened?.seen == null || opened.happened.length > 0)
        throw new Error(`${path} does something without any payload: ${opened?.happened}`);
      for (const shape of opened.seen.shapes) shapes.add(shape);
    }
    return shapes;
  } finally {
    folder.remove();
  }
}

/**
 * Opens every page in Chromium, in both tabs: nothing may run, be asked for, open or go anywhere, no element or attribute may be there that
 * no template makes, and every payload must stand there as text. Out: what went wrong, each with page, field and payload.
 */
export async function whatTheyDid(
  { both }: Tabs,
  shapes: ReadonlySet<string>,
  { marked, poisoned, pairs }: Pages,
): Promise<readonly string[]> {
  const folder = writeSite(poisoned);
  try {
    const wrong: string[] = [];
    for (const [path, markedPath] of together(poisoned, marked)) {
      const onPage = new Map([...new Set((marked.get(markedPath) ?? '').match(/Q\d+Q/g))].flatMap((mark) => pairOf(pairs, mark)));
      const faults = await Promise.all(both.map((tab) => faultsOf(tab, folder.address(path), shapes, onPage)));
      wrong.push(...faults.flat().map((fault) => `${path}: ${fault}`));
    }
    return [...new Set(wrong)];
  } finally {
    folder.remove();
  }
}

function together(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const paths = [...other.keys()];
  return [...one.keys()].map((path, i) => [path, paths[i] ?? ''] as const).filter(([path]) => path.endsWith('.html'));
}

function pairOf(pairs: ReadonlyMap<string, Pair>, mark: string): readonly (readonly [string, Pair])[] {
  const pair = pairs.get(mark);
  return pair === undefined ? [] : [[mark, pair]];
}

async function faultsOf(
  tab: WatchedPage,
  address: string,
  shapes: ReadonlySet<string>,
  pairs: ReadonlyMap<string, Pair>,
): Promise<readonly string[]> {
  const { seen, happened } = await tab.open(address);
  const events = happened.map((what) => `${whose(what, pairs)}: ${what}`);
  if (seen === null) return events;
  return [...events, ...strange(seen, shapes), ...missing(seen, pairs)];
}

function whose(what: string, pairs: ReadonlyMap<string, Pair>): string {
  const [mark = ''] = /Q\d+Q/i.exec(what) ?? [];
  const pair = pairs.get(mark.toUpperCase());
  return pair === undefined ? 'something' : named(pair);
}

function named({ field, idea }: Pair): string {
  return `${field}, payload “${idea}”`;
}

const SAFE = /^(#[\w-]*|(\.\.\/)?[\w/%.-]+\.(html|css|js)(#[\w-]+)?)$/;

function strange({ shapes: found, addresses }: SeenPage, shapes: ReadonlySet<string>): readonly string[] {
  return [
    ...found.filter((shape) => !shapes.has(shape)).map((shape) => `an element that no template makes: ${shape}`),
    ...addresses.filter((one) => !SAFE.test(one)).map((one) => `an address that leads elsewhere: ${one.slice(0, 200)}`),
  ];
}

function missing({ words }: SeenPage, pairs: ReadonlyMap<string, Pair>): readonly string[] {
  const there = plain(words);
  return [...pairs.values()].filter(({ text }) => !stands(text, there)).map((pair) => `${named(pair)}: does not stand there as text`);
}

/** Of a text of several lines some pages show one, and others put the numbers of clauses between them. */
function stands(text: string, there: string): boolean {
  return [text, ...text.split(/[\r\n]+/)].map(plain).some((one) => one !== '' && there.includes(one));
}

/** What no browser keeps of a text is left out on both sides: white space, nulls, halves of pairs. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\ufffd\ufeff]/gu, '');
}
