import { z } from 'zod';

const exact = z.string().regex(/^-?\d+(\/\d+)?$/);
const truth = z.enum(['true', 'false', 'notApplicable', 'undetermined', 'error']);
const applies = z.enum(['no', 'maybe', 'yes']);
const day = z.string().nullable();

/** What a number of points can still be. */
export const spanSchema = z
  .strictObject({ low: exact.nullable(), high: exact.nullable() })
  .meta({ id: 'PointsSpan', description: 'exact fractions, both ends included: "33/2"; equal where decided; null: no end on that side' });

const span = spanSchema;

const judgement = z
  .strictObject({
    by: z.string().describe('the role whose judgement it is'),
    range: span,
    given: z.array(
      z.strictObject({
        points: exact,
        person: z.string().optional().describe('who; only in an internal document'),
        on: day,
        reason: z.string(),
      }),
    ),
    missing: z.int().min(0),
  })
  .meta({ id: 'Judgement', description: '评定: points that a person decides' });

const vetoEffect = z.union([
  z.strictObject({ kind: z.literal('zero'), scope: z.enum(['clause', 'part', 'standard', 'record', 'total']) }),
  z.strictObject({ kind: z.enum(['conclusion', 'grade']), name: z.string() }),
]);

const step = z.strictObject({
  kind: z.enum([
    'marks',
    'clause',
    'part',
    'sheet',
    'standard',
    'total',
    'notApplicable',
    'scale',
    'bonus',
    'malus',
    'cap',
    'floor',
    'veto',
    'rounding',
  ]),
  of: z.string().nullable().describe('id of a clause or standard, title of a part or sheet'),
  after: span,
});

/** The schemas of what differs between documents: words are in one language, or in both. */
export interface PointsParts<W extends z.ZodType, P extends z.ZodType, E extends z.ZodType> {
  readonly words: W;
  readonly place: P;
  readonly explanation: E;
}

/**
 * In: how words, places and explanations are written. Out: the schemas of the points of a clause and of a department, for the
 * document of --json and for the record.
 */
export function pointsSchemas<W extends z.ZodType, P extends z.ZodType, E extends z.ZodType>({
  words,
  place,
  explanation,
}: PointsParts<W, P, E>) {
  const veto = z
    .strictObject({
      of: z.string().describe('id of the clause, title of the part it stands in; empty: of the total, or of the record'),
      text: z.string(),
      effects: z.array(vetoEffect),
      at: place,
      truth,
      causes: z.array(words),
      explanations: z.array(explanation),
    })
    .meta({ id: 'Veto', description: '一票否决' });

  const line = z
    .strictObject({
      effect: z.enum(['deduct', 'award', 'bonus', 'malus']),
      text: z.string().describe('the words of the rule'),
      at: place,
      points: span.describe('what it took or gave'),
      unreduced: span.describe('without 不扣分, 不重复扣分 and 至多'),
      uncapped: span.describe('without its own 至多'),
      truth,
      notApplicable: applies,
      forfeits: z.boolean().describe('不得分: the clause gets 0 by it'),
      causes: z.array(words),
      explanation: explanation.nullable(),
      get items() {
        return z.array(line);
      },
      get records() {
        return z.array(taken);
      },
      judgements: z.array(judgement),
    })
    .meta({ id: 'ScoringLine', description: '扣分, 得分, 加分, 减分, or an item of one' });

  const taken = z
    .strictObject({
      place: z.int().min(1).describe('第N行, counted from 1'),
      label: words,
      at: place.nullable(),
      points: span,
      unreduced: span,
      truth,
      waived: truth.describe('不扣分'),
      waivedBy: z.array(words),
      countedIn: z.string().nullable().describe('不重复扣分: the number of the clause in which it is counted instead'),
      get items(): z.ZodArray<typeof line> {
        return z.array(line);
      },
      judgements: z.array(judgement),
    })
    .meta({ id: 'RecordPoints', description: 'what a line took or gave for one record' });

  const clause = z
    .strictObject({
      marks: exact.nullable().describe('分值; null: the clause is no part of the sum'),
      points: span,
      computed: span.describe('before 一票否决 and 改判'),
      notApplicable: applies,
      lines: z.array(line),
      waivers: z.array(explanation),
      vetoes: z.array(veto),
      bonus: span,
      malus: span,
      overridden: z
        .strictObject({
          points: exact,
          by: z.string(),
          person: z.string().optional().describe('who; only in an internal document'),
          on: day,
          reason: z.string(),
        })
        .nullable()
        .describe('改判'),
    })
    .meta({ id: 'ClausePoints' });

  const summed = z
    .strictObject({
      points: span,
      marks: span,
      rate: span.describe('points ÷ marks of what applies'),
      unrounded: span.describe('before 取整'),
      bonus: span,
      malus: span,
      notApplicable: applies,
      failed: z.boolean().describe('a clause is in error: no grade'),
      vetoed: truth.describe('by a veto that scores 0'),
      grades: z.array(z.string()).nullable().describe('等次 still possible, best first: one is decided; null: the set gives none'),
      limits: z.array(z.strictObject({ text: z.string(), truth, explanation: explanation.nullable() })).describe('限制'),
    })
    .meta({ id: 'SummedPoints' });

  const container = z
    .strictObject({
      title: z.string(),
      kind: z.enum(['standard', 'part', 'sheet']),
      id: z.string().nullable(),
      points: span,
      marks: span,
      rate: span,
      notApplicable: applies,
      handed: z.strictObject({ points: span, marks: span }).describe('what it gives to the sum above it, after 折合'),
      clauses: z.array(z.string()),
      get parts() {
        return z.array(container);
      },
    })
    .meta({ id: 'ContainerPoints', description: '标准, 部分, 评分表' });

  const sheet = z
    .strictObject({
      name: z.string(),
      list: z.string(),
      standard: z.string().nullable(),
      sum: container,
      open: z.boolean().describe('further records may exist'),
      records: z.array(
        z.strictObject({
          place: z.int().min(1),
          label: words,
          membership: truth,
          score: summed,
          clauses: z.array(clause.extend({ id: z.string(), title: z.string() }).meta({ id: 'SheetClausePoints' })),
          vetoes: z.array(veto),
        }),
      ),
    })
    .meta({ id: 'SheetPoints', description: '评分表, with each record' });

  const department = z
    .strictObject({
      total: summed,
      standards: z.array(container),
      sheets: z.array(sheet),
      vetoes: z.array(veto).describe('every veto that holds or may hold, those of records aside'),
      steps: z.array(step).describe('from full marks to the total'),
      notApplicable: z
        .array(
          z.strictObject({
            rule: z.enum(['leaveOut', 'fullPoints', 'rescale', 'zero']).nullable(),
            of: z.string().nullable().describe('title of the container that says the rule; null: the total'),
            certain: z.array(z.string()),
            maybe: z.array(z.string()),
          }),
        )
        .describe('how 不适用 was treated'),
    })
    .meta({ id: 'DepartmentScore' });

  return { clause, department };
}
