import { type ClausePoints, type Context, clausePointsView, type LineView, type VetoView } from '../../index.js';
import { indent } from './reasoning-lines.js';

/** The points of a clause in the terminal: what each line took or gave, and why; vetoes first. */
export function pointsLines(points: ClausePoints, context: Context): readonly string[] {
  const { vetoes, sentence, notes, lines } = clausePointsView(points, context);
  return [
    ...vetoes.flatMap(vetoLines),
    ...(sentence === '' ? [] : [sentence]),
    ...notes,
    ...lines.flatMap((one) => lineLines(one, context)),
  ];
}

/** 一票否决 and what was found of it. */
export function vetoLines({ word, lines, causes }: VetoView): readonly string[] {
  return [`! ${word} ${lines.map(({ text }) => text).join('')}`, ...causes.map(indent)];
}

function lineLines({ text, amount, causes, notes, records, more, items }: LineView, context: Context): readonly string[] {
  const beside = [
    ...causes,
    ...notes,
    ...records.flatMap((one) => [
      [one.label, one.amount, ...one.notes].filter((part) => part !== '').join(' '),
      ...one.items.flatMap((item) => lineLines(item, context)).map(indent),
    ]),
    ...more,
    ...items.flatMap((item) => lineLines(item, context)),
  ];
  return [`[${amount}] ${text.map((line) => line.text).join('')}`, ...beside.map(indent)];
}
