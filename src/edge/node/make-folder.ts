import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './reasons.js';

/**
 * Makes a folder and those above it, where they are not there yet. Node's own way of doing so answers “there is no such file” where the
 * disk is read-only, and nobody would look there.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  try {
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && (await isFolder(path))) return;
    const above = dirname(path);
    // Some places have no folders but their own, and say of any other that there is none.
    if (errorCode(error) !== 'ENOENT' || above === path || (await isFolder(above))) throw error;
    await makeFolder(above);
    await makeFolder(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
