import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import glob from 'fast-glob';
import { commandFindings, type Diagnostic } from '../../index.js';
import { errorCode, reasonWords } from './reasons.js';
import { byName, shownPath, slashes } from './shown-path.js';
import { walk } from './walk.js';

/** The fact sheets a command names, and what was named but not found. */
export interface FactFiles {
  /** Each file once, sorted by the name messages show. */
  readonly files: readonly FactFile[];
  readonly troubles: readonly { readonly file: string; readonly finding: Diagnostic }[];
}

export interface FactFile {
  readonly path: string;
  /** As messages show it. */
  readonly file: string;
}

/** In: files, folders and globs as typed. Out: the sheets they stand for. What exists under the very name typed is meant itself. */
export async function findFactFiles(named: readonly string[], cwd: string): Promise<FactFiles> {
  const found = await Promise.all(named.map((name) => filesOf(name, cwd)));
  return {
    files: await eachOnce(found.flatMap((one) => one.files)),
    troubles: found.flatMap((one) => one.troubles),
  };
}

async function filesOf(name: string, cwd: string): Promise<FactFiles> {
  const asTyped = resolve(cwd, name);
  try {
    const found = await stat(asTyped);
    if (!found.isDirectory()) return { files: [{ path: asTyped, file: shownPath(asTyped, cwd) }], troubles: [] };
    return orMissing(name, await inFolder(asTyped, cwd));
  } catch (error) {
    const pattern = slashes(name);
    if (!glob.isDynamicPattern(pattern)) return { files: [], troubles: [trouble(name, error)] };
    return orMissing(name, await matching(pattern, cwd));
  }
}

async function inFolder(folder: string, cwd: string): Promise<FactFiles> {
  const found = await walk(folder, (name) => /\.(ya?ml|json)$/i.test(name) && !isRecordName(name));
  return {
    files: found.files.map((path) => ({ path, file: shownPath(path, cwd) })),
    troubles: found.troubles.map(({ path, error }) => trouble(shownPath(path, cwd), error)),
  };
}

/** Links to folders are not followed inside a glob: two that point at each other would never end. */
async function matching(pattern: string, cwd: string): Promise<FactFiles> {
  const options = { cwd, absolute: true, onlyFiles: false, followSymbolicLinks: false, suppressErrors: true } as const;
  const paths = (await glob(pattern, options)).filter((path) => !isRecordName(path)).sort(byName);
  const plain = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? [] : [{ path, file: shownPath(path, cwd) }])));
  return { files: plain.flat(), troubles: [] };
}

/** The record of a run lies beside its site, which may be where the sheets are. It is no sheet. */
function isRecordName(name: string): boolean {
  return /\.record\.json$/i.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function orMissing(name: string, found: FactFiles): FactFiles {
  if (found.files.length > 0 || found.troubles.length > 0) return found;
  return { files: [], troubles: [{ file: name, finding: commandFindings.factSheetsMissing(null, { pattern: name }) }] };
}

function trouble(file: string, error: unknown) {
  const missing = errorCode(error) === 'ENOENT';
  const finding = missing
    ? commandFindings.factSheetsMissing(null, { pattern: file })
    : commandFindings.fileNotReadable(null, { file, reason: reasonWords(error) });
  return { file, finding };
}

/** A sheet named twice (by its folder and by itself, or through a link) is one sheet. */
async function eachOnce(files: readonly FactFile[]): Promise<readonly FactFile[]> {
  const byRealPath = new Map<string, FactFile>();
  for (const file of [...files].sort((a, b) => byName(a.file, b.file))) {
    const real = await realpath(file.path).catch(() => file.path);
    if (!byRealPath.has(real)) byRealPath.set(real, file);
  }
  return [...byRealPath.values()];
}
