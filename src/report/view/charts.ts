import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import { conclusionsOf, NONE_MISSING } from './conclusions.js';
import { type Context, href, standardAnchor } from './context.js';
import { type BarView, verdictBar } from './counts.js';
import { isDivided, type RegionPart, regionParts } from './region-parts.js';
import { regions } from './regions.js';
import { type Text, written } from './text.js';

/** Bars under one another, each with its name and its figures in words. */
export interface ChartView {
  readonly heading: string;
  readonly anchor: string;
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly name: Text;
  /** A list of none or one. */
  readonly addresses: readonly string[];
  /** 共12个. */
  readonly total: string;
  readonly bar: BarView;
}

/** How the departments of each region stand, and how each standard stands over all departments. */
export function charts(context: Context): readonly ChartView[] {
  const { words, run } = context;
  if (run.departments.length < 2) return [];
  const byRegion = { heading: words.labels.chartOfRegions, anchor: 'chart-regions', rows: regionRows(context) };
  const byStandard = { heading: words.labels.chartOfStandards, anchor: 'chart-standards', rows: standardRows(context) };
  // Where the departments stand on pages of their regions, the bars are the only way there, also to a single one.
  return [byRegion, byStandard].filter((one) => one.rows.length > 1 || (one === byRegion && isDivided(context)));
}

function regionRows(context: Context): readonly ChartRow[] {
  const parts = regionParts(context);
  return regions(context).map(({ name, departments }) => ({
    name,
    addresses: addressOf(name, parts),
    total: context.words.say.departmentCount(departments.length),
    bar: conclusionsOf(departments, NONE_MISSING, context).bar,
  }));
}

/** The first page of a region, where it has any. */
function addressOf(name: Text, parts: readonly RegionPart[]): readonly string[] {
  const first = parts.find(({ region }) => region.name.text === name.text);
  return first === undefined ? [] : [href('', first.path)];
}

function standardRows(context: Context): readonly ChartRow[] {
  const { model, run, words } = context;
  return model.standards
    .map(({ id, title }) => ({ id, title, verdicts: verdictsOf(id, run.departments) }))
    .filter(({ verdicts }) => verdicts.length > 0)
    .map(({ id, title, verdicts }) => ({
      name: written(words.say.standard(id, title)),
      addresses: [`#${standardAnchor(model, id)}`],
      total: words.say.departmentCount(verdicts.length),
      bar: verdictBar(verdicts, words),
    }));
}

function verdictsOf(standard: string, departments: readonly DepartmentVerdicts[]) {
  return departments.flatMap(({ standards }) => standards.filter(({ id }) => id === standard).map(({ verdict }) => verdict));
}
