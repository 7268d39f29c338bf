import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isThere } from './is-there.js';

/** A name beside `target` nobody else uses: `.site.zhunsheng-new-4711-9f3c21`. It carries the process, so that a crashed run's is known. */
export function newBeside(target: string, kind: 'new' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.zhunsheng-${kind}-${process.pid}-${randomBytes(4).toString('hex')}`);
}

/** A run that died between moving the old site away and the new one in left nothing in its place: puts the old one back. */
export async function restoreInterrupted(target: string): Promise<void> {
  if (await isThere(target)) return;
  const [old] = (await abandoned(target)).filter((path) => basename(path).includes('.zhunsheng-old-'));
  if (old !== undefined) await rename(old, target);
}

/** Removes what crashed runs left beside the site. */
export async function cleanLeftovers(target: string): Promise<void> {
  for (const path of await abandoned(target)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

/** Our folders beside `target` whose process is gone. */
async function abandoned(target: string): Promise<readonly string[]> {
  const names = await readdir(dirname(target));
  const start = `.${basename(target)}.zhunsheng-`;
  return names.flatMap((name) => {
    const pid = name.startsWith(start) ? /^(?:new|old)-(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length))?.[1] : undefined;
    return pid === undefined || isRunning(Number(pid)) ? [] : [join(dirname(target), name)];
  });
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
