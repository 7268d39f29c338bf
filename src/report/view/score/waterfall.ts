import type { DepartmentScore, PointsSpan, StepPoints } from '../../../verdict/score/points.js';
import { exact } from '../../../verdict/score/spans.js';
import type { Context } from '../context.js';
import { change, points } from './figures.js';
import { named, type StepName, stepName } from './step-names.js';

/**
 * From full marks to the total, as a picture and as a table. Numbers are ready for the picture: `x` and `width` are shares of
 * its width in percent, `y` are pixels, so that it stretches with the page while its words keep their size.
 */
export interface WaterfallView {
  readonly height: number;
  /** What it shows, for whoever does not see it. */
  readonly description: string;
  readonly bars: readonly BarView[];
  readonly rows: readonly StepRow[];
}

export interface BarView {
  readonly label: StepName;
  readonly value: string;
  readonly textY: number;
  readonly barY: number;
  readonly lineY: number;
  readonly segments: readonly Segment[];
}

/** `total`: what is there; `lost`, `gained`: by this step; `maybe`: what may still be there. */
interface Segment {
  readonly kind: 'total' | 'lost' | 'gained' | 'maybe';
  readonly x: string;
  readonly width: string;
}

export interface StepRow {
  readonly name: StepName;
  readonly change: string;
  readonly after: string;
}

const ROW = 46;
/** With more steps than this, clauses of one standard are drawn as one; the table has each. */
const MOST_BARS = 16;

export function waterfall(score: DepartmentScore, context: Context): readonly WaterfallView[] {
  const { steps, total } = score;
  const [first] = steps;
  if (first === undefined || total.notApplicable === 'yes') return [];
  const drawn = steps.length > MOST_BARS ? byStandard(steps, context) : steps;
  const last: StepPoints = { kind: 'marks', of: null, after: total.points };
  const all = [...drawn, last];
  const scale = scaleOf(all.map(({ after }) => after));
  const bars = all.map((step, i) => barView(step, i === 0 || i === all.length - 1 ? null : (all[i - 1]?.after ?? null), i, scale, context));
  const withTotal = bars.map((bar, i) => (i === bars.length - 1 ? { ...bar, label: totalName(context) } : bar));
  const rows = steps.map((step, i) => stepRow(step, steps[i - 1]?.after ?? null, context));
  return [{ height: all.length * ROW, description: description(rows, score, context), bars: withTotal, rows }];
}

function totalName({ scores }: Context): StepName {
  return named(scores.steps.total, scores.steps.total, []);
}

/** Clauses of one standard that follow each other, as one step. */
function byStandard(steps: readonly StepPoints[], context: Context): readonly StepPoints[] {
  const merged: StepPoints[] = [];
  for (const step of steps) {
    const standard = step.kind === 'clause' && step.of !== null ? (context.clause(step.of)?.standard ?? null) : null;
    const next: StepPoints = standard === null ? step : { kind: 'standard', of: standard, after: step.after };
    const before = merged.at(-1);
    if (before?.kind === 'standard' && before.of === next.of) merged.pop();
    merged.push(next);
  }
  return merged;
}

type Scale = (value: string | null, open: 'low' | 'high') => number;

/** From the least to the most that any step leaves, 0 included; what has no end reaches the edge. */
function scaleOf(spans: readonly PointsSpan[]): Scale {
  const known = spans.flatMap(({ low, high }) => [low, high]).flatMap((one) => (one === null ? [] : [exact(one).valueOf()]));
  const least = Math.min(0, ...known);
  const most = Math.max(...known, least + 1);
  return (value, open) => (value === null ? (open === 'low' ? 0 : 100) : ((exact(value).valueOf() - least) / (most - least)) * 100);
}

function barView(step: StepPoints, before: PointsSpan | null, i: number, scale: Scale, context: Context): BarView {
  return {
    label: stepName(step, context),
    value: before === null ? points(step.after, context) : change(before, step.after, context),
    textY: i * ROW + 16,
    barY: i * ROW + 23,
    lineY: i * ROW + ROW,
    segments: before === null ? standing(step.after, scale) : moved(before, step.after, scale),
  };
}

/** Full marks and the total: from 0 to what is sure, then what may be. */
function standing({ low, high }: PointsSpan, scale: Scale): readonly Segment[] {
  const [zero, a, b] = [scale('0', 'low'), scale(low, 'low'), scale(high, 'high')];
  return [...segment('total', Math.min(zero, a), Math.max(zero, a)), ...segment('maybe', a, b)];
}

/** What is lost or gained at best is sure; below that, down to what is left at least, it is open. */
function moved(before: PointsSpan, after: PointsSpan, scale: Scale): readonly Segment[] {
  const [was, is] = [scale(before.high, 'high'), scale(after.high, 'high')];
  return [
    ...segment(is < was ? 'lost' : 'gained', Math.min(was, is), Math.max(was, is)),
    ...segment('maybe', scale(after.low, 'low'), Math.min(was, is)),
  ];
}

function segment(kind: Segment['kind'], from: number, to: number): readonly Segment[] {
  return to - from < 0.0005 ? [] : [{ kind, x: `${from.toFixed(3)}%`, width: `${(to - from).toFixed(3)}%` }];
}

function stepRow(step: StepPoints, before: PointsSpan | null, context: Context): StepRow {
  return {
    name: stepName(step, context),
    change: before === null ? '' : change(before, step.after, context),
    after: points(step.after, context),
  };
}

function description([first, ...rest]: readonly StepRow[], { total }: DepartmentScore, context: Context): string {
  const { say } = context.scores;
  const told = rest.map(({ name, change: by }) => say.stepChange(name.short, by));
  return say.waterfall(first?.after ?? '', told, points(total.points, context));
}
