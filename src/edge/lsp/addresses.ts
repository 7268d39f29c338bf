import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where a document lies: the folder that is its rule set (language.md §2), and its name in it. */
export interface Address {
  /** The folder's own address, without a slash at the end. Unsaved documents lie in one without a path, `untitled:`. */
  readonly set: string;
  /** As SourceText.file has it: messages of an editor name files of one folder, so the folder is left out. */
  readonly name: string;
}

/** In: a document's address as the editor writes it. Out: set and name. Two spellings of one file address are one. */
export function addressOf(uri: string): Address {
  const path = pathOf(uri);
  if (path !== null) return { set: pathToFileURL(dirname(path)).href, name: basename(path) };
  const slash = uri.lastIndexOf('/');
  const cut = slash >= 0 ? slash : uri.indexOf(':') + 1;
  return { set: uri.slice(0, cut), name: decoded(uri.slice(slash >= 0 ? slash + 1 : cut)) };
}

/** The folder of a set on disk; null where it has none, as unsaved documents. */
export function folderOf(set: string): string | null {
  return pathOf(set);
}

/** The address of a file in a folder, for files that are not open. A file of a set below is named by its whole path. */
export function addressIn(folder: string, name: string): string {
  return pathToFileURL(resolve(folder, name)).href;
}

function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    // An address of another machine or a broken escape: no path here, and still a document.
    return null;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
