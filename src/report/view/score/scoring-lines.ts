import type { Clause } from '../../../model/model.js';
import type { Context } from '../context.js';
import { exactly, points } from './figures.js';

/** What a clause says of its points, a line each, in the words of the rule behind the name of the line. */
export function scoringLines({ scoring }: Clause, context: Context): readonly string[] {
  if (scoring === null) return [];
  const { effects, labels, say } = context.scores;
  return [
    ...(scoring.points === null ? [] : [say.head(labels.of, points(exactly(scoring.points), context))]),
    ...scoring.lines.map(({ effect, text }) => say.head(effects[effect], oneLine(text))),
    ...scoring.waivers.map(({ text }) => say.head(labels.waiver, oneLine(text))),
    ...scoring.vetoes.map(({ text }) => say.head(labels.veto, oneLine(text))),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, '');
}
