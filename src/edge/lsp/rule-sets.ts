import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../../index.js';
import { addressIn, addressOf, folderOf } from './addresses.js';
import { type Disk, EMPTY_DISK, readDisk, workspaceOf } from './rule-set.js';

/** A document and the workspace of its set, up to the last edit received. */
export interface Opened {
  readonly set: string;
  /** The document's name in the workspace. */
  readonly file: string;
  readonly workspace: Workspace;
  readonly disk: Disk;
}

/** All rule sets of which a document is open. Folders without an open document are not read: a home folder may be vast. */
export interface RuleSets {
  /** In: a document's address. Out: it, in the workspace of its set. */
  at(uri: string): Promise<Opened>;
  /** An edit of an open document, its opening or its closing. */
  edited(uri: string): void;
  /** The folder of the set is read again when next asked. */
  reread(set: string): void;
  /** Nothing of the set is open any more. */
  forget(set: string): void;
  readonly all: () => readonly string[];
  readonly openIn: (set: string) => readonly TextDocument[];
  /** The address of a file of the set: the editor's own spelling where it is open. */
  readonly addressOf: (set: string, file: string) => string;
}

interface Held {
  disk: Promise<Disk>;
  /** What the workspace was made from; another `disk` or an edit makes it anew. */
  made: { readonly disk: Disk; readonly workspace: Workspace } | null;
  edited: boolean;
}

/** In: the open documents, and who is told when the system does not let a folder be read. */
export function ruleSets(documents: TextDocuments<TextDocument>, trouble: (error: unknown) => void): RuleSets {
  const held = new Map<string, Held>();
  const read = (set: string) =>
    readDisk(set).catch((error: unknown) => {
      trouble(error);
      return EMPTY_DISK;
    });
  const openIn = (set: string) => documents.all().filter(({ uri }) => addressOf(uri).set === set);
  const hold = (set: string): Held => {
    const found = held.get(set) ?? { disk: read(set), made: null, edited: true };
    held.set(set, found);
    return found;
  };
  return {
    at: async (uri) => {
      const { set, name } = addressOf(uri);
      const one = hold(set);
      const disk = await one.disk;
      const workspace = upToDate(one, disk, openIn(set));
      return { set, file: name, workspace, disk };
    },
    edited: (uri) => {
      hold(addressOf(uri).set).edited = true;
    },
    reread: (set) => {
      const one = held.get(set);
      if (one !== undefined) one.disk = read(set);
    },
    forget: (set) => void held.delete(set),
    all: () => [...held.keys()],
    openIn,
    addressOf: (set, file) => openIn(set).find(({ uri }) => addressOf(uri).name === file)?.uri ?? onDisk(set, file),
  };
}

function upToDate(one: Held, disk: Disk, open: readonly TextDocument[]): Workspace {
  if (one.made !== null && one.made.disk === disk && !one.edited) return one.made.workspace;
  const texts = open.map((document) => ({
    name: addressOf(document.uri).name,
    text: document.getText(),
    isRules: document.languageId === 'standards',
  }));
  const before = one.made?.workspace ?? null;
  // A workspace serves one successor: should this one fail, the next begins anew.
  one.made = null;
  const workspace = workspaceOf(disk, texts, before);
  one.made = { disk, workspace };
  one.edited = false;
  return workspace;
}

function onDisk(set: string, file: string): string {
  const folder = folderOf(set);
  return folder === null ? `${set}/${file}` : addressIn(folder, file);
}
