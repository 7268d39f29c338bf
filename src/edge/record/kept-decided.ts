import { z } from 'zod';
import { DECIDED_VERDICTS, type DepartmentVerdicts, type VerdictOverride } from '../../index.js';

const words = z.strictObject({ zh: z.string(), en: z.string() });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const verdict = z.enum(['met', 'not-met', 'undetermined', 'not-applicable', 'not-assessed', 'error']);

/**
 * What a record keeps of 改判 and 陈述申辩 among its verdicts: what was decided and said, and when. The words of either, and who it was, stand in the sheets that it
 * holds whole, so that the same sheets give the same verdicts for whomever they are told.
 */
export const keptOverride = z.strictObject({ verdict: z.enum(DECIDED_VERDICTS), role: z.string().nullable(), on: day });

export const keptWithOverrides = z.strictObject({
  clauses: z.int().min(1),
  standards: z.array(z.strictObject({ id: z.string(), clauses: z.int().min(1), verdict })),
  conclusion: verdict,
  conclusionText: words,
});

export const keptStatements = z.strictObject({
  until: day.nullable(),
  entries: z.array(
    z.strictObject({ clause: z.string().nullable(), on: day.nullable(), inTime: z.boolean().nullable(), answeredOn: day.nullable() }),
  ),
});

export function keptOverrideOf({ verdict: name, role, on }: VerdictOverride): z.infer<typeof keptOverride> {
  return { verdict: name, role, on };
}

/** Left out where there is nothing of them, so that the record of sheets without is what it always was. */
export function keptDecidedOf({ withOverrides, statements }: DepartmentVerdicts): {
  readonly withOverrides?: z.infer<typeof keptWithOverrides>;
  readonly statements?: z.infer<typeof keptStatements>;
} {
  return {
    ...(withOverrides === undefined ? {} : { withOverrides: keptWith(withOverrides) }),
    ...(statements === undefined ? {} : { statements: keptSaid(statements) }),
  };
}

function keptWith({ n, standards, conclusion, conclusionText: { zh, en } }: NonNullable<DepartmentVerdicts['withOverrides']>) {
  const told = standards.map((one) => ({ id: one.id, clauses: one.n, verdict: one.verdict }));
  return { clauses: n, standards: told, conclusion, conclusionText: { zh, en } };
}

function keptSaid({ until, entries }: NonNullable<DepartmentVerdicts['statements']>) {
  const told = entries.map(({ clause, on, inTime, reply }) => ({ clause, on, inTime, answeredOn: reply?.on ?? null }));
  return { until: until.kind === 'day' ? until.day : null, entries: told };
}
