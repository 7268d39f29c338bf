import { z } from 'zod';
import { readDate } from '../../index.js';
import { pointsSchemas } from '../json/points-document.js';
import { LARGEST_FILE } from '../node/read-text.js';
import { keptOverride, keptStatements, keptWithOverrides } from './kept-decided.js';
import { keptSource } from './kept-sources.js';

/** Which form of the record this version writes and reads. */
export const RECORD_FORMAT = { format: 'zhunsheng-record', formatVersion: 1 } as const;

/** Stands in every record, for whoever opens one in an editor. */
export const NOT_FOR_PUBLICATION = '不得公开 not for publication';

/**
 * The record of one run, as a schema (published: docs/schemas/record.schema.json): what was judged, by which rules, and what came
 * out, in both languages. It comes back from outside, so nothing that it does not name is let in.
 */
const words = z.strictObject({ zh: z.string(), en: z.string() }).meta({ id: 'Words' });
const count = z.int().min(0);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => readDate(text, 0)?.real === true)
  .meta({ id: 'Day', description: 'a day that the calendar has' });
const digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ id: 'Digest' });
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));
const verdict = z.enum(['met', 'not-met', 'undetermined', 'not-applicable', 'not-assessed', 'error']).meta({ id: 'Verdict' });
const place = z
  .strictObject({ file: z.string(), line: z.int().min(1), column: z.int().min(1), cell: z.string().optional() })
  .meta({ id: 'Place' });

const source = z
  .strictObject({ evidence: z.string().nullable(), method: z.string().nullable(), verifiedOn: day.nullable() })
  .meta({ id: 'Source' });

const seen = z
  .strictObject({
    name: z.string(),
    value: words,
    state: z.enum(['known', 'none', 'unknown', 'incomplete', 'unverified']),
    source: source.nullable(),
    at: place.nullable(),
  })
  .meta({ id: 'Seen' });

const explanation = z
  .strictObject({
    kind: z.string(),
    truth: z.enum(['true', 'false', 'notApplicable', 'undetermined', 'error']),
    text: z.string(),
    at: place,
    seen: z.array(seen),
    notes: z.array(words),
    get records() {
      return z.array(decidingRecord);
    },
    population: z.strictObject({ list: z.string(), certain: count, possible: count.nullable() }).nullable(),
    get children() {
      return z.array(explanation);
    },
  })
  .meta({ id: 'Explanation' });

const decidingRecord = z
  .strictObject({
    place: z.int().min(1),
    label: words,
    role: z.enum(['offender', 'witness', 'open']),
    source: source.nullable(),
    at: place.nullable(),
    get explanation(): z.ZodNullable<typeof explanation> {
      return explanation.nullable();
    },
  })
  .meta({ id: 'DecidingRecord' });

const points = pointsSchemas({ words, place, explanation });

const clause = z
  .strictObject({
    id: z.string(),
    standard: z.string(),
    verdict,
    reason: words,
    notes: z.array(words),
    explanation: z
      .strictObject({
        applicability: explanation.nullable(),
        exceptions: z.array(z.strictObject({ name: z.string().nullable(), explanation })),
        requirement: explanation.nullable(),
      })
      .nullable(),
    points: points.clause.optional().describe('of a clause with points'),
    override: keptOverride.optional().describe('改判 of the verdict, which stands as it was worked out'),
  })
  .meta({ id: 'Clause' });

const contradiction = z
  .strictObject({
    text: z.string(),
    at: place,
    facts: z.array(z.strictObject({ what: words, value: words, at: place.nullable() })),
    further: count,
  })
  .meta({ id: 'Contradiction' });

const department = z
  .strictObject({
    name: z.string(),
    region: z.string().nullable(),
    evaluatedOn: day,
    evaluatedOnFrom: z.enum(['command', 'sheet', 'today']),
    conclusion: verdict,
    conclusionText: words,
    standards: z.array(z.strictObject({ id: z.string(), verdict, notAssessed: count })),
    contradictions: z.array(contradiction).optional().describe('数据矛盾, of a sheet that has any'),
    clauses: z.array(clause),
    score: points.department.optional().describe('of a set with points'),
    withOverrides: keptWithOverrides.optional().describe('what it would be with the 改判 of its clauses'),
    statements: keptStatements.optional().describe('陈述申辩: when, whether in time, and when answered'),
  })
  .meta({ id: 'Department' });

/** No file that was read is longer. */
const whole = z.string().max(LARGEST_FILE);
const text = z.strictObject({ file: z.string(), text: whole }).meta({ id: 'Text' });

const layer = z.strictObject({
  id: z.string(),
  rules: z.array(text),
  texts: z.array(text).describe('notices: what the rules may quote from'),
});

const parts = {
  run: z.strictObject({
    on: day.nullable().describe('the evaluation date of the command (--on); null: each sheet’s own, else generatedOn'),
    stage: z.literal('acceptance').optional().describe('验收 (--stage); left out: 自查'),
    audience: z
      .enum(['public', 'internal'])
      .optional()
      .describe('for whom the verdicts are put into words (--audience); left out by versions without audiences'),
    evaluator: z.string().nullable().describe('评定人 (--by)'),
    notReported: z
      .array(z.strictObject({ name: z.string(), region: z.string().nullable() }))
      .optional()
      .describe('未报送: who stood on the 应报名单 (--expected) and handed in nothing; left out where nobody'),
    generatedOn: day,
    tool: z.strictObject({ version: z.string() }),
    calendar: z
      .strictObject({ package: z.string(), version: z.string(), from: day, to: day })
      .describe('the data of working days, and the days it reaches'),
    attachments: z
      .array(
        z.strictObject({
          sheet: z.string().describe('the fact sheet that names it'),
          path: z.string().describe('from the folder of that sheet'),
          sha256: hex(32).nullable().describe('of its bytes; null where it was not read'),
        }),
      )
      .optional()
      .describe('附件 of the fact sheets; left out where there are none'),
  }),
  rules: z.strictObject({
    digest: digest.describe('as the pages of the site show it'),
    layers: z.array(layer).min(1).describe('the set, then those it is laid over (参照), the nearest first'),
  }),
  facts: z.array(keptSource).describe('every fact sheet found, in the order in which they were judged'),
  unread: z
    .array(z.strictObject({ file: z.string(), name: z.string().nullable(), reason: words }))
    .describe('未能读取: what got no verdict, and why'),
  verdicts: z.array(department),
};

export const recordDocument = z
  .strictObject({
    format: z.literal(RECORD_FORMAT.format),
    formatVersion: z.literal(RECORD_FORMAT.formatVersion),
    publication: z.literal(NOT_FOR_PUBLICATION),
    ...parts,
    digests: z
      .strictObject({ run: digest, rules: digest, facts: digest, unread: digest, verdicts: digest })
      .describe('of the canonical text (RFC 8785) of each part'),
    digest: digest.describe('of the canonical text of the record without `digest` and `signature`'),
    signature: z
      .strictObject({ algorithm: z.literal('Ed25519'), publicKey: hex(32), value: hex(64) })
      .nullable()
      .describe('of the ASCII text `zhunsheng-record ` and the digest'),
  })
  .meta({ title: 'zhunsheng evaluate --record', description: 'Not for publication: it holds the fact sheets whole.' });

export type RecordDocument = z.infer<typeof recordDocument>;
/** What a record is made of, before it is sealed. */
export type RecordParts = Pick<RecordDocument, keyof typeof parts>;
export type RecordPart = keyof RecordParts;
export const RECORD_PARTS = ['run', 'rules', 'facts', 'unread', 'verdicts'] as const satisfies readonly RecordPart[];

export type KeptDepartment = z.infer<typeof department>;
export type KeptClause = z.infer<typeof clause>;
export type KeptExplanation = z.infer<typeof explanation>;
