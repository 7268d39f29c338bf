import type { ContradictedFact, DataContradiction } from '../../verdict/verdicts.js';
import type { Context } from './context.js';
import { placeLine } from './sources.js';
import { ruleLines, type Text } from './text.js';

/** 数据矛盾: what the sheet says against itself, before anything is concluded from it. */
export interface ContradictionView {
  /** The name and the words of the 勾稽. */
  readonly name: readonly string[];
  readonly lines: readonly Text[];
  readonly notes: readonly string[];
  readonly facts: readonly { readonly text: string; readonly place: string }[];
  /** How many more; a list of none or one. */
  readonly further: readonly string[];
}

export function contradictionView({ name, text, note, facts, further }: DataContradiction, context: Context): ContradictionView {
  return {
    name: name === null ? [] : [name],
    lines: ruleLines(text),
    notes: note === null ? [] : [note],
    facts: facts.map((fact) => ({ text: factText(fact, context), place: placeLine(fact.at, context) ?? '' })),
    further: further === 0 ? [] : [context.words.say.furtherContradicted(further)],
  };
}

function factText({ what, value }: ContradictedFact, { choose, words: { labels } }: Context): string {
  return `${choose(what)}${labels.colon}${choose(value)}`;
}
