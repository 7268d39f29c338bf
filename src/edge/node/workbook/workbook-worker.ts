import { parentPort } from 'node:worker_threads';
import type { Row } from '../../../index.js';
import type { Frame } from './parts/sheet.js';
import type { Unread } from './unread.js';
import { readSheets } from './workbook-in.js';

/** What comes from the thread: once that it is ready; then for each file, in this order, the rows of a sheet in pieces, the sheet; then the next sheet; at last the end. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'sheet'; readonly frame: Frame }
  | { readonly kind: 'end'; readonly unread: Unread | null };

const tell = (message: FromThread) => parentPort?.postMessage(message);

/** The thread that reads workbooks, one after another, with a heap of its own: what a file may do to it, it does to nothing else. */
parentPort?.on('message', async (bytes: Uint8Array) => {
  const unread = await readSheets(bytes, {
    rows: (rows) => tell({ kind: 'rows', rows }),
    sheet: (frame) => tell({ kind: 'sheet', frame }),
  });
  tell({ kind: 'end', unread });
});

tell({ kind: 'ready' });
