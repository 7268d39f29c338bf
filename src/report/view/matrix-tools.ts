import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import type { Context } from './context.js';
import { VERDICTS } from './verdict-view.js';

/** What the script offers to narrow a table of departments down. Without script none of it is seen. */
export interface ToolsView {
  /** A list of none (too few departments to look for one) or one. */
  readonly offered: readonly {
    readonly conclusions: readonly string[];
    readonly clauses: readonly { readonly index: number; readonly id: string }[];
    readonly verdicts: readonly { readonly letter: string; readonly word: string }[];
    /** `{n}` and `{all}` stand for figures. */
    readonly shown: string;
  }[];
}

/** Whoever has fewer departments before him sees them all at a glance. */
const FEWEST = 6;

export function toolsView(departments: readonly DepartmentVerdicts[], { model, words, choose }: Context): ToolsView {
  if (departments.length < FEWEST) return { offered: [] };
  return {
    offered: [
      {
        conclusions: [...new Set(departments.map(({ conclusionText }) => words.say.heading(choose(conclusionText))))].sort(),
        clauses: model.clauses.map(({ id }, index) => ({ index, id })),
        verdicts: VERDICTS.map((name, i) => ({ letter: String(i), word: words.verdicts[name] })),
        shown: words.say.shownOf('{n}', '{all}'),
      },
    ],
  };
}
