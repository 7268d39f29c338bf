import { z } from 'zod';
import { cellSchema } from './cell-document.js';
import { overrideSchema, statementsSchema, withOverridesSchema } from './decided-document.js';
import { pointsSchemas, spanSchema } from './points-document.js';
import { selectionDocument } from './selection-document.js';

/** The document `evaluate --json` prints, as a schema (published: docs/schemas/verdicts.schema.json). Words are in the language of the run. */
export const verdictDocument = z
  .strictObject({
    ruleSet: z.strictObject({
      id: z.string(),
      title: z.string(),
      version: z.string().nullable(),
      tailors: z.array(z.string()).describe('参照: the ids of the sets it is laid over, the nearest first'),
      removed: z
        .array(z.strictObject({ id: z.string(), by: z.string(), reason: z.string() }))
        .describe('删去条款 of these sets and its own'),
    }),
    stage: z.enum(['self-check', 'acceptance']).describe('自查, or 验收: then only what was verified as a clause asks counts'),
    audience: z
      .enum(['public', 'working', 'internal'])
      .describe('for whom it is (--audience); `working`: a record written before audiences, judged again'),
    publication: z.string().optional().describe('only in an internal document: that it is not for publication'),
    departments: z.array(z.lazy(() => department)),
    selections: z.array(selectionDocument).describe('推选 over all departments of the run, each behind the one it refers to'),
    unread: z.array(z.strictObject({ file: z.string(), reason: z.string() })).describe('未能读取: what got no verdict, and why'),
    notReported: z
      .array(z.strictObject({ name: z.string(), region: z.string().nullable() }))
      .describe('未报送: who stands on the 应报名单 (--expected) and handed in nothing'),
  })
  .meta({ title: 'zhunsheng evaluate --json' });
export type VerdictDocument = z.infer<typeof verdictDocument>;

const verdict = z
  .enum(['met', 'not-met', 'undetermined', 'not-applicable', 'not-assessed', 'error'])
  .meta({ id: 'Verdict', description: '符合, 不符合, 材料不足, 不适用, 未评, 出错' });
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day' });
const words = z.string();
const count = z.int().min(0);

const place = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
    ...cellSchema,
  })
  .meta({ id: 'Place', description: 'lines and columns count from 1' });

const source = z
  .strictObject({
    evidence: z.string().nullable(),
    method: z.string().nullable(),
    verifiedOn: day.nullable(),
    withheld: z.boolean().optional().describe('for the public: whether there is evidence, whose words are not shown'),
    verifiedBy: z.string().nullable().optional().describe('核实人; only in an internal document'),
    attachments: z.array(z.string()).optional().describe('附件; only in an internal document'),
  })
  .meta({ id: 'Source', description: '依据, 核查, 核实日期' });

const seen = z
  .strictObject({
    name: z.string(),
    value: words,
    state: z.enum(['known', 'none', 'unknown', 'incomplete', 'unverified']),
    source: source.nullable(),
    at: place.nullable(),
  })
  .meta({ id: 'Seen' });

const population = z.strictObject({ list: z.string(), certain: count, possible: count.nullable() }).meta({ id: 'Population' });

const explanation = z
  .strictObject({
    kind: z.string(),
    truth: z.enum(['true', 'false', 'notApplicable', 'undetermined', 'error']),
    text: z.string().describe('the words of the rule'),
    at: place,
    seen: z.array(seen),
    notes: z.array(words),
    get records() {
      return z.array(record);
    },
    population: population.nullable(),
    get children() {
      return z.array(explanation);
    },
  })
  .meta({ id: 'Explanation' });
export type ExplanationDocument = z.infer<typeof explanation>;

const record = z
  .strictObject({
    place: z.int().min(1).describe('第N行, counted from 1'),
    label: words,
    role: z.enum(['offender', 'witness', 'open']),
    source: source.nullable(),
    at: place.nullable(),
    get explanation(): z.ZodNullable<typeof explanation> {
      return explanation.nullable();
    },
  })
  .meta({ id: 'Record' });
export type RecordDocument = z.infer<typeof record>;

const clauseExplanation = z
  .strictObject({
    applicability: explanation.nullable(),
    exceptions: z.array(z.strictObject({ name: z.string().nullable(), explanation })),
    requirement: explanation.nullable(),
  })
  .meta({ id: 'ClauseExplanation' });

const need = z
  .strictObject({
    kind: z.enum(['all', 'any', 'value', 'recordValue', 'list', 'completeness', 'verification', 'correction', 'judgement', 'nothing']),
    words,
    list: z.string().nullable(),
    field: z.string().nullable(),
    place: z.int().min(1).nullable(),
    get items() {
      return z.array(need);
    },
  })
  .meta({ id: 'StillNeeded', description: '还需材料: `all` needs every item, `any` one of them' });
export type NeedDocument = z.infer<typeof need>;

const smallestFix = z
  .strictObject({
    cost: count.nullable().describe('null: it cannot be mended'),
    steps: z.array(words),
    obstacles: z.array(words),
    stillNeeded: need.nullable(),
  })
  .meta({ id: 'SmallestFix' });

const points = pointsSchemas({ words, place, explanation });

const openPoints = z
  .strictObject({
    kind: z.enum(['clause', 'record', 'sheet', 'veto', 'limit', 'grades']),
    of: z.string().describe('id of the clause, title of the 评分表, or the words of the veto, limit or condition'),
    record: words.nullable(),
    clause: z.string().nullable().describe('of a record: the clause of the 评分表'),
    points: spanSchema.nullable(),
    stillNeeded: need.nullable(),
  })
  .meta({ id: 'OpenPoints', description: 'what keeps total or grade from being decided, and what would settle it' });

const clause = z
  .strictObject({
    id: z.string(),
    standard: z.string(),
    verdict,
    reason: words,
    notes: z.array(words),
    explanation: clauseExplanation.nullable(),
    stillNeeded: need.nullable(),
    smallestFix: smallestFix.nullable(),
    awaitsJudgement: z.boolean().describe('待人工认定: 材料不足, and only a person’s judgement would settle it'),
    awaitsVerification: z.boolean().describe('待核实: 材料不足, and all that is open is reported and not verified; at 验收 only'),
    points: points.clause.nullable().describe('null: the clause says nothing of points'),
    override: overrideSchema.nullable().describe('改判; null: there is none'),
    writtenBy: z.string().describe('the id of the set that wrote the clause as it stands: this one, or one it is laid over'),
  })
  .meta({ id: 'Clause' });
export type ClauseDocument = z.infer<typeof clause>;

const contradiction = z
  .strictObject({
    name: z.string().nullable(),
    text: z.string().describe('the words of the 勾稽'),
    at: place,
    note: z.string().nullable(),
    facts: z.array(
      z.strictObject({
        what: words,
        value: words.describe('as the sheet states it; withheld where it is 个人信息'),
        list: z.string().nullable(),
        field: z.string().nullable(),
        place: z.int().min(1).nullable().describe('第N行 of the list'),
        at: place.nullable(),
      }),
    ),
    further: count.describe('how many more facts there are'),
  })
  .meta({ id: 'Contradiction', description: '数据矛盾: a 勾稽 that the sheet contradicts; none of its facts counts as known' });
export type ContradictionDocument = z.infer<typeof contradiction>;

const department = z
  .strictObject({
    name: z.string(),
    region: z.string().nullable(),
    evaluatedOn: day,
    evaluatedOnFrom: z.enum(['command', 'sheet', 'today']),
    conclusion: verdict,
    conclusionText: words,
    standards: z.array(z.strictObject({ id: z.string(), verdict, notAssessed: count })),
    contradictions: z.array(contradiction),
    clauses: z.array(clause),
    score: points.department
      .extend({ stillOpen: z.array(openPoints) })
      .nullable()
      .describe('null: the set has no points'),
    outcomes: z.array(z.string()).nullable().describe('结论 of the set still possible, in its own words; null: it has none'),
    withOverrides: withOverridesSchema.nullable().describe('null: no verdict has a 改判'),
    statements: statementsSchema.nullable().describe('null: the sheet says nothing of 陈述申辩'),
  })
  .meta({ id: 'Department' });
export type DepartmentDocument = z.infer<typeof department>;
export type ScoreDocument = NonNullable<DepartmentDocument['score']>;
