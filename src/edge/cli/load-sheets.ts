import { type Diagnostic, type Facts, type Model, readFacts, type SourceText, type Unread } from '../../index.js';
import { type FactFile, findFactFiles } from '../node/fact-files.js';
import { readText } from '../node/read-text.js';
import { hasErrors, type Session } from './session.js';

/** The sheets a command names: what could be read, and what could not. */
export interface LoadedSheets {
  /** Every file found, as messages show it. */
  readonly files: readonly string[];
  readonly sheets: readonly Facts[];
  readonly unread: readonly Unread[];
  /** Everything found, in readable and unreadable sheets. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the sheets in which something was found, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file found, as it was read. */
  readonly sources: readonly SheetSource[];
}

/** A sheet as it came from outside: `text` null where it is none, `sha256` (of the bytes) null where they were not even read. */
export interface SheetSource {
  readonly file: string;
  readonly text: string | null;
  readonly sha256: string | null;
}

/** In: the checked rules, and files, folders and globs as typed. Out: the sheets. One that cannot be read stops no other. */
export async function loadSheets({ world }: Session, model: Model, named: readonly string[]): Promise<LoadedSheets> {
  const { files, troubles } = await findFactFiles(named, world.cwd);
  const missing = troubles.map(({ file, finding }) => refused(file, [finding]));
  const read: (OneSheet & { readonly source: SheetSource })[] = [];
  for (const file of files) read.push(await loadSheet(model, file));
  return { files: files.map(({ file }) => file), sources: read.map(({ source }) => source), ...together([...missing, ...read]) };
}

/** In: the checked rules, and sheets as a record kept them. Out: the same as `loadSheets` gave then, but for what had no text. */
export function loadKeptSheets(model: Model, sources: readonly SheetSource[]): LoadedSheets {
  const read = sources.flatMap(({ file, text }) => (text === null ? [] : [readSheet(model, { file, text })]));
  return { files: sources.map(({ file }) => file), sources, ...together(read) };
}

function together(all: readonly OneSheet[]): Omit<LoadedSheets, 'files' | 'sources'> {
  return {
    sheets: all.flatMap(({ sheet }) => sheet ?? []),
    unread: all.flatMap(({ unread }) => unread ?? []),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    texts: new Map(all.flatMap(({ text }) => (text === null ? [] : [text]))),
  };
}

interface OneSheet {
  readonly sheet: Facts | null;
  readonly unread: Unread | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: readonly [file: string, text: string] | null;
}

async function loadSheet(model: Model, { path, file }: FactFile): Promise<OneSheet & { readonly source: SheetSource }> {
  const read = await readText(path, file);
  const { sha256 } = read;
  if (read.kind === 'refused') return { ...refused(file, [read.finding]), source: { file, text: null, sha256 } };
  return { ...readSheet(model, read.source), source: { ...read.source, sha256 } };
}

function readSheet(model: Model, source: SourceText): OneSheet {
  const { file } = source;
  const { value, diagnostics } = readFacts(model, source);
  const text = diagnostics.length === 0 ? null : ([file, source.text] as const);
  return value === null ? { ...refused(file, diagnostics), text } : { sheet: value, unread: null, diagnostics, text };
}

function refused(file: string, diagnostics: readonly Diagnostic[]): OneSheet {
  const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  const reason = cause === undefined ? UNKNOWN_CAUSE : { zh: cause.zh, en: cause.en };
  return { sheet: null, unread: { file, name: null, reason }, diagnostics, text: null };
}

const UNKNOWN_CAUSE = { zh: '无法读取。', en: 'It cannot be read.' };

/** Whether the input was whole: everything named was found, read and without errors. */
export function isWhole({ unread, diagnostics }: Pick<LoadedSheets, 'unread' | 'diagnostics'>): boolean {
  return unread.length === 0 && !hasErrors(diagnostics);
}
