import type { SmallestFix, StillNeeded } from '../../verdict/verdicts.js';
import type { Context } from './context.js';

/** 还需材料 as nested lines: `items` are what the line's words ask for, all or any. */
export interface NeededView {
  readonly text: string;
  readonly items: readonly NeededView[];
}

/** 一种最小整改. */
export interface FixView {
  readonly steps: readonly string[];
  readonly obstacles: readonly string[];
  /** What is needed even then, as a list of none or one. */
  readonly needed: readonly NeededView[];
}

export function neededView(needed: StillNeeded, context: Context): NeededView {
  const items = 'items' in needed ? needed.items : [];
  return { text: context.choose(needed.words), items: items.map((item) => neededView(item, context)) };
}

export function fixView(fix: SmallestFix, context: Context): FixView {
  return {
    steps: fix.steps.map(context.choose),
    obstacles: fix.obstacles.map(context.choose),
    needed: fix.stillNeeded === null ? [] : [neededView(fix.stillNeeded, context)],
  };
}
