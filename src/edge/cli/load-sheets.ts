import { type Diagnostic, type FactSource, type Facts, isPartName, type Model, readFacts, type Unread, type Whole } from '../../index.js';
import { type DepartmentFiles, departmentsOf, shownName } from '../node/departments.js';
import { findFactFiles } from '../node/fact-files.js';
import { type ReadSource, readSource } from '../node/read-source.js';
import { type Progress, SILENT } from './progress.js';
import { hasErrors, type Session } from './session.js';
import { type SheetSource, sourceOf, sourcesByDepartment } from './sheet-source.js';
import { unreadReason } from './unread-reason.js';

/** The departments a command names: whose facts could be read, and whose could not. */
export interface LoadedSheets {
  /** Every file found, as messages show it. */
  readonly files: readonly string[];
  /** Every department found, readable or not, as messages show it: by its file, or by the folder of its files. */
  readonly wholes: readonly string[];
  readonly sheets: readonly Facts[];
  readonly unread: readonly Unread[];
  /** Everything found, in readable and unreadable sheets. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the sheets in which something was found, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file found, as it was read. */
  readonly sources: readonly SheetSource[];
}

/**
 * In: the checked rules, and files, folders and globs as typed. Out: the departments, one file or the files of one folder each.
 * `apart`: the path of a file found there that holds no facts.
 * One that cannot be read stops no other.
 */
export async function loadSheets(
  { world }: Session,
  model: Model,
  named: readonly string[],
  apart: string | null = null,
  progress: Progress = SILENT,
): Promise<LoadedSheets> {
  const { files: found, troubles } = await findFactFiles(named, world.cwd);
  const files = found.filter(({ path }) => path !== apart);
  const { departments, diagnostics } = departmentsOf(files, (name) => isPartName(model.vocabulary, name), world.cwd);
  const missing = troubles.map(({ file, finding }) => nothingOf(file, [finding]));
  const read = await progress.during('reading', departments.length, async ({ done, rest }) => {
    const all: (OneSheet & { readonly sources: readonly SheetSource[] })[] = [];
    for (const department of departments) {
      all.push(await loadDepartment(model, department));
      done();
      await rest();
    }
    return all;
  });
  const all = together([...missing, ...read]);
  return {
    ...all,
    files: files.map(({ file }) => file),
    wholes: departments.map(shownName),
    diagnostics: [...diagnostics, ...all.diagnostics],
    sources: read.flatMap(({ sources }) => sources),
  };
}

/** In: the checked rules, and sheets as a record kept them. Out: the same as `loadSheets` gave then, but for what had no text. */
export function loadKeptSheets(model: Model, sources: readonly SheetSource[]): LoadedSheets {
  const departments = sourcesByDepartment(sources);
  const read = departments.flatMap(({ whole, sources: own }) => (own === null ? [] : [readDepartment(model, own, whole)]));
  return { ...together(read), files: sources.map(({ file }) => file), wholes: departments.map(({ name }) => name), sources };
}

type Read = Pick<LoadedSheets, 'sheets' | 'unread' | 'diagnostics' | 'texts'>;

function together(all: readonly OneSheet[]): Read {
  return {
    sheets: all.flatMap(({ sheet }) => sheet ?? []),
    unread: all.flatMap(({ unread }) => unread ?? []),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    texts: new Map(all.flatMap(({ texts }) => texts)),
  };
}

interface OneSheet {
  readonly sheet: Facts | null;
  readonly unread: Unread | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: readonly (readonly [file: string, text: string])[];
}

async function loadDepartment(model: Model, department: DepartmentFiles): Promise<OneSheet & { readonly sources: readonly SheetSource[] }> {
  const read: ReadSource[] = [];
  for (const file of department.files) read.push(await readSource(file));
  const { whole } = department;
  const refused = read.flatMap((one) => (one.kind === 'refused' ? [one.finding] : []));
  const readable = read.flatMap((one) => (one.kind === 'source' ? [one.source] : []));
  const sources = read.map((one) => sourceOf(one, whole));
  const name = shownName(department);
  if (readable.length === 0) return { ...nothingOf(name, refused), sources };
  const facts = readDepartment(model, readable, whole);
  if (refused.length === 0) return { ...facts, sources };
  // A department of which a file cannot be read gets no verdict; what is wrong in the others is told with it.
  return { ...nothingOf(name, [...refused, ...facts.diagnostics]), texts: facts.texts, sources };
}

function readDepartment(model: Model, sources: readonly FactSource[], whole: Whole | null): OneSheet {
  const { value, diagnostics } = whole === null ? readFacts(model, sources) : readFacts(model, sources, whole);
  const found = new Set(diagnostics.map(({ place }) => place?.file));
  // A cell is told by its name; the lines of a table may be other than its rows.
  const shown = sources.flatMap((one) => ('text' in one && !/\.[ct]sv$/i.test(one.file) ? [one] : []));
  const texts = shown.flatMap(({ file, text }) => (found.has(file) ? [[file, text] as const] : []));
  if (value === null) return { ...nothingOf(whole?.file ?? sources[0]?.file ?? '', diagnostics), texts };
  return { sheet: value, unread: null, diagnostics, texts };
}

function nothingOf(file: string, diagnostics: readonly Diagnostic[]): OneSheet {
  return { sheet: null, unread: { file, name: null, reason: unreadReason(file, diagnostics) }, diagnostics, texts: [] };
}

/** Whether the input was whole: everything named was found, read and without errors. */
export function isWhole({ unread, diagnostics }: Pick<LoadedSheets, 'unread' | 'diagnostics'>): boolean {
  return unread.length === 0 && !hasErrors(diagnostics);
}
