import { type Layers, openWorkspace, type SetTexts, type SourceText, type Workspace } from '../../index.js';
import { LARGEST_FILE } from '../node/read-text.js';
import { PLAIN_TEXTS, type ReadFiles, RULE_FILES, readFiles } from '../node/rule-folder.js';
import { setsBelowFolder } from '../node/rule-sets.js';
import { byName } from '../node/shown-path.js';
import { folderOf } from './addresses.js';

/** What lies in a set's folder on disk. */
export interface Disk {
  readonly rules: ReadFiles;
  readonly texts: ReadFiles;
}

/** A document open in the editor. */
export interface OpenText {
  readonly name: string;
  readonly text: string;
  /** The editor says that it is a rule file, whatever its name. */
  readonly isRules: boolean;
}

/** In: a set (addresses.ts). Out: its files; none for a folder that is not on this disk. Throws where the system refuses. */
export async function readDisk(set: string): Promise<Disk> {
  const folder = folderOf(set);
  if (folder === null) return EMPTY_DISK;
  const [rules, texts] = await Promise.all([readFiles(folder, RULE_FILES, folder), readFiles(folder, PLAIN_TEXTS, folder)]);
  return { rules, texts };
}

/** The sets below one (参照), which may lie open but are read from disk. */
export type Lower = Pick<Layers, 'below' | 'missing'>;

/** In: a set and its files as they stand. Out: the sets below it; none for a folder that is not on this disk. */
export async function readLower(set: string, files: SetTexts): Promise<Lower> {
  const folder = folderOf(set);
  return folder === null ? { below: [], missing: [] } : setsBelowFolder(files, folder, folder);
}

/** The workspace of a set. `before` makes it cheap after an edit. */
export function workspaceOf({ rules, texts }: SetTexts, lower: Lower, before: Workspace | null): Workspace {
  return openWorkspace(rules, texts, before ?? undefined, lower);
}

/** The files of a set: what lies open covers what lies on disk. */
export function filesOf(disk: Disk, open: readonly OpenText[]): SetTexts {
  // What would not be read from disk is not read from the screen either.
  const readable = open.filter(({ text }) => text.length <= LARGEST_FILE);
  const isRules = (one: OpenText) => one.isRules || /\.standards$/i.test(one.name);
  const isText = (one: OpenText) => !isRules(one) && /\.txt$/i.test(one.name);
  return { rules: covered(disk.rules.sources, readable.filter(isRules)), texts: covered(disk.texts.sources, readable.filter(isText)) };
}

const NOTHING: ReadFiles = { sources: [], refused: [] };

export const EMPTY_DISK: Disk = { rules: NOTHING, texts: NOTHING };

/** In order of name, as the command reads a folder, so that both say the same. */
function covered(sources: readonly SourceText[], open: readonly OpenText[]): readonly SourceText[] {
  const texts = new Map([
    ...sources.map(({ file, text }) => [file, text] as const),
    ...open.map(({ name, text }) => [name, text] as const),
  ]);
  return [...texts].map(([file, text]) => ({ file, text })).sort((a, b) => byName(a.file, b.file));
}
