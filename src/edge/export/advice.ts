import { type ClauseVerdict, type Context, fixView, type NeededView, neededView, writtenLines } from '../../index.js';

/** 还需材料 as lines; what a line asks for stands below it, further in. None where nothing is needed. */
export function neededLines({ stillNeeded }: ClauseVerdict, context: Context): readonly string[] {
  return stillNeeded === null ? [] : linesOf(neededView(stillNeeded, context));
}

/** 一种最小整改 as lines: what to do, what cannot be changed, and what is needed even then. None where there is none. */
export function fixLines({ smallestFix }: ClauseVerdict, context: Context): readonly string[] {
  if (smallestFix === null) return [];
  const { steps, obstacles, needed } = fixView(smallestFix, context);
  const { afterFix, colon } = context.words.labels;
  const after = needed.flatMap(linesOf).map(indent);
  return [...steps, ...obstacles, ...(after.length === 0 ? [] : [`${afterFix}${colon.trimEnd()}`, ...after])];
}

/** 整改 as the rule file has it, where something is to be put right; else none. */
export function remedyLines({ id, verdict }: ClauseVerdict, context: Context): readonly string[] {
  const remedy = verdict === 'not-met' ? context.clause(id)?.remedy : null;
  return remedy == null ? [] : writtenLines(remedy).map(({ text }) => text);
}

/** Everything a reader may want beside the reason, under headings: remarks, 还需材料, 一种最小整改, 整改. */
export function adviceLines(verdict: ClauseVerdict, context: Context): readonly string[] {
  const { labels } = context.words;
  return [
    ...verdict.notes.map(context.choose),
    ...headed(labels.stillNeeded, neededLines(verdict, context)),
    ...headed(labels.smallestFix, fixLines(verdict, context)),
    ...headed(labels.remedy, remedyLines(verdict, context)),
  ];
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map(indent)];
}

function linesOf({ text, items }: NeededView): readonly string[] {
  return [text, ...items.flatMap(linesOf).map(indent)];
}

function indent(line: string): string {
  return `  ${line}`;
}
