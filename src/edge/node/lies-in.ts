import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Whether a file really lies in a folder itself, also where one of them is a link. In: both as typed. */
export async function liesIn(file: string, folder: string, cwd: string): Promise<boolean> {
  try {
    return dirname(await realpath(resolve(cwd, file))) === (await realpath(resolve(cwd, folder)));
  } catch {
    return false;
  }
}
