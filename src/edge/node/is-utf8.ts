import { readFile } from 'node:fs/promises';

/** Whether the bytes of a file are UTF-8. One that cannot be read any more is taken for it: writing will say what is wrong. */
export async function isUtf8(path: string): Promise<boolean> {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return true;
  } catch (error) {
    return !(error instanceof TypeError);
  }
}
