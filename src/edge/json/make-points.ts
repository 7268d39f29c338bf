import type {
  ClausePoints,
  ContainerPoints,
  DepartmentScore,
  Explanation,
  JudgementPoints,
  LinePoints,
  Place,
  PointsSpan,
  RecordPoints,
  SheetPoints,
  SummedPoints,
  VetoPoints,
  Words,
} from '../../index.js';

/** How words, places and explanations are written in a document: in one language, or in both. */
export interface Writing<W, P, E> {
  readonly words: (words: Words) => W;
  readonly place: (place: Place) => P;
  readonly explanation: (tree: Explanation) => E;
}

/** A published value as a document has it. Advice (还需材料) is no part of points; a document that has it adds it. */
export type Written<T, W, P, E> = T extends Words
  ? W
  : T extends Explanation
    ? E
    : T extends Place
      ? P
      : T extends readonly (infer Item)[]
        ? Written<Item, W, P, E>[]
        : T extends object
          ? { [Key in keyof T as Key extends 'stillNeeded' | 'stillOpen' ? never : Key]: Written<T[Key], W, P, E> }
          : T;

/**
 * In: how a document writes. Out: what copies the points of a clause and of a department into it, property by property, so that nothing
 * the schema (points-document.ts) does not know slips in.
 */
export function pointsWriter<W, P, E>(write: Writing<W, P, E>) {
  type Of<T> = Written<T, W, P, E>;
  const { words, place, explanation } = write;

  const line = (one: LinePoints): Of<LinePoints> => ({
    effect: one.effect,
    text: one.text,
    at: place(one.at),
    points: span(one.points),
    unreduced: span(one.unreduced),
    uncapped: span(one.uncapped),
    truth: one.truth,
    notApplicable: one.notApplicable,
    forfeits: one.forfeits,
    causes: one.causes.map(words),
    explanation: one.explanation && explanation(one.explanation),
    items: one.items.map(line),
    records: one.records.map(taken),
    judgements: one.judgements.map(judgement),
  });

  const taken = (one: RecordPoints): Of<RecordPoints> => ({
    place: one.place,
    label: words(one.label),
    at: one.at && place(one.at),
    points: span(one.points),
    unreduced: span(one.unreduced),
    truth: one.truth,
    waived: one.waived,
    waivedBy: one.waivedBy.map(words),
    countedIn: one.countedIn,
    items: one.items.map(line),
    judgements: one.judgements.map(judgement),
  });

  const veto = (one: VetoPoints): Of<VetoPoints> => ({
    of: one.of,
    text: one.text,
    effects: one.effects.map((effect) =>
      effect.kind === 'zero' ? { kind: effect.kind, scope: effect.scope } : { kind: effect.kind, name: effect.name },
    ),
    at: place(one.at),
    truth: one.truth,
    causes: one.causes.map(words),
    explanations: one.explanations.map(explanation),
  });

  const clause = (one: ClausePoints): Of<ClausePoints> => ({
    marks: one.marks,
    points: span(one.points),
    computed: span(one.computed),
    notApplicable: one.notApplicable,
    lines: one.lines.map(line),
    waivers: one.waivers.map(explanation),
    vetoes: one.vetoes.map(veto),
    bonus: span(one.bonus),
    malus: span(one.malus),
    overridden: one.overridden && {
      points: one.overridden.points,
      by: one.overridden.by,
      ...personOf(one.overridden),
      on: one.overridden.on,
      reason: one.overridden.reason,
    },
  });

  const summed = (one: SummedPoints): Of<SummedPoints> => ({
    points: span(one.points),
    marks: span(one.marks),
    rate: span(one.rate),
    unrounded: span(one.unrounded),
    bonus: span(one.bonus),
    malus: span(one.malus),
    notApplicable: one.notApplicable,
    failed: one.failed,
    vetoed: one.vetoed,
    grades: one.grades && [...one.grades],
    limits: one.limits.map(({ text, truth, explanation: tree }) => ({ text, truth, explanation: tree && explanation(tree) })),
  });

  const sheet = (one: SheetPoints): Of<SheetPoints> => ({
    name: one.name,
    list: one.list,
    standard: one.standard,
    sum: container(one.sum),
    open: one.open,
    records: one.records.map((record) => ({
      place: record.place,
      label: words(record.label),
      membership: record.membership,
      score: summed(record.score),
      clauses: record.clauses.map((own) => ({ ...clause(own), id: own.id, title: own.title })),
      vetoes: record.vetoes.map(veto),
    })),
  });

  const department = (one: DepartmentScore): Of<DepartmentScore> => ({
    total: summed(one.total),
    standards: one.standards.map(container),
    sheets: one.sheets.map(sheet),
    vetoes: one.vetoes.map(veto),
    steps: one.steps.map(({ kind, of, after }) => ({ kind, of, after: span(after) })),
    notApplicable: one.notApplicable.map(({ rule, of, certain, maybe }) => ({ rule, of, certain: [...certain], maybe: [...maybe] })),
  });

  return { clause, department };
}

function span({ low, high }: PointsSpan): PointsSpan {
  return { low, high };
}

function judgement({ by, range, given, missing }: JudgementPoints) {
  return {
    by,
    range: span(range),
    given: given.map((one) => ({ points: one.points, ...personOf(one), on: one.on, reason: one.reason })),
    missing,
  };
}

/** Who decided; the verdicts say it only for the office itself. */
function personOf({ person }: { readonly person?: string | undefined }) {
  return person === undefined ? {} : { person };
}

type Container = Written<ContainerPoints, never, never, never>;

function container(one: ContainerPoints): Container {
  return {
    title: one.title,
    kind: one.kind,
    id: one.id,
    points: span(one.points),
    marks: span(one.marks),
    rate: span(one.rate),
    notApplicable: one.notApplicable,
    handed: { points: span(one.handed.points), marks: span(one.handed.marks) },
    clauses: [...one.clauses],
    parts: one.parts.map(container),
  };
}
