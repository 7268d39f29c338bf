import { crc32, deflateRawSync } from 'node:zlib';

/** Workbooks written by hand, part by part, as no program would write them: what is wrong with them is the point. */
export interface Part {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** An archive of parts, with nothing in it but them. */
export function archiveOf(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of parts) {
    const raw = Buffer.from(text as string);
    const [packed, label] = [deflateRawSync(raw), Buffer.from(name)];
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(checksum(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(raw.length, 18);
    head.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, label]));
    files.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, directory, Buffer.from('PK\u0005\u0006'), end]);
}

function checksum(bytes: Uint8Array): number {
  return typeof crc32 === 'function' ? crc32(bytes) : slowCrc(bytes);
}

function slowCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Made {
  /** What stands inside `<worksheet>`. */
  readonly sheet: string;
  readonly strings?: readonly string[];
  /** Formats by the number of their style. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  readonly state?: string;
  readonly head?: string;
}

/** The parts of a workbook of one sheet, `执法人员`. */
export function partsOf({ sheet, strings = [], formats = [], from1904 = false, state = 'visible', head = HEAD }: Made): readonly Part[] {
  const links = (targets: Readonly<Record<string, string>>) =>
    `${HEAD}<Relationships>${Object.entries(targets)
      .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const own = formats.flatMap((one, i) => (typeof one === 'string' ? [`<numFmt numFmtId="${200 + i}" formatCode="${one}"/>`] : []));
  const xfs = formats.map((one, i) => `<xf numFmtId="${typeof one === 'string' ? 200 + i : one}"/>`);
  return [
    { name: '[Content_Types].xml', text: `${HEAD}<Types/>` },
    { name: '_rels/.rels', text: links({ officeDocument: 'xl/workbook.xml' }) },
    {
      name: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr date1904="${from1904}"/><sheets><sheet name="执法人员" sheetId="1" state="${state}" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: links({ worksheet: 'worksheets/sheet1.xml', sharedStrings: '/xl/sharedStrings.xml', styles: '../xl/styles.xml' }),
    },
    { name: 'xl/sharedStrings.xml', text: `${HEAD}<sst>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>` },
    { name: 'xl/styles.xml', text: `${HEAD}<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>` },
    { name: 'xl/worksheets/sheet1.xml', text: `${head}<worksheet xmlns="${MAIN}">${sheet}</worksheet>` },
  ];
}

export function xlsx(made: Made): Uint8Array {
  return archiveOf(partsOf(made));
}

/** One row of cells, each as it is written: `<c r="A1"><v>1</v></c>`. */
export function rowOf(...cells: readonly string[]): string {
  return `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
}

/** The beginning of the older container format, with the name of one part. */
export function oleFile(part: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1_016), Buffer.from(part, 'utf16le')]);
}

/** A part that says how large it is, and is far larger than it looks. */
export function bomb(): Uint8Array {
  return xlsx({ sheet: `<sheetData>${' '.repeat(20_000_000)}</sheetData>` });
}
