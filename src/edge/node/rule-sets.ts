import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import glob from 'fast-glob';
import {
  chooseSet,
  type Diagnostic,
  type KnownSet,
  type Layers,
  type Outcome,
  type SetHead,
  type SetTexts,
  setHeadOf,
  setsBelow,
} from '../../index.js';
import { RULE_FILES, readRuleFolder } from './rule-folder.js';
import { byName, shownPath } from './shown-path.js';

/** A rule set on disk with those below it. */
export interface FoundSet {
  /** As messages name it. */
  readonly folder: string;
  readonly layers: Layers;
  /** The set of the same folder that takes its place, and from when; null where none is known. */
  readonly replacedBy: { readonly id: string; readonly from: string } | null;
  /** Files that could not be read, in its folder or in one below. */
  readonly refused: readonly Diagnostic[];
}

/** Which set of a folder is meant; null where nothing was said. */
export interface AskedSet {
  readonly set: string | null;
  readonly on: string | null;
}

/**
 * Finds the rule set that is meant, and those it 参照. In: a folder of rule files, or a folder of such folders, as typed. Out: the
 * set; null where there is none or nothing tells which is meant. What is to be told of the choice comes as findings.
 */
export async function findSet(folder: string, asked: AskedSet, cwd: string): Promise<Outcome<FoundSet | null>> {
  const sets = await setsUnder(folder, cwd);
  if (sets.value === null) return { value: null, diagnostics: sets.diagnostics };
  const [only, ...others] = sets.value;
  // A folder without a readable head is told so when it is read.
  if (only !== undefined && others.length === 0 && asked.set === null)
    return { value: await withThoseBelow(only, [only], cwd), diagnostics: [] };
  // With a day, a folder that cannot be read may hold the set that is in force then: to go by another would be a guess.
  const unread = asked.on === null ? [] : [...sets.diagnostics, ...unreadHeads(sets.value)];
  if (unread.length > 0) return { value: null, diagnostics: unread };
  const chosen = chooseSet(sets.value.flatMap(known), asked);
  const set = sets.value.find((one) => one.folder === chosen.value?.folder);
  return { value: set === undefined ? null : await withThoseBelow(set, sets.value, cwd), diagnostics: chosen.diagnostics };
}

/** Every set of a folder, each with those below it. */
export async function findSets(folder: string, cwd: string): Promise<Outcome<readonly FoundSet[] | null>> {
  const sets = await setsUnder(folder, cwd);
  if (sets.value === null) return { value: null, diagnostics: sets.diagnostics };
  const all = sets.value;
  return { value: await Promise.all(all.map((set) => withThoseBelow(set, all, cwd))), diagnostics: sets.diagnostics };
}

/** Why the heads of some folders are not known: their files could not be read. */
function unreadHeads(sets: readonly ReadFolder[]): readonly Diagnostic[] {
  return sets.flatMap(({ head, refused }) => (head === null ? refused : []));
}

/** The sets found, by their heads. */
export function knownSets(sets: readonly FoundSet[]): readonly KnownSet[] {
  return sets.flatMap(({ folder, layers }) => known({ folder, head: setHeadOf(layers.rules) }));
}

/** In: the files of a set as they are on the screen or on disk, and the path of its folder. Out: the sets below it. */
export async function setsBelowFolder(own: SetTexts, path: string, cwd: string): Promise<Pick<Layers, 'below' | 'missing'>> {
  const set = { ...own, path, folder: shownPath(path, cwd), head: setHeadOf(own.rules), refused: [] };
  const { below, missing } = (await withThoseBelow(set, [set], cwd)).layers;
  return { below, missing };
}

/** A folder with rule files in it, read. */
interface ReadFolder extends SetTexts {
  readonly path: string;
  readonly folder: string;
  readonly head: SetHead | null;
  readonly refused: readonly Diagnostic[];
}

function known({ folder, head }: Pick<ReadFolder, 'folder' | 'head'>): readonly KnownSet[] {
  return head === null ? [] : [{ folder, head }];
}

/** The folder itself where rule files lie in it, else the folders below it in which there are any; those that could not be read are told. */
async function setsUnder(folder: string, cwd: string): Promise<Outcome<readonly ReadFolder[] | null>> {
  const path = resolve(cwd, folder);
  const below = (await isFolder(path)) ? await ruleFoldersIn(path, LEVELS) : [];
  if (below.length === 0 || below.includes(path)) {
    const own = await readFolder(path, folder, cwd);
    return own.value === null ? { value: null, diagnostics: own.diagnostics } : { value: [own.value], diagnostics: [] };
  }
  const read = await Promise.all(below.map((one) => readFolder(one, shownPath(one, cwd), cwd)));
  return { value: read.flatMap(({ value }) => value ?? []), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

/** How deep below a folder its sets may lie: rules/examples/county. */
const LEVELS = 3;

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Folders in which rule files lie, sorted; the path itself alone where some lie there. */
async function ruleFoldersIn(path: string, levels: number): Promise<readonly string[]> {
  const options = { onlyFiles: false, caseSensitiveMatch: false, suppressErrors: true };
  const here = await glob(RULE_FILES, { ...options, cwd: path });
  if (here.length > 0) return [path];
  const files = await glob(`*/**/${RULE_FILES}`, { ...options, cwd: path, deep: levels + 1, followSymbolicLinks: false, ignore: IGNORED });
  return [...new Set(files.map((file) => join(path, dirname(file))))].sort(byName);
}

const IGNORED = ['**/node_modules/**'];

async function readFolder(path: string, folder: string, cwd: string): Promise<Outcome<ReadFolder | null>> {
  const { value, diagnostics } = await readRuleFolder(folder, cwd);
  if (value === null) return { value, diagnostics };
  return { value: { path, folder, ...value, head: setHeadOf(value.rules), refused: diagnostics }, diagnostics: [] };
}

/** In: a set, and the folders already read. Those it 参照 lie among these, or beside it. */
async function withThoseBelow(set: ReadFolder, read: readonly ReadFolder[], cwd: string): Promise<FoundSet> {
  const [own] = known(set);
  const { rules, texts, folder } = set;
  const replacedBy = replacerOf(set, read);
  if (own?.head.tailors == null) return { folder, layers: { rules, texts, below: [], missing: [] }, replacedBy, refused: set.refused };
  const sets = await reachable(set, read, cwd);
  const below = setsBelow(own, sets.flatMap(known));
  const layers = below.value.flatMap((one) => sets.find((other) => other.folder === one.folder) ?? []);
  return {
    folder,
    layers: { rules, texts, below: layers.map((one) => ({ rules: one.rules, texts: one.texts })), missing: below.diagnostics },
    replacedBy,
    refused: [...set.refused, ...layers.flatMap((one) => one.refused)],
  };
}

/** The set that says it 替代 one, of those read with it. */
function replacerOf({ head }: ReadFolder, read: readonly ReadFolder[]): FoundSet['replacedBy'] {
  const [first] = read.flatMap((one) =>
    head !== null && one.head?.replaces?.id === head.id && one.head.inForceFrom !== null
      ? [{ id: one.head.id, from: one.head.inForceFrom }]
      : [],
  );
  return first ?? null;
}

/**
 * The sets among which those below one are sought. A folder that bears the id wanted is looked into first; only where it does not hold
 * that set are all folders beside it read.
 */
async function reachable(set: ReadFolder, read: readonly ReadFolder[], cwd: string): Promise<readonly ReadFolder[]> {
  const found = [...read];
  const add = async (path: string): Promise<void> => {
    if (found.some((one) => one.path === path)) return;
    const { value } = await readFolder(path, shownPath(path, cwd), cwd);
    if (value !== null) found.push(value);
  };
  const seen = new Set<ReadFolder>();
  for (let one: ReadFolder | undefined = set; one?.head?.tailors != null && !seen.has(one); ) {
    seen.add(one);
    const id: string = one.head.tailors.id;
    const there = (): ReadFolder | undefined => found.find(({ head }) => head?.id === id);
    if (there() === undefined && FOLDER_NAME.test(id)) await addIfRules(join(dirname(one.path), id), add);
    if (there() === undefined) for (const path of await foldersBeside(one.path)) await add(path);
    one = there();
  }
  return found;
}

/** An id as it should be: nothing that leads to another place. */
const FOLDER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

async function addIfRules(path: string, add: (path: string) => Promise<void>): Promise<void> {
  if ((await isFolder(path)) && (await ruleFoldersIn(path, 0)).includes(path)) await add(path);
}

async function foldersBeside(path: string): Promise<readonly string[]> {
  const parent = dirname(path);
  const files = await glob(`*/${RULE_FILES}`, { cwd: parent, onlyFiles: false, caseSensitiveMatch: false, suppressErrors: true });
  return withoutSecondNames(parent, [...new Set(files.map((file) => dirname(file)))].sort(byName));
}

/** A symbolic link to a folder that lies beside it is that folder, and no second set of its id. */
async function withoutSecondNames(parent: string, names: readonly string[]): Promise<readonly string[]> {
  const home = await realpath(parent);
  const real = await Promise.all(names.map((name) => realpath(join(parent, name))));
  const beside = new Set(names.map((name) => join(home, name)));
  const isFirst = (name: string, i: number) => {
    const target = real[i] ?? '';
    return target === join(home, name) || (!beside.has(target) && real.indexOf(target) === i);
  };
  return names.filter(isFirst).map((name) => join(parent, name));
}
