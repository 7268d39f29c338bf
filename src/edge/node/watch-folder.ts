import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isThere } from './is-there.js';

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

/** How often a folder that has gone is looked for. */
const LOOK = 400;

/**
 * Watches the files of one folder, not of folders below it. In: its path and which names matter. Resolves when the watch stands.
 * A folder that goes (another branch is checked out, say) is waited for: when it is back, what lies in it is told.
 */
export async function watchFolder(path: string, matters: (name: string) => boolean, listener: WatchListener): Promise<Watched> {
  const changes = gathered(listener);
  let closed = false;
  let looking: NodeJS.Timeout | undefined;
  const lookLater = () => {
    looking = setTimeout(() => look().catch(listener.failed), LOOK);
  };
  const stand = () => standing(path, { ...listener, changed: (names) => changes.add(names.filter(matters)) }, matters, lookLater);
  let watcher = await stand();
  const look = async () => {
    if (closed) return;
    if (!(await isThere(path))) return lookLater();
    await watcher.close();
    watcher = await stand();
    if (closed) return watcher.close();
    changes.add((await readdir(path)).filter(matters));
  };
  return {
    close: () => {
      closed = true;
      clearTimeout(looking);
      changes.drop();
      return watcher.close();
    },
  };
}

/** A watch that is ready. `gone`: the folder itself went, after which it tells nothing more. */
async function standing(
  path: string,
  { changed, failed }: WatchListener,
  matters: (name: string) => boolean,
  gone: () => void,
): Promise<FSWatcher> {
  const watcher = watch(path, {
    depth: 0,
    ignoreInitial: true,
    ignored: (entry, stats) => stats?.isFile() === true && !matters(basename(entry)),
  });
  watcher.on('all', (event, entry) => (event === 'unlinkDir' && entry === path ? gone() : changed([basename(entry)])));
  watcher.on('error', failed);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return watcher;
}

/** Names that are told together once nothing more comes. */
function gathered({ changed }: WatchListener) {
  const names = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  const tell = () => {
    const all = [...names].sort();
    names.clear();
    changed(all);
  };
  return {
    add: (more: readonly string[]) => {
      if (more.length === 0) return;
      for (const name of more) names.add(name);
      clearTimeout(waiting);
      waiting = setTimeout(tell, STILL);
    },
    drop: () => clearTimeout(waiting),
  };
}
