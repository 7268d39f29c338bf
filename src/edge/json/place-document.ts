import { z } from 'zod';
import type { Place } from '../../index.js';
import { cellDocument, cellSchema } from './cell-document.js';

const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) }).meta({ id: 'Position', description: 'from 1' });

/** A place in a file, as every document of the command has it. */
export const placeSchema = z
  .strictObject({
    file: z.string(),
    start: position,
    end: position,
    ...cellSchema,
  })
  .meta({ id: 'Place', description: '`end` is exclusive' });

export function placeDocument({ file, start, end, cell }: Place): z.infer<typeof placeSchema> {
  return {
    file,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
    ...cellDocument(cell),
  };
}
