import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import PizZip from 'pizzip';

/** Every file below a folder that is not hidden: its path from there, and everything it says, also what is packed or escaped in it. */
export function everyFile(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path), everyReading(readFileSync(path))]));
}

/** What a file says, also where letters are written as addresses or as escapes of JSON, XML and HTML have them, and inside an archive. */
export function everyReading(bytes: Buffer): string {
  const text = bytes.subarray(0, 2).toString('latin1') === 'PK' ? unpacked(bytes) : bytes.toString('utf8');
  const addresses = text.replace(/(?:%[\dA-F]{2})+/gi, (run) => decodeURIComponent(run));
  const escapes = text.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const hexEntities = text.replace(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  const entities = text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return [text, addresses, escapes, hexEntities, entities].join('\n');
}

/** The parts of a Word file or a workbook, each under its name. */
function unpacked(bytes: Buffer): string {
  const { files } = new PizZip(bytes);
  return Object.entries(files)
    .flatMap(([name, part]) => [name, part.dir ? '' : part.asText()])
    .join('\n');
}
