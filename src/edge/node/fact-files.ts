import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import glob from 'fast-glob';
import { commandFindings, type Diagnostic } from '../../index.js';
import { errorCode, reasonWords } from './reasons.js';
import { byName, shownPath, slashes } from './shown-path.js';
import { walk } from './walk.js';
import { isWorkbookName } from './workbook/read-workbook.js';

/** The files of facts that a command names, and what was named but not found. */
export interface FactFiles {
  /** Each file once, sorted by the name messages show. */
  readonly files: readonly FactFile[];
  readonly troubles: readonly { readonly file: string; readonly finding: Diagnostic }[];
}

export interface FactFile {
  readonly path: string;
  /** As messages show it. */
  readonly file: string;
  /** Whether it was named itself, and not found in a folder or by a pattern: then it is meant, whatever it is called. */
  readonly typed: boolean;
}

/** In: files, folders and globs as typed. Out: the files they stand for. What exists under the very name typed is meant itself. */
export async function findFactFiles(named: readonly string[], cwd: string): Promise<FactFiles> {
  const found = await Promise.all(named.map((name) => filesOf(name, cwd)));
  const files = await eachOnce(found.flatMap((one) => one.files));
  const troubles = found.flatMap((one) => one.troubles);
  // A shell that writes out `facts/*` names the traces of open workbooks as well; alone they are no facts.
  const nothing = files.length === 0 && troubles.length === 0 ? named.slice(0, 1).map((name) => missing(name)) : [];
  return { files, troubles: [...troubles, ...nothing] };
}

async function filesOf(name: string, cwd: string): Promise<FactFiles> {
  const asTyped = resolve(cwd, name);
  try {
    const found = await stat(asTyped);
    if (found.isDirectory()) return orMissing(name, await inFolder(asTyped, cwd));
    return { files: isLeftBehind(asTyped) ? [] : [{ path: asTyped, file: shownPath(asTyped, cwd), typed: true }], troubles: [] };
  } catch (error) {
    const pattern = slashes(name);
    if (!glob.isDynamicPattern(pattern)) return { files: [], troubles: [trouble(name, error)] };
    return orMissing(name, await matching(pattern, cwd));
  }
}

async function inFolder(folder: string, cwd: string): Promise<FactFiles> {
  const found = await walk(folder, (name) => (/\.(ya?ml|json|[ct]sv)$/i.test(name) || isWorkbookName(name)) && !isOther(name));
  return {
    files: found.files.map((path) => ({ path, file: shownPath(path, cwd), typed: false })),
    troubles: found.troubles.map(({ path, error }) => trouble(shownPath(path, cwd), error)),
  };
}

/** Links to folders are not followed inside a glob: two that point at each other would never end. */
async function matching(pattern: string, cwd: string): Promise<FactFiles> {
  const options = { cwd, absolute: true, onlyFiles: false, followSymbolicLinks: false, suppressErrors: true } as const;
  const paths = (await glob(pattern, options)).filter((path) => !isOther(path)).sort(byName);
  const plain = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? [] : [{ path, file: shownPath(path, cwd), typed: false }])),
  );
  return { files: plain.flat(), troubles: [] };
}

/** The record of a run lies beside its site, which may be where the sheets are. It is no sheet. */
function isOther(path: string): boolean {
  return /\.record\.json$/i.test(path) || isLeftBehind(path);
}

/** What Excel, WPS and file managers leave in a folder while it is open, or for good. */
function isLeftBehind(path: string): boolean {
  return /^(?:~\$|\.~|~.*\.tmp$|Thumbs\.db$|desktop\.ini$|\.DS_Store$)/i.test(basename(path));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function orMissing(name: string, found: FactFiles): FactFiles {
  if (found.files.length > 0 || found.troubles.length > 0) return found;
  return { files: [], troubles: [missing(name)] };
}

function missing(name: string): FactFiles['troubles'][number] {
  return { file: name, finding: commandFindings.factSheetsMissing(null, { pattern: name }) };
}

function trouble(file: string, error: unknown): FactFiles['troubles'][number] {
  if (errorCode(error) === 'ENOENT') return missing(file);
  return { file, finding: commandFindings.fileNotReadable(null, { file, reason: reasonWords(error) }) };
}

/** A sheet named twice (by its folder and by itself, or through a link) is one sheet. */
async function eachOnce(files: readonly FactFile[]): Promise<readonly FactFile[]> {
  const byRealPath = new Map<string, FactFile>();
  for (const file of [...files].sort((a, b) => byName(a.file, b.file))) {
    const real = await realpath(file.path).catch(() => file.path);
    const same = byRealPath.get(real);
    byRealPath.set(real, same === undefined ? file : { ...same, typed: same.typed || file.typed });
  }
  return [...byRealPath.values()];
}
