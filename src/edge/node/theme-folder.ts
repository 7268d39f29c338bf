import { join, resolve } from 'node:path';
import glob from 'fast-glob';
import { commandFindings, type Diagnostic, type ThemeFile } from '../../index.js';
import { readText } from './read-text.js';

/** The files of a theme as they lie in its folder, and what could not be read. */
export interface ThemeFolder {
  readonly files: readonly ThemeFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** In: the folder as typed. Out: every file in it, by its path there; hidden ones and those that systems leave behind are passed over. */
export async function readThemeFolder(folder: string, cwd: string): Promise<ThemeFolder> {
  const root = resolve(cwd, folder);
  const found = await glob('**/*', { cwd: root, ignore: LEFT_BEHIND, followSymbolicLinks: false, deep: DEEP }).catch(() => []);
  const paths = [...found].sort();
  if (paths.length === 0 || paths.length > MANY) return { files: [], diagnostics: [unfit(folder, paths.length)] };
  const files: ThemeFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    // What is no text is refused by its name in any case; it need not be read for that.
    const read = /\.(hbs|css)$/.test(path) ? await readText(join(root, path), join(folder, path)) : null;
    if (read?.kind === 'refused') diagnostics.push(read.finding);
    else files.push({ path, file: join(folder, path), text: read?.source.text ?? '' });
  }
  return { files, diagnostics };
}

function unfit(folder: string, n: number): Diagnostic {
  const reason =
    n === 0
      ? { zh: '没有这个文件夹，或者里面没有文件', en: 'there is no such folder, or no file in it' }
      : { zh: `里面有${n}个文件，版式没有这么多`, en: `it holds ${n} files, which no theme has` };
  return commandFindings.unfitThemeFolder(null, { folder, reason });
}

const LEFT_BEHIND = ['**/Thumbs.db', '**/desktop.ini'];

/** A theme has some thirty files, none of them deeper than one folder; what holds far more is another folder. */
const MANY = 200;
const DEEP = 4;
