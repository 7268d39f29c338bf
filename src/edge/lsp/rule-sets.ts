import { dirname } from 'node:path';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type SetTexts, setHeadOf, type Workspace } from '../../index.js';
import { addressIn, addressOf, folderOf } from './addresses.js';
import { type Disk, EMPTY_DISK, filesOf, type Lower, type OpenText, readDisk, readLower, workspaceOf } from './rule-set.js';

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
  /** The sets that are laid over one (参照), or may be, for they seek theirs still; among those held. */
  over(set: string): readonly string[];
  /** Nothing of the set is open any more. */
  forget(set: string): void;
  readonly all: () => readonly string[];
  readonly openIn: (set: string) => readonly TextDocument[];
  /** The address of a file of the set: the editor's own spelling where it is open. */
  readonly addressOf: (set: string, file: string) => string;
}

interface Held {
  disk: Promise<Disk>;
  /** The sets below, for the id that 参照 gave when they were read; null: they are to be read. */
  lower: { readonly id: string | null; readonly found: Promise<Lower> } | null;
  /** What the workspace was made from; another `disk`, other sets below or an edit make it anew. */
  made: { readonly disk: Disk; readonly lower: Lower; readonly workspace: Workspace } | null;
  edited: boolean;
}

const ALONE: Lower = { below: [], missing: [] };

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
    const found = held.get(set) ?? { disk: read(set), lower: null, made: null, edited: true };
    held.set(set, found);
    return found;
  };
  const lowerOf = (set: string, one: Held, files: SetTexts): Promise<Lower> => {
    const id = setHeadOf(files.rules)?.tailors?.id ?? null;
    if (one.lower === null || one.lower.id !== id) {
      const found = readLower(set, files).catch((error: unknown) => {
        trouble(error);
        return ALONE;
      });
      one.lower = { id, found: id === null ? Promise.resolve(ALONE) : found };
    }
    return one.lower.found;
  };
  return {
    at: async (uri) => {
      const { set, name } = addressOf(uri);
      const one = hold(set);
      const disk = await one.disk;
      const lower = await lowerOf(set, one, filesOf(disk, textsIn(openIn(set))));
      // The documents are taken as they are now: they may have been edited meanwhile.
      const workspace = upToDate(one, { disk, lower, files: () => filesOf(disk, textsIn(openIn(set))) });
      return { set, file: name, workspace, disk };
    },
    edited: (uri) => {
      hold(addressOf(uri).set).edited = true;
    },
    reread: (set) => {
      const one = held.get(set);
      if (one === undefined) return;
      one.disk = read(set);
      one.lower = null;
    },
    over: (set) => {
      const folder = folderOf(set);
      const laidOver = ({ made }: Held) =>
        (made?.lower.missing.length ?? 0) > 0 ||
        made?.lower.below.some(({ rules }) => rules.some(({ file }) => folder !== null && dirname(file) === folder)) === true;
      return [...held].filter(([, one]) => laidOver(one)).map(([other]) => other);
    },
    forget: (set) => void held.delete(set),
    all: () => [...held.keys()],
    openIn,
    addressOf: (set, file) => openIn(set).find(({ uri }) => addressOf(uri).name === file)?.uri ?? onDisk(set, file),
  };
}

function upToDate(one: Held, now: { readonly disk: Disk; readonly lower: Lower; readonly files: () => SetTexts }): Workspace {
  const { disk, lower } = now;
  if (one.made !== null && one.made.disk === disk && one.made.lower === lower && !one.edited) return one.made.workspace;
  const before = one.made?.workspace ?? null;
  // A workspace serves one successor: should this one fail, the next begins anew.
  one.made = null;
  const workspace = workspaceOf(now.files(), lower, before);
  one.made = { disk, lower, workspace };
  one.edited = false;
  return workspace;
}

function textsIn(open: readonly TextDocument[]): readonly OpenText[] {
  return open.map((document) => ({
    name: addressOf(document.uri).name,
    text: document.getText(),
    isRules: document.languageId === 'standards',
  }));
}

function onDisk(set: string, file: string): string {
  const folder = folderOf(set);
  return folder === null ? `${set}/${file}` : addressIn(folder, file);
}
