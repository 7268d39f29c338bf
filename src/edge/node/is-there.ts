import { stat } from 'node:fs/promises';

/** Whether something stands at the path, of whatever kind. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
