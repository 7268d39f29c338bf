import { basename, dirname, parse } from 'node:path';
import { commandFindings, type Diagnostic, type Whole } from '../../index.js';
import type { FactFile } from './fact-files.js';
import { byName, shownPath } from './shown-path.js';

/** The files of one department. */
export interface DepartmentFiles {
  /** What they are together: their folder. Null for a file that is a department by itself. */
  readonly whole: Whole | null;
  /** At least one, in order of name. */
  readonly files: readonly FactFile[];
}

export interface Departments {
  readonly departments: readonly DepartmentFiles[];
  /** Warnings of files that belong to none. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Which files are one department. In: the files, and whether a name without its ending is that of a part: a list, a 栏目, the form, a 责任科室. A folder
 * in which one file is named as a part holds one department, called as the folder is, to which all its files belong. In any other
 * folder each file is one; but for tables, which are lists at most: alone they are a department whose names are wrong, beside others
 * they are told and left out.
 */
export function departmentsOf(files: readonly FactFile[], isPart: (name: string) => boolean, cwd: string): Departments {
  const found = foldersOf(files).map((own) => inOneFolder(own, isPart, cwd));
  return {
    departments: found.flatMap((one) => one.departments).sort((a, b) => byName(shownName(a), shownName(b))),
    diagnostics: found.flatMap((one) => one.diagnostics),
  };
}

/** The name of a department in messages. */
export function shownName({ whole, files }: DepartmentFiles): string {
  return whole?.file ?? files[0]?.file ?? '';
}

function foldersOf(files: readonly FactFile[]): readonly (readonly FactFile[])[] {
  const folders = new Map<string, FactFile[]>();
  for (const file of files) folders.set(dirname(file.path), [...(folders.get(dirname(file.path)) ?? []), file]);
  return [...folders.values()];
}

function inOneFolder(files: readonly FactFile[], isPart: (name: string) => boolean, cwd: string): Departments {
  const together: Departments = { departments: [{ whole: wholeOf(files, cwd), files }], diagnostics: [] };
  if (files.some(({ path }) => isPart(parse(path).name))) return together;
  const sheets = files.filter((file) => file.typed || !isTable(file));
  if (sheets.length === 0) return together;
  return {
    departments: sheets.map((file) => ({ whole: null, files: [file] })),
    diagnostics: files.filter((file) => !sheets.includes(file)).map(({ file }) => commandFindings.strayTable(null, { file })),
  };
}

function isTable({ path }: FactFile): boolean {
  return /\.[ct]sv$/i.test(path);
}

/** A single file keeps its own name in messages. */
function wholeOf(files: readonly FactFile[], cwd: string): Whole {
  const [first, second] = files;
  const folder = dirname(first?.path ?? cwd);
  return { name: basename(folder), file: second === undefined && first !== undefined ? first.file : shownPath(folder, cwd) };
}
