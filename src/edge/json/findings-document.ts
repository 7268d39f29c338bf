import { z } from 'zod';
import { placeSchema } from './place-document.js';

/** The document `check --json` prints, as a schema (published: docs/schemas/findings.schema.json). */
export const findingsDocument = z
  .strictObject({
    findings: z.array(
      z.strictObject({
        code: z.string().describe('its page is docs/diagnostics/<code>.md'),
        severity: z.enum(['error', 'warning', 'hint']),
        message: z.string(),
        more: z.int().min(1).optional().describe('it stands for so many further ones of its code in one file'),
        place: placeSchema.nullable(),
        suggestions: z.array(
          z.strictObject({
            message: z.string(),
            replacements: z.array(z.strictObject({ place: placeSchema, text: z.string() })),
          }),
        ),
      }),
    ),
    errors: z.int().min(0),
    warnings: z.int().min(0),
    hints: z.int().min(0),
  })
  .meta({ title: 'zhunsheng check --json' });
export type FindingsDocument = z.infer<typeof findingsDocument>;
