import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { type Earlier, type Run, renderReport, renderSingleFile } from '../../../src/index.js';
import { openTabs, shapesOf, whatTheyDid } from './check-pages.js';
import type { MarkedOffice } from './office.js';
import { poisoned } from './poisoned.js';

/** The site of a run and all of it in one file, in Chinese as the office publishes it. */
export function publishedPages({ run, earlier }: { readonly run: Run; readonly earlier: Earlier }): ReadonlyMap<string, string> {
  const options = { language: 'zh', earlier } as const;
  const whole = [...renderSingleFile(run, { ...options, sha256 })].join('');
  return new Map([...renderReport(run, options), ['whole/report.html', whole]]);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** An office in whose fields payloads are put, turn by turn. */
export interface Trial {
  /** The pages of the office with a payload in every field, opened in Chromium. Out: what went wrong. */
  readonly turn: (turn: number) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function trialOf(browser: Browser, office: MarkedOffice): Promise<Trial> {
  const tabs = await openTabs(browser);
  const marked = publishedPages(office);
  const shapes = await shapesOf(tabs, marked);
  return {
    async turn(turn) {
      const { pairs, ...full } = poisoned(office, turn);
      return whatTheyDid(tabs, shapes, { marked, poisoned: publishedPages(full), pairs });
    },
    close: tabs.close,
  };
}
