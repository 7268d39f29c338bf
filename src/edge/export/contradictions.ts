import { type Context, contradictionView, type DataContradiction } from '../../index.js';

/** A 数据矛盾 as lines of words: what does not hold, then each fact with its place, then the 说明. */
export function contradictionLines(one: DataContradiction, context: Context): readonly string[] {
  const { name, lines, facts, further, notes } = contradictionView(one, context);
  return [
    [...name, lines.map(({ text }) => text).join('')].join(context.words.labels.colon),
    ...facts.map(({ text, place }) => inBrackets(text, place, context)),
    ...further,
    ...notes,
  ];
}

function inBrackets(text: string, place: string, { words: { labels } }: Context): string {
  return place === '' ? text : `${text}${labels.openBracket}${place}${labels.closeBracket}`;
}
