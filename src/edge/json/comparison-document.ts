import { z } from 'zod';

const known = z.strictObject({ before: z.string().nullable(), after: z.string().nullable() });

const change = z.strictObject({
  kind: z.enum(['head', 'vocabulary', 'list', 'field', 'interpretation', 'definition', 'crossCheck', 'standard', 'scoring', 'clause']),
  how: z.enum(['added', 'removed', 'changed']),
  known: known.describe('what it is known by in either set: the number of a clause, a name; null where it is not in that set'),
  title: z.string(),
  lines: z.array(z.string()).describe('what of it changed, in words'),
});

const side = z
  .strictObject({
    clause: z.string(),
    verdict: z.enum(['met', 'not-met', 'undetermined', 'not-applicable', 'not-assessed', 'error']),
  })
  .nullable();

const department = z.strictObject({
  name: z.string(),
  on: z.string().describe('the evaluation date, in words'),
  conclusion: z.string(),
  scores: z.array(z.string()).describe('total and grade where they are others now'),
  flips: z.array(
    z.strictObject({
      verdicts: z.strictObject({ before: side, after: side }).describe('null where the clause is not in that set'),
      clause: z.string(),
      before: z.string(),
      after: z.string(),
      line: z.string(),
      causes: z.array(z.string()).describe('the changes that turn the verdict'),
    }),
  ),
});

/** The document `compare --json` prints, as a schema (published: docs/schemas/comparison.schema.json). */
export const comparisonDocument = z
  .strictObject({
    before: z.string().describe('id and version'),
    after: z.string(),
    total: z.string(),
    groups: z.array(z.strictObject({ heading: z.string(), changes: z.array(change) })),
    departments: z
      .strictObject({ total: z.string(), rows: z.array(department).describe('those on which a verdict changes') })
      .nullable()
      .describe('null where no sheets were given'),
  })
  .meta({ title: 'zhunsheng compare --json' });
