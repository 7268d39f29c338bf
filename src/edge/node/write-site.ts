import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { commandFindings, type Diagnostic } from '../../index.js';
import { isThere } from './is-there.js';
import { makeFolder } from './make-folder.js';
import { patiently } from './patiently.js';
import { errorCode, reasonWords } from './reasons.js';
import { shownPath } from './shown-path.js';
import { foreignFile, listedPages, MARKER, markerText } from './site-marker.js';
import { claim, cleanRuns, currentRun, leadingTo, ownName, putFile } from './site-runs.js';

type Pages = Iterable<readonly [path: string, text: string]>;

/**
 * Writes a site as a whole or not at all: into a folder of its own inside the wanted one, which one small step then makes current: the overview
 * `index.html`, a file, is replaced by one that leads there. In: the folder as typed, and the pages (path inside the site → text), an
 * `index.html` among them. Out: null when done, else the finding that says why not, and then what stood there before stands unchanged.
 * INVARIANT: whenever the process ends, the folder holds the old site or the new one whole. INVARIANT: only what is ours is removed.
 */
export async function writeSite(folder: string, pages: Pages, cwd: string): Promise<Diagnostic | null> {
  const asTyped = resolve(cwd, folder);
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(asTyped).catch(() => asTyped);
  if (holds(target, cwd)) return commandFindings.outFolderInUse(null, { folder });
  const isNew = !(await isThere(target));
  try {
    const found = isNew ? null : await foreignFile(target);
    if (found !== null) return commandFindings.outFolderForeign(null, { folder, found });
    await makeFolder(target);
    await markAsSite(target);
    await replace(target, pages);
    await markAsSite(target);
    return null;
  } catch (error) {
    if (isNew) await leaveNothing(target);
    return commandFindings.notWritten(null, { file: shownPath(target, cwd), reason: reasonWords(error) });
  }
}

/** Before, so that what is written is known as ours; and after, where another run that failed took its mark away meanwhile. */
async function markAsSite(target: string): Promise<void> {
  if (!(await isThere(join(target, MARKER)))) await putFile(target, MARKER, markerText([]));
}

async function replace(target: string, pages: Pages): Promise<void> {
  const fresh = join(target, ownName('new'));
  try {
    const { digest, overview } = await writePages(fresh, pages);
    if (!(await isCurrent(fresh, digest, target))) await makeCurrent(fresh, { digest, overview }, target);
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
  }
  await forgetFormerLayout(target).catch(() => undefined);
  await cleanRuns(target);
}

async function writePages(folder: string, pages: Pages): Promise<{ readonly digest: string; readonly overview: string }> {
  await mkdir(folder);
  const hash = createHash('sha256');
  const written: string[] = [];
  let overview = '';
  for (const [page, text] of pages) {
    const path = inside(folder, page);
    await makeFolder(dirname(path));
    await writeFile(path, text);
    hash.update(JSON.stringify([page, text]));
    written.push(page);
    if (page === 'index.html') overview = text;
  }
  await writeFile(join(folder, MARKER), markerText(written));
  return { digest: hash.digest('hex').slice(0, 12), overview };
}

/** A page's path is our own making; one that leaves the folder is a fault of ours, so it throws. */
function inside(folder: string, page: string): string {
  const path = resolve(folder, page);
  if (!path.startsWith(folder + sep) || basename(path) === MARKER) throw new Error(`a page outside the site: ${page}`);
  return path;
}

/** The folder is called after what is in it, so that equal runs have equal addresses; where the name is taken, with a number. */
async function makeCurrent(
  fresh: string,
  { digest, overview }: { readonly digest: string; readonly overview: string },
  target: string,
): Promise<void> {
  for (let n = 1; ; n += 1) {
    const run = `pages-${digest}${n === 1 ? '' : `-${n}`}`;
    const giveUp = await claim(target, run);
    try {
      if (await isThere(join(target, run))) continue;
      await patiently(() => rename(fresh, join(target, run)));
      await putFile(target, 'index.html', leadingTo(run, overview));
      return;
    } catch (error) {
      if (!TAKEN.has(errorCode(error)) || n === MANY) throw error;
    } finally {
      await giveUp();
    }
  }
}

const TAKEN: ReadonlySet<string> = new Set(['EEXIST', 'ENOTEMPTY']);
const MANY = 1000;

/** Whether the current run is the same, untouched: then it stays, and no address changes. */
async function isCurrent(fresh: string, digest: string, target: string): Promise<boolean> {
  const index = await readFile(join(target, 'index.html'), 'utf8').catch(() => '');
  const run = currentRun(index);
  if (run === null || !run.startsWith(`pages-${digest}`)) return false;
  const pages = await filesIn(fresh);
  if (pages.join('\n') !== (await filesIn(join(target, run))).join('\n')) return false;
  for (const page of pages) if (!(await same(join(fresh, page), join(target, run, page)))) return false;
  return index === leadingTo(run, await readFile(join(fresh, 'index.html'), 'utf8'));
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

async function same(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}

/** Before runs had folders of their own the pages stood beside the overview. The list of them goes last, else they would be nobody's. */
async function forgetFormerLayout(target: string): Promise<void> {
  const former = [...(await listedPages(target))].filter((page) => page !== MARKER && page !== 'index.html');
  if (former.length === 0) return;
  for (const page of former) await rm(inside(target, page), { force: true });
  for (const folder of new Set(former.map((page) => page.split('/')[0] ?? ''))) await rmdir(join(target, folder)).catch(() => undefined);
  await putFile(target, MARKER, markerText([]));
}

/** A folder that was made for nothing goes again, unless another run has begun to write there. */
async function leaveNothing(target: string): Promise<void> {
  const left = await readdir(target).catch(() => null);
  if (left === null || left.some((name) => name !== MARKER)) return;
  await rm(join(target, MARKER), { force: true }).catch(() => undefined);
  await rmdir(target).catch(() => undefined);
}

/** Whether `target` is the working folder or one above it: what is written there would mix with what is worked on. */
function holds(target: string, cwd: string): boolean {
  const way = relative(target, cwd);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}
