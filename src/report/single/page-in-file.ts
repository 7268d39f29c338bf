/** A page as a part of the file, and the patterns its pictures are filled with, which the file holds once. */
interface PageInFile {
  readonly html: string;
  readonly patterns: readonly string[];
}

/**
 * In: a page of the site with its path, and the short name of every page. Out: the page as an article: its anchors begin with its name,
 * its links lead to anchors. Words from outside hold no quotation mark and no angle bracket here, since the templates
 * escape them; so whatever looks like an attribute is one.
 */
export function inOneFile(path: string, page: string, keyOf: (path: string) => string): PageInFile {
  const key = keyOf(path);
  const [, kind = '', inside = ''] = /<body class="([^"]*)">([\s\S]*)<\/body>/.exec(page) ?? [];
  const patterns = [...inside.matchAll(/<pattern [\s\S]*?<\/pattern>/g)].map(([one]) => one);
  const isOverview = path === 'index.html';
  const body = (isOverview ? inside : withoutLandmarks(inside))
    .replace(/\s*<a class="skip"[^>]*>[^<]*<\/a>/, '')
    .replace(/\s*<defs>[\s\S]*?<\/defs>/g, '')
    .replace(/\s*<main [^>]*>|\s*<\/main>/g, '')
    .replace(/\s*<footer>[\s\S]*<\/footer>/, (footer) => (isOverview ? footer : ''));
  return { html: `<article class="page ${kind}" id="${key}">${anchored(body, path, keyOf)}</article>\n`, patterns };
}

/** Many pages have regions of the same name; in one file only the overview's are landmarks, the others are found by their headings. */
function withoutLandmarks(html: string): string {
  return html
    .replace(/(<section\b[^>]*?) aria-labelledby="[^"]*"/g, '$1')
    .replace(/<nav\b([^>]*?) aria-label="[^"]*"/g, '<div$1')
    .replace(/<\/nav>/g, '</div>')
    .replace(/<form\b([^>]*?) role="search" aria-label="[^"]*"/g, '<form$1');
}

const ANCHORS = /\s(id|for|aria-labelledby|aria-describedby|aria-controls|href)="([^"]*)"/g;

function anchored(html: string, path: string, keyOf: (path: string) => string): string {
  return html.replace(ANCHORS, (_, name: string, value: string) => {
    const other =
      name === 'href'
        ? addressIn(value, path, keyOf)
        : value
            .split(' ')
            .map((one) => anchor(keyOf(path), one))
            .join(' ');
    return ` ${name}="${other}"`;
  });
}

/** An address of the site as an anchor of the file. */
function addressIn(address: string, from: string, keyOf: (path: string) => string): string {
  const [way = '', fragment = ''] = address.split('#');
  const path = way === '' ? from : pathFrom(from, way);
  return `#${fragment === '' ? keyOf(path) : anchor(keyOf(path), fragment)}`;
}

/** Pages lie in the site's root or one folder below. */
function pathFrom(from: string, way: string): string {
  const folder = from.split('/').slice(0, -1);
  const steps = way.split('/').map(decodeURIComponent);
  const ups = steps.filter((step) => step === '..').length;
  return [...folder.slice(0, folder.length - ups), ...steps.filter((step) => step !== '..')].join('/');
}

function anchor(key: string, name: string): string {
  return `${key}-${name}`;
}
