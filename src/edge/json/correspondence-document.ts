import { z } from 'zod';
import { placeSchema } from './place-document.js';

const sentenceNumbers = z.array(z.int().min(1)).describe('numbers of sentences, from 1');
const words = { text: z.string().describe('as in the notice, line breaks closed up'), place: placeSchema };

const sentence = z.strictObject({
  number: z.int().min(1),
  ...words,
  state: z
    .enum(['quoted', 'partly', 'uncited', 'uncovered', 'heading'])
    .describe('heading: needs no quotation (a title of a standard, item numbers, marks)'),
  quotedBy: z.array(z.strictObject({ clause: z.string(), ...words })),
  uncited: z.array(z.strictObject({ ...words, reason: z.string() })),
  left: z.array(z.strictObject(words)).describe('neither quoted nor uncited'),
});

const quotation = z.strictObject({
  text: z.string(),
  place: placeSchema,
  standing: z.enum(['stands', 'below', 'out-of-order', 'gone']),
  noticeOf: z.string().nullable().describe('below: the id of the set in whose notice it stands'),
  sentences: sentenceNumbers.describe('numbers of sentences, from 1; none where it stands outside the part'),
  nearest: z
    .strictObject({ text: z.string(), quoted: z.string(), noticed: z.string(), sentences: sentenceNumbers })
    .nullable()
    .describe('of a quotation that is gone: the nearest wording; the notice has `noticed` for `quoted`'),
});

/** The document `coverage --json` prints, as a schema (published: docs/schemas/coverage.schema.json). */
export const correspondenceDocument = z
  .strictObject({
    ruleSet: z.strictObject({ id: z.string(), title: z.string() }),
    notice: z.string().describe('the file'),
    scope: z
      .strictObject({
        kind: z.enum(['between', 'whole', 'unread', 'lost']),
        from: z.string().nullable(),
        to: z.string().nullable(),
        missing: z.array(z.strictObject({ text: z.string(), nearest: z.string().nullable() })),
      })
      .describe('between: the part that 须覆盖 (cover) names; else the whole: there is no 须覆盖, it is unread, or its words are lost'),
    agrees: z.boolean().describe('false where the exit status is 1'),
    sentences: z.array(sentence),
    clauses: z.array(
      z.strictObject({
        id: z.string(),
        standard: z.string(),
        title: z.string(),
        place: placeSchema,
        sentences: sentenceNumbers,
        quotations: z.array(quotation),
      }),
    ),
    unusedUncited: z.array(z.strictObject({ text: z.string(), reason: z.string(), place: placeSchema })),
  })
  .meta({ title: 'zhunsheng coverage --json' });
export type CorrespondenceDocument = z.infer<typeof correspondenceDocument>;
