import { z } from 'zod';
import type { Workbook } from '../../index.js';
import { LARGEST_FILE } from '../node/read-text.js';
import type { KeptNames } from './kept-names.js';

const index = z.int().min(1);
const cell = z.strictObject({ column: index, text: z.string(), trouble: z.enum(['formula', 'error']).exactOptional() });
const row = z.strictObject({ number: index, cells: z.array(cell).readonly() });
const area = z.strictObject({ top: index, left: index, bottom: index, right: index });
const grid = z
  .strictObject({
    name: z.string(),
    rows: z.array(row).readonly(),
    merged: z.array(area).readonly().exactOptional(),
    hidden: z.strictObject({ sheet: z.boolean(), rows: z.int().min(0), columns: z.int().min(0) }).exactOptional(),
  })
  .meta({ id: 'Grid', description: 'a sheet of a workbook: the words in its cells, empty ones left out' });

/** A file of facts as a record keeps it. What speaks of workbooks and of several files is left out where there are none, as in records of old. */
export const keptSource = z.strictObject({
  file: z.string(),
  text: z.string().max(LARGEST_FILE).nullable().describe('null where the file is no text'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe('of the bytes of the file, whatever its encoding; null where they were not read'),
  grids: z.array(grid).readonly().optional().describe('of a workbook, in place of its text'),
  department: z
    .strictObject({ name: z.string(), file: z.string() })
    .optional()
    .describe('of a department with several files: what it is called where no file says so, and its folder'),
});
export type KeptSource = z.infer<typeof keptSource>;

/** A file of facts as it was read. */
export interface FactFileRead {
  readonly file: string;
  readonly text: string | null;
  readonly workbook: Workbook | null;
  readonly sha256: string | null;
  readonly whole: { readonly name: string; readonly file: string } | null;
}

/** In: a file as it was read, and the names of files in the record. Out: what is kept of it. */
export function keptSourceOf({ file, text, workbook, sha256, whole }: FactFileRead, names: KeptNames): KeptSource {
  return {
    file: names(file),
    text,
    sha256,
    ...(workbook === null ? {} : { grids: workbook.grids }),
    ...(whole === null ? {} : { department: { name: whole.name, file: names(whole.file) } }),
  };
}

/** The way back: a file of a record as it was read then. */
export function readSourceOf({ file, text, sha256, grids, department }: KeptSource): FactFileRead {
  const workbook = grids === undefined ? null : { file, grids };
  return { file, text, workbook, sha256, whole: department ?? null };
}
