import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** In: a PDF. Out: the words of each page without white space, what stands in its margins among them. */
export async function textByPage(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join('');
    pages.push(asWritten(words.replace(/\s/g, '')));
  }
  await document.destroy();
  return pages;
}

/** Some fonts name the sign of a radical where the sign of the word looks the same. */
function asWritten(words: string): string {
  return words
    .replace(/[\u2f00-\u2fd5]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[⻅⻆⻉⻋⻓⻔⻘⻚⻛⻝⻢⻥⻬⻮⻰]/g, (sign) => OTHERS[sign] ?? sign);
}

/** Radicals of simplified writing, which Unicode does not lead back to words. */
const OTHERS: Readonly<Record<string, string>> = {
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻝': '食',
  '⻢': '马',
  '⻥': '鱼',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};
