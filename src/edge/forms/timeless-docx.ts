/** Fonts with other names they go by where the first is not installed; Word, WPS and LibreOffice look for these. */
const FONTS: Readonly<Record<string, string>> = {
  仿宋: 'FangSong,仿宋_GB2312,FangSong_GB2312,STFangsong,华文仿宋,Noto Serif CJK SC',
  黑体: 'SimHei,STHeiti,Heiti SC,Noto Sans CJK SC',
  宋体: 'SimSun,Songti SC,Noto Serif CJK SC',
};

/**
 * A document without the moment it was made, which the library writes into its properties and into the archive: the same words give the same
 * bytes. In: the bytes of a .docx as the library packs it. Out: the same document.
 */
export async function timeless(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: PizZip } = await import('pizzip');
  const packed = new PizZip(bytes);
  const fresh = new PizZip();
  // The archive counts its years from 1980; local, since it keeps the hands of the clock and no zone.
  const date = new Date(1980, 0, 1);
  for (const name of Object.keys(packed.files).sort(inOrder)) {
    const part = packed.file(name);
    if (part === null) continue;
    const text = name === PROPERTIES ? withoutTimes(part.asText()) : name === FONT_TABLE ? fontTable() : null;
    fresh.file(name, text ?? part.asUint8Array(), { date, createFolders: false });
  }
  return fresh.generate({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

const PROPERTIES = 'docProps/core.xml';
const FONT_TABLE = 'word/fontTable.xml';

/** The list of contents first, as readers of the format expect it. */
function inOrder(a: string, b: string): number {
  const first = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return first(a) - first(b) || (a < b ? -1 : 1);
}

function withoutTimes(xml: string): string {
  return xml
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/g, '');
}

function fontTable(): string {
  const fonts = Object.entries(FONTS).map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/></w:font>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
