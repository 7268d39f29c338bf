import { z } from 'zod';
import { DECIDED_VERDICTS, type DepartmentVerdicts, type Language, type VerdictOverride } from '../../index.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const decided = z.enum(DECIDED_VERDICTS);
const verdict = z.enum(['met', 'not-met', 'undetermined', 'not-applicable', 'not-assessed', 'error']);
const count = z.int().min(0);

/** 改判 of a verdict and 陈述申辩 in the document of `evaluate --json`. */
export const overrideSchema = z
  .strictObject({
    verdict: decided,
    role: z.string().nullable().describe('由: the office or role that decided; null: the sheet names none'),
    on: day,
    reason: z.string().nullable().describe('null: withheld, since it repeats personal information'),
    person: z.string().optional().describe('改判人: to the office itself only'),
  })
  .meta({ id: 'Override', description: '改判: what an office decided instead. `verdict` of the clause stays as it was worked out' });

export const withOverridesSchema = z
  .strictObject({
    clauses: z.int().min(1).describe('how many clauses have a 改判'),
    standards: z.array(z.strictObject({ id: z.string(), clauses: z.int().min(1), verdict })).describe('those that hold such a clause'),
    conclusion: verdict,
    conclusionText: z.string(),
  })
  .meta({
    id: 'WithOverrides',
    description: 'what standards and conclusion would be with the 改判; those beside it follow from the facts',
  });

const reply = z.strictObject({
  on: day,
  role: z.string().nullable(),
  text: z.string().nullable(),
  person: z.string().optional().describe('答复人: to the office itself only'),
});

const statement = z.strictObject({
  clause: z.string().nullable().describe('null: it speaks to the whole finding'),
  about: z.string().nullable().describe('the clause as written, where none with a verdict was found by it'),
  on: day.nullable(),
  inTime: z.boolean().nullable().describe('null: no deadline is known, or no date'),
  text: z.string().nullable().describe('null: withheld, or only a file holds it'),
  withheld: z.boolean().describe('whether its words and those of the reply are not for these readers (可公开)'),
  attached: count.describe('how many files came with it'),
  attachments: z.array(z.string()).optional().describe('their paths: to the office itself only'),
  reply: reply.nullable().describe('null: not answered yet'),
});

export const statementsSchema = z
  .strictObject({
    until: day.nullable().describe('the last day; null: the sheet says none, or the calendar does not reach'),
    entries: z.array(statement),
  })
  .meta({
    id: 'Statements',
    description: '陈述申辩: what the department said to its finding before it was published; it changes no verdict',
  });

/** Every property is copied by name, as in the rest of the document. */
export function overrideDocument({ verdict: name, role, on, reason, person }: VerdictOverride): z.infer<typeof overrideSchema> {
  return { verdict: name, role, on, reason, ...(person === undefined ? {} : { person }) };
}

export function withOverridesDocument(
  { n, standards, conclusion, conclusionText }: NonNullable<DepartmentVerdicts['withOverrides']>,
  language: Language,
): z.infer<typeof withOverridesSchema> {
  const told = standards.map((one) => ({ id: one.id, clauses: one.n, verdict: one.verdict }));
  return { clauses: n, standards: told, conclusion, conclusionText: conclusionText[language] };
}

export function statementsDocument({ until, entries }: NonNullable<DepartmentVerdicts['statements']>): z.infer<typeof statementsSchema> {
  return { until: until.kind === 'day' ? until.day : null, entries: entries.map(statementDocument) };
}

type Entry = NonNullable<DepartmentVerdicts['statements']>['entries'][number];

function statementDocument({
  clause,
  about,
  on,
  inTime,
  text,
  withheld,
  attached,
  attachments,
  reply: said,
}: Entry): z.infer<typeof statement> {
  const files = attachments === undefined ? {} : { attachments: [...attachments] };
  return { clause, about, on, inTime, text, withheld, attached, ...files, reply: said && replyDocument(said) };
}

function replyDocument({ on, role, text, person }: NonNullable<Entry['reply']>): z.infer<typeof reply> {
  return { on, role, text, ...(person === undefined ? {} : { person }) };
}
