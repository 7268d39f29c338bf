/** One element of a small XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/**
 * Reads XML strictly, as far as reports need it: elements, attributes, text, CDATA. Throws where it is not well formed, or
 * holds a character XML 1.0 does not have. Out: the root.
 */
export function readXml(xml: string): Element {
  const bad = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (bad !== null) throw new Error(`a character XML does not have at ${bad.index}`);
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = 0;
  for (const token of body.matchAll(TOKEN)) {
    if (token.index !== at) throw new Error(`not well formed at: ${body.slice(at, at + 40)}`);
    at += token[0].length;
    take(token, open);
  }
  if (at !== body.length || open.length !== 1) throw new Error(`ends too early: ${body.slice(at, at + 40)}`);
  const [root, ...more] = top.children;
  if (root === undefined || more.length > 0) throw new Error('not one root');
  return root;
}

interface Open extends Element {
  children: Element[];
  text: string;
}

const TOKEN =
  /<!\[CDATA\[(?<data>(?:(?!\]\]>)[\s\S])*)\]\]>|<\/(?<close>[\w-]+)>|<(?<name>[\w-]+)(?<attributes>(?: [\w-]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)/g;

function take({ groups = {} }: RegExpMatchArray, open: Open[]): void {
  const current = open.at(-1);
  if (current === undefined) throw new Error('closed too often');
  if (groups.close !== undefined) {
    if (open.pop()?.name !== groups.close) throw new Error(`</${groups.close}> closes another element`);
  } else if (groups.name !== undefined) {
    const element: Open = { name: groups.name, attributes: attributesOf(groups.attributes ?? ''), children: [], text: '' };
    current.children.push(element);
    if (groups.empty !== '/') open.push(element);
  } else current.text += groups.data ?? outsideData(groups.text ?? '');
}

/** Between tags the end mark of a CDATA section may not stand alone. */
function outsideData(text: string): string {
  if (text.includes(']]>')) throw new Error(`a lone end mark: ${text.slice(0, 40)}`);
  return unescaped(text);
}

function attributesOf(words: string): Record<string, string> {
  return Object.fromEntries([...words.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-F]+);)/i.test(text)) throw new Error(`not escaped: ${text.slice(0, 40)}`);
  return text
    .replace(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|quot|apos);/g, (_, name: 'lt' | 'gt' | 'quot' | 'apos') => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name])
    .replaceAll('&amp;', '&');
}
