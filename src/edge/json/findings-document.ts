import { z } from 'zod';

const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) }).meta({ id: 'Position', description: 'from 1' });
const place = z.strictObject({ file: z.string(), start: position, end: position }).meta({ id: 'Place', description: '`end` is exclusive' });

/** The document `check --json` prints, as a schema (published: docs/schemas/findings.schema.json). */
export const findingsDocument = z
  .strictObject({
    findings: z.array(
      z.strictObject({
        code: z.string().describe('its page is docs/diagnostics/<code>.md'),
        severity: z.enum(['error', 'warning', 'hint']),
        message: z.string(),
        place: place.nullable(),
        suggestions: z.array(
          z.strictObject({
            message: z.string(),
            replacements: z.array(z.strictObject({ place, text: z.string() })),
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
