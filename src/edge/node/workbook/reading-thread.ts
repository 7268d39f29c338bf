import { Worker } from 'node:worker_threads';
import { MEGABYTE } from '../read-text.js';
import { gathering } from './gathered.js';
import { LIMITS } from './limits.js';
import type { Unread } from './unread.js';
import type { ReadOut } from './workbook-in.js';
import type { FromThread } from './workbook-worker.js';

/**
 * Has a workbook read in a thread of its own, which is ended where it takes too long or too much memory. Files wait for one another: two at once
 * would need twice the memory. A thread that did its work waits for the next file, and keeps no process alive; after a large one it is let go, for
 * its heap would stay as large as that file made it.
 */
export function readInThread(bytes: Uint8Array, file: string): Promise<ReadOut> {
  const read = queue.then(() => next(bytes, file));
  queue = read.catch(() => undefined);
  return read;
}

let queue: Promise<unknown> = Promise.resolve();
let idle: Worker | null = null;

function next(bytes: Uint8Array, file: string): Promise<ReadOut> {
  const large = bytes.length > LARGE;
  const fresh = idle === null;
  const thread = idle ?? started();
  const gathered = gathering();
  idle = null;
  thread.ref();
  return new Promise((resolve, reject) => {
    const wait = (time: number) => setTimeout(() => finish({ why: 'tooMuch', of: 'time', sheet: null }), time);
    // On a busy machine a thread may need long to begin; that is no fault of the file.
    let clock = wait(fresh ? LIMITS.beginning : LIMITS.silence);
    const leave = () => {
      clearTimeout(clock);
      thread.off('message', hear).off('error', fail);
    };
    const finish = (unread: Unread | null) => {
      leave();
      dismiss(thread, unread === null && !large);
      resolve(unread === null ? { workbook: { file, grids: gathered.grids } } : { unread });
    };
    const hear = (message: FromThread) => {
      clearTimeout(clock);
      clock = wait(LIMITS.silence);
      if (message.kind === 'rows') gathered.rows(message.rows);
      else if (message.kind === 'sheet') gathered.sheet(message.frame);
      else if (message.kind === 'end') finish(message.unread);
    };
    const fail = (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return finish({ why: 'tooMuch', of: 'memory', sheet: null });
      leave();
      reject(error);
    };
    thread.on('message', hear).on('error', fail);
    // The bytes are handed over, not copied.
    thread.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
  });
}

/** In bytes. Nearly all rosters are smaller, and a new thread takes a tenth of a second. */
const LARGE = MEGABYTE;

/** A thread that stumbled or read much is not used again. */
function dismiss(thread: Worker, sound: boolean): void {
  if (!sound) {
    // What it still has to say is nobody's concern.
    thread.on('error', () => undefined);
    void thread.terminate();
    return;
  }
  thread.unref();
  idle = thread;
}

function started(): Worker {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./workbook-worker.js', import.meta.url), { resourceLimits: HEAP });
  // From the sources: a thread begins without the loader that reads TypeScript, so it is called for first.
  const [loader, file] = ['tsx/esm/api', './workbook-worker.ts'].map((name) => import.meta.resolve(name));
  const begin = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(file)})))`;
  return new Worker(begin, { eval: true, resourceLimits: HEAP });
}

const HEAP = { maxOldGenerationSizeMb: LIMITS.heap, maxYoungGenerationSizeMb: 48 };
