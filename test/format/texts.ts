import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceText } from '../../src/index.js';
import { withoutMarks } from '../diagnostics/marks.js';

/** A rule set on disk, whose files the laws of the formatter are tried on. */
export interface TextCase {
  readonly name: string;
  readonly files: readonly SourceText[];
  /** The plain texts it quotes from. */
  readonly texts: readonly SourceText[];
}

/** Every rule text of this project: the delivered set, each of test/ok and each sample of test/bad with what it leaves out. */
export function everyText(): readonly TextCase[] {
  return [
    { name: 'rules/henan-2017', ...inFolder('../../rules/henan-2017/') },
    { name: 'test/cases', ...inFolder('../cases/core/rules/') },
    ...namesIn('../ok/').map((file) => ({ name: `test/ok/${file}`, files: complete([read('../ok/', file)]), texts: [] })),
    ...namesIn('../bad/').flatMap((folder) => {
      const { files, texts } = inFolder(`../bad/${folder}/`);
      return files.length === 0 ? [] : [{ name: `test/bad/${folder}`, files: complete(files), texts }];
    }),
  ];
}

const BASE = '../diagnostics/base/';

/** What a small text leaves out comes from test/diagnostics/base, as it does for the findings. */
export function complete(own: readonly SourceText[]): readonly SourceText[] {
  const said = own.map(({ text }) => text).join('\n');
  if (/^# 全文$/m.test(said)) return own;
  const base = [
    ...(/^(?:标准集|rule set)\s/m.test(said) ? [] : ['set.standards']),
    'vocabulary.standards',
    ...(/^(?:条款|clause)\s/m.test(said) ? [] : ['clause.standards']),
  ];
  return [...own, ...base.map((file) => ({ ...read(BASE, file), file: `base/${file}` }))];
}

function inFolder(folder: string): Pick<TextCase, 'files' | 'texts'> {
  const all = namesIn(folder)
    .filter((name) => /\.(?:standards|txt)$/.test(name))
    .map((file) => read(folder, file));
  return { files: all.filter(({ file }) => file.endsWith('.standards')), texts: all.filter(({ file }) => file.endsWith('.txt')) };
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(folder, import.meta.url))).sort();
}

/** The marks of test/bad are comments, and no part of the sample. */
function read(folder: string, file: string): SourceText {
  const text = readFileSync(fileURLToPath(new URL(folder + file, import.meta.url)), 'utf8');
  return folder.includes('bad/') ? withoutMarks({ file, text }).source : { file, text };
}
