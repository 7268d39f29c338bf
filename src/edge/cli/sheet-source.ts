import type { FactSource, Whole, Workbook } from '../../index.js';
import type { ReadSource } from '../node/read-source.js';

/** A file of facts as it came from outside: `text` and `workbook` null where it is none, `sha256` (of the bytes) null where they were not even read. */
export interface SheetSource {
  readonly file: string;
  readonly text: string | null;
  readonly workbook: Workbook | null;
  readonly sha256: string | null;
  /** The department whose facts lie in several files; null where this file is one by itself. */
  readonly whole: Whole | null;
}

/** In: a file as it was read, and the department it belongs to. Out: what a record can keep of it. */
export function sourceOf(read: ReadSource, whole: Whole | null): SheetSource {
  const { sha256 } = read;
  if (read.kind === 'refused') return { file: read.file, text: null, workbook: null, sha256, whole };
  const { source } = read;
  const text = 'text' in source ? source.text : null;
  return { file: source.file, text, workbook: 'grids' in source ? source : null, sha256, whole };
}

/** The files of one department, as they were kept. */
export interface KeptDepartmentFiles {
  readonly name: string;
  readonly whole: Whole | null;
  /** Null where one of them could not be read: then none was judged. */
  readonly sources: readonly FactSource[] | null;
}

/** In: files in the order in which they were kept. Out: the same by department. */
export function sourcesByDepartment(sources: readonly SheetSource[]): readonly KeptDepartmentFiles[] {
  const departments = new Map<string, SheetSource[]>();
  for (const one of sources) {
    const name = one.whole?.file ?? one.file;
    departments.set(name, [...(departments.get(name) ?? []), one]);
  }
  return [...departments].map(([name, own]) => {
    const read = own.flatMap(contentOf);
    return { name, whole: own[0]?.whole ?? null, sources: read.length < own.length ? null : read };
  });
}

function contentOf({ file, text, workbook }: SheetSource): readonly FactSource[] {
  if (text !== null) return [{ file, text }];
  return workbook === null ? [] : [workbook];
}
