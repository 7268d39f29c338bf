import { type Diagnostic, type Facts, type Model, readFacts, type Unread } from '../../index.js';
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
}

/** In: the checked rules, and files, folders and globs as typed. Out: the sheets. One that cannot be read stops no other. */
export async function loadSheets({ world }: Session, model: Model, named: readonly string[]): Promise<LoadedSheets> {
  const { files, troubles } = await findFactFiles(named, world.cwd);
  const missing = troubles.map(({ file, finding }) => refused(file, [finding]));
  const read: OneSheet[] = [];
  for (const file of files) read.push(await loadSheet(model, file));
  const all = [...missing, ...read];
  return {
    files: files.map(({ file }) => file),
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

async function loadSheet(model: Model, { path, file }: FactFile): Promise<OneSheet> {
  const read = await readText(path, file);
  if (read.kind === 'refused') return refused(file, [read.finding]);
  const { value, diagnostics } = readFacts(model, read.source);
  const text = diagnostics.length === 0 ? null : ([file, read.source.text] as const);
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
