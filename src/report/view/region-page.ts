import { type ConclusionsView, conclusionsOf, NONE_MISSING } from './conclusions.js';
import { type Context, href } from './context.js';
import { type Frame, frame } from './frame.js';
import { type MatrixView, matrix } from './matrix.js';
import { type ToolsView, toolsView } from './matrix-tools.js';
import { overridesOfRun } from './overrides.js';
import type { RegionPart } from './region-parts.js';
import { type Text, written } from './text.js';

/** The departments of one region, or a part of them: the matrix, where the overview cannot hold them all. */
export interface RegionPage extends Frame {
  readonly kicker: Text;
  readonly heading: Text;
  readonly conclusions: ConclusionsView;
  /** How many verdicts have a 改判; a list of none or one. */
  readonly overridden: readonly string[];
  readonly matrix: MatrixView;
  readonly tools: ToolsView;
  /** The other parts of the region; empty where there is one. */
  readonly parts: readonly { readonly text: string; readonly address: string; readonly current: boolean }[];
}

export function regionPage(part: RegionPart, parts: readonly RegionPart[], context: Context): RegionPage {
  const { words, model } = context;
  const { region } = part;
  const title = words.say.findingTitle(model.ruleSet.title);
  const own = parts.filter((one) => one.region.name === region.name);
  return {
    ...frame(`${region.name.text} · ${title}`, '../', context),
    scripts: ['report.js', 'matrix.js'],
    kicker: written(title),
    heading: region.name,
    conclusions: conclusionsOf(region.departments, NONE_MISSING, context),
    overridden: overridesOfRun(region.departments, context),
    matrix: matrix([region], '../', context),
    tools: toolsView(region.departments, context),
    parts:
      own.length === 1
        ? []
        : own.map((one) => ({ text: words.say.part(one.number, one.of), address: href('../', one.path), current: one === part })),
  };
}
