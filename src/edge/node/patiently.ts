import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './reasons.js';

/** Takes a step that a virus scanner or an open window may hold up for a moment, as on Windows: tries again a few times. */
export async function patiently<T>(step: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (attempt === PATIENCE || !HELD_FOR_A_MOMENT.has(errorCode(error))) throw error;
      await pause(40 * attempt);
    }
  }
}

const PATIENCE = 5;
const HELD_FOR_A_MOMENT: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
