import type { Browser, Page } from 'playwright-core';

/** What a page is made of, as the browser sees it. */
export interface SeenPage {
  /** Each kind of element with its attributes, once: `a href lang`. */
  readonly shapes: readonly string[];
  /** Where links and the like lead. */
  readonly addresses: readonly string[];
  /** All words of the page: text, attributes and title. */
  readonly words: string;
}

/** A tab in which nothing happens unseen. */
export interface WatchedPage {
  /** Opens an address. Out: what is there, or null where the page could not be kept open; and everything that happened. */
  readonly open: (address: string) => Promise<{ readonly seen: SeenPage | null; readonly happened: readonly string[] }>;
  readonly close: () => Promise<void>;
}

/** In: whether the pages' own policy is in force; without it a script that got in would run. */
export async function watchedPage(browser: Browser, { policy }: { readonly policy: boolean }): Promise<WatchedPage> {
  const context = await browser.newContext({ bypassCSP: !policy });
  await context.addInitScript(HOOK);
  const page = await context.newPage();
  let happened: string[] = [];
  const tell = (what: string) => void happened.push(what);
  watch(page, tell);
  context.on('page', (other) => tell(`opened ${other.url()}`));
  return {
    async open(address) {
      happened = [];
      const asked = (url: string) => !url.startsWith(address.replace(/\/[^/]*\/[^/]*$/, '/')) && tell(`asked for ${url}`);
      const onRequest = (request: { url(): string }) => asked(request.url());
      page.on('request', onRequest);
      try {
        await page.goto(address);
        const seen = (await page.evaluate(LOOK)) as SeenPage;
        if (page.url() !== address) tell(`went to ${page.url()}`);
        return { seen, happened };
      } catch (error) {
        tell(error instanceof Error ? error.message : String(error));
        return { seen: null, happened };
      } finally {
        page.off('request', onRequest);
      }
    },
    close: () => context.close(),
  };
}

function watch(page: Page, tell: (what: string) => void): void {
  page.on('console', (message) => tell(message.text()));
  page.on('pageerror', (error) => tell(error.message));
  page.on('download', (download) => tell(`loaded ${download.url()}`));
  page.on('dialog', (dialog) => {
    tell(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** Says who calls what would stop or open something: quicker than to wait for a dialog, and it names the place. */
const HOOK = `for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
  window[name] = (words) => console.log('ran ' + words);
}`;

/** Runs in the page, once what begins by itself (an animation, a field that takes the focus) has had its turn. */
const LOOK = `new Promise((resolve) => setTimeout(() => {
  const shapes = new Set();
  const addresses = [];
  const texts = [];
  const values = [document.title];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) texts.push(node.data);
    else if (node.nodeType === 8) shapes.add('comment');
    else {
      shapes.add([node.localName, ...[...node.attributes].map(({ name }) => name).sort()].join(' '));
      for (const { name, value } of node.attributes) {
        values.push(value);
        if (/^(href|src|action|formaction|data|srcset|xlink:href|poster|ping)$/.test(name)) addresses.push(value);
      }
    }
  }
  resolve({ shapes: [...shapes], addresses, words: [texts.join(''), ...values].join('\\n') });
}, 20))`;
