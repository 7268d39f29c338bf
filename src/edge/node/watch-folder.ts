import { basename } from 'node:path';
import { watch } from 'chokidar';

/** A folder under watch. */
export interface Watched {
  /** Ends the watch; nothing is told after it. */
  close(): Promise<void>;
}

/** What is told of a folder: names of files that came, changed or went, once they have stood still; or why it cannot be watched. */
export interface WatchListener {
  changed(names: readonly string[]): void;
  failed(error: unknown): void;
}

/** An editor that saves writes, renames and touches within moments: that is one change. */
const STILL = 120;

/** Watches the files of one folder, not of folders below it. In: its path and which names matter. Resolves when the watch stands. */
export async function watchFolder(path: string, matters: (name: string) => boolean, listener: WatchListener): Promise<Watched> {
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(path, {
    depth: 0,
    ignoreInitial: true,
    ignored: (entry, stats) => stats?.isFile() === true && !matters(basename(entry)),
  });
  const tell = () => {
    const names = [...changed].sort();
    changed.clear();
    listener.changed(names);
  };
  watcher.on('all', (_, entry) => {
    if (!matters(basename(entry))) return;
    changed.add(basename(entry));
    clearTimeout(waiting);
    waiting = setTimeout(tell, STILL);
  });
  watcher.on('error', (error) => listener.failed(error));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    close: () => {
      clearTimeout(waiting);
      return watcher.close();
    },
  };
}
