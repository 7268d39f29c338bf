import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { patiently } from './patiently.js';

/*
 * What lies in the folder of a site: `index.html`, which is current; `pages-…`, the whole site of a run, to which it leads; while a run
 * is at work `.zhunsheng-new-…`, what it has written so far, and `.zhunsheng-claim-…`, the name it is about to make current. The
 * last two carry the process, so that those of a crashed run are known.
 */

const RUN = /^pages-[0-9a-f]{12}(?:-\d+)?$/;
const WORK = /^\.zhunsheng-(?:new|claim)-(\d+)-[0-9a-f]{8}$/;

/** A name in the folder of a site nobody else uses: `.zhunsheng-new-4711-9f3c21aa`. */
export function ownName(kind: 'new' | 'claim'): string {
  return `.zhunsheng-${kind}-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** Whether a name in the folder of a site is a finished run. */
export function isRun(name: string): boolean {
  return RUN.test(name);
}

/** Whether a name in the folder of a site is a run's that has not finished, or a claim of one. */
export function isAtWork(name: string): boolean {
  return WORK.test(name);
}

/**
 * The overview that makes a run current: its addresses seen from one folder above, and the run's name below. Words from outside hold
 * no quotation mark and no angle bracket here, since the templates escape them; so what looks like an address is one.
 */
export function leadingTo(run: string, overview: string): string {
  return `${overview.replace(/ (href|src)="(?!#)/g, ` $1="${run}/`)}<!-- ${run} -->\n`;
}

/** The run an overview leads to; null where it leads to none. */
export function currentRun(overview: string): string | null {
  return /<!-- (pages-[0-9a-f]{12}(?:-\d+)?) -->\n$/.exec(overview)?.[1] ?? null;
}

/** Writes a file in the folder of a site as a whole. A run that dies meanwhile leaves only what is known as a run's at work. */
export async function putFile(target: string, name: string, text: string): Promise<void> {
  const fresh = join(target, ownName('new'));
  try {
    await writeFile(fresh, text);
    await patiently(() => rename(fresh, join(target, name)));
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Says to other runs that `run` is about to become current. Out: how to take it back. */
export async function claim(target: string, run: string): Promise<() => Promise<void>> {
  const file = join(target, ownName('claim'));
  await writeFile(file, run);
  return () => rm(file, { force: true });
}

/**
 * Removes what earlier runs left in the folder of a site. The order of the looks matters: whoever is about to make a run current
 * claims it first and gives the claim up after; so a run that is there, is claimed by nobody, and is then not current, never will be.
 */
export async function cleanRuns(target: string): Promise<void> {
  const names = await readdir(target);
  const claimed = await claims(target, await readdir(target));
  const current = currentRun(await readFile(join(target, 'index.html'), 'utf8').catch(() => ''));
  const done = names.filter((name) => (isRun(name) && name !== current && !claimed.has(name)) || isAbandoned(name));
  for (const name of done) await remove(target, name).catch(() => undefined);
}

/** A run first takes a name of work: half removed under its own it would have lost the list of its pages, and seem a stranger's. */
async function remove(target: string, name: string): Promise<void> {
  const dying = isRun(name) ? ownName('new') : name;
  if (dying !== name) await rename(join(target, name), join(target, dying));
  await rm(join(target, dying), { recursive: true, force: true });
}

async function claims(target: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  const live = names.filter((name) => name.startsWith('.zhunsheng-claim-') && isAtWork(name) && !isAbandoned(name));
  return new Set(await Promise.all(live.map((name) => readFile(join(target, name), 'utf8').catch(() => ''))));
}

function isAbandoned(name: string): boolean {
  const pid = WORK.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but someone else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
