import { rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { newBeside } from './leftovers.js';
import { errorCode } from './reasons.js';

/**
 * Puts the folder `fresh` in the place of `target`: the old one is moved away, the new one moved in, the old one removed. If
 * the second step fails the old one is moved back. Another run may exchange the same folder meanwhile; then it tries again.
 */
export async function exchange(fresh: string, target: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const old = newBeside(target, 'old');
    const moved = await moveAway(target, old);
    try {
      await patiently(() => rename(fresh, target));
      await rm(old, { recursive: true, force: true }).catch(() => undefined);
      return;
    } catch (error) {
      if (moved) await moveBack(old, target);
      if (attempt === ATTEMPTS || !FILLED_MEANWHILE.has(errorCode(error))) throw error;
      // Not in step with the other run.
      await pause(50 * Math.random());
    }
  }
}

const ATTEMPTS = 20;
const PATIENCE = 5;
const FILLED_MEANWHILE: ReadonlySet<string> = new Set(['EEXIST', 'ENOTEMPTY']);
/** On Windows a virus scanner or an open window holds a folder for a moment. */
const HELD_FOR_A_MOMENT: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

async function moveAway(target: string, old: string): Promise<boolean> {
  try {
    await patiently(() => rename(target, old));
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Where another run has put its site there meanwhile, the one moved away is of no more use. */
async function moveBack(old: string, target: string): Promise<void> {
  try {
    await rename(old, target);
  } catch (error) {
    if (FILLED_MEANWHILE.has(errorCode(error))) await rm(old, { recursive: true, force: true });
  }
}

async function patiently(step: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (attempt === PATIENCE || !HELD_FOR_A_MOMENT.has(errorCode(error))) throw error;
      await pause(40 * attempt);
    }
  }
}
