import { z } from 'zod';
import { type Language, recordTexts } from '../../index.js';
import { ALGORITHM } from './draw.js';
import { type Drawing, nameOf } from './drawing.js';
import { markOf } from './review-rows.js';

const count = z.int().min(0);

/** The document `sample --to json` prints, as a schema (published: docs/schemas/draw.schema.json). */
export const drawDocument = z
  .strictObject({
    algorithm: z.literal(ALGORITHM).describe('docs/decisions/0035-a-draw-that-can-be-repeated.md'),
    seed: z.string(),
    drawnAt: z.string().describe('time with its zone, or the day'),
    tool: z.strictObject({ version: z.string() }),
    ruleSet: z.strictObject({ id: z.string(), title: z.string() }),
    department: z.string(),
    list: z.strictObject({ key: z.string(), name: z.string() }),
    reviewList: z.strictObject({ key: z.string(), name: z.string() }).describe('the list in which the results are reported'),
    population: z.strictObject({
      size: count,
      complete: z.boolean().describe('false: the list says of itself that there are more records'),
      digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    }),
    by: z.string().nullable().describe('the field by which the list was stratified'),
    strata: z.array(z.strictObject({ name: z.string(), size: count, drawn: count })),
    drawn: z.array(
      z.strictObject({
        number: z.int().min(1),
        row: z.int().min(1).describe('in the list as it was read, from 1'),
        stratum: z.string(),
        mark: z.string().describe('its 标识, else its row'),
        values: z.record(z.string(), z.string()).describe('as the sheet says them; without personal ones'),
      }),
    ),
  })
  .meta({ title: 'zhunsheng sample --to json' });

export function drawDocumentOf({ draw, department, list, complete, by, review, at, version, ruleSet }: Drawing, language: Language) {
  const fields = list.fields.filter(({ personal }) => !personal);
  return {
    algorithm: ALGORITHM,
    seed: draw.seed,
    drawnAt: at,
    tool: { version },
    ruleSet,
    department,
    list: { key: list.key, name: nameOf(list, language) },
    reviewList: { key: review.key, name: nameOf(review, language) },
    population: { size: draw.size, complete, digest: draw.populationDigest },
    by: by === null ? null : nameOf(by, language),
    strata: by === null ? [] : draw.strata.map((stratum) => ({ ...stratum })),
    drawn: draw.drawn.map(({ number, stratum, record }) => ({
      number,
      row: record.place,
      stratum,
      mark: markOf(record, list, language),
      values: Object.fromEntries(recordTexts(record, fields, language).map((text, at) => [nameAt(fields, at, language), text])),
    })),
  } satisfies z.infer<typeof drawDocument>;
}

function nameAt(fields: Drawing['list']['fields'], at: number, language: Language): string {
  const field = fields[at];
  return field === undefined ? '' : nameOf(field, language);
}
