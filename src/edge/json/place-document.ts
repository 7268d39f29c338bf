import { z } from 'zod';
import type { Place } from '../../index.js';

const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) }).meta({ id: 'Position', description: 'from 1' });

/** A place in a file, as every document of the command has it. */
export const placeSchema = z
  .strictObject({
    file: z.string(),
    start: position,
    end: position,
    cell: z.string().optional().describe('in a spreadsheet: 执法人员!C17; line and column are then its row and column'),
  })
  .meta({ id: 'Place', description: '`end` is exclusive' });

export function placeDocument({ file, start, end, cell }: Place): z.infer<typeof placeSchema> {
  return {
    file,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
    ...(cell === undefined ? {} : { cell }),
  };
}
