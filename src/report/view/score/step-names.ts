import type { StepPoints } from '../../../verdict/score/points.js';
import { type Context, clauseAnchor } from '../context.js';

/** What a step on the way to the total is called. */
export interface StepName {
  /** For the picture: on a phone, and on a wider page; cut where it would run into the figure beside it. */
  readonly short: string;
  readonly long: string;
  /** In full. */
  readonly whole: string;
  /** The anchor of its clause, a list of none or one. */
  readonly anchors: readonly string[];
}

export function stepName({ kind, of }: Pick<StepPoints, 'kind' | 'of'>, context: Context): StepName {
  const { model, scores, words } = context;
  const plain = (name: string): StepName => named(name, name, []);
  if (of === null) return plain(scores.steps[kind as keyof typeof scores.steps]);
  if (kind === 'clause') {
    const clause = context.clause(of);
    const long = clause === null ? words.say.heading(words.say.clause(of)) : scores.say.clause(of, clause.title);
    return named(words.say.heading(words.say.clause(of)), long, clause === null ? [] : [clauseAnchor(model, of)]);
  }
  if (kind !== 'standard') return plain(of);
  const standard = model.standards.find(({ id }) => id === of);
  return plain(standard === undefined ? of : scores.say.standard(standard.id, standard.title));
}

/** A step under one name. */
export function named(short: string, whole: string, anchors: readonly string[]): StepName {
  return { short: cut(short, 12), long: cut(whole, 28), whole, anchors };
}

/** Letters are narrower than characters: two of them count as one. */
function cut(text: string, most: number): string {
  let width = 0;
  const kept: string[] = [];
  for (const c of text) {
    width += c > '\u2e7f' ? 1 : 0.5;
    if (width > most) return `${kept.slice(0, -1).join('')}…`;
    kept.push(c);
  }
  return text;
}
