import type { VerdictName } from '../../verdict/verdicts.js';
import type { Context } from './context.js';
import { type BarView, bar } from './counts.js';
import { VERDICTS, verdictView } from './verdict-view.js';

/** The departments counted by the words of their conclusion (a set may have words of its own). */
export interface ConclusionsView {
  readonly sentence: string;
  readonly bar: BarView;
}

export function conclusions(context: Context): ConclusionsView {
  const { run, words } = context;
  const counted = countConclusions(context);
  const spoken = counted.map(({ word, n }) => words.say.departments(word, n));
  return {
    sentence: words.say.overview(run.departments.length, spoken, run.unread.length),
    bar: bar(counted.map(({ word, n, verdict }) => ({ word: words.say.heading(word), n, verdict: verdictView(verdict, words) }))),
  };
}

function countConclusions({ run, choose }: Context): readonly { word: string; n: number; verdict: VerdictName }[] {
  const ordered = VERDICTS.flatMap((verdict) => run.departments.filter((d) => d.conclusion === verdict));
  const spoken = [...new Set(ordered.map((d) => choose(d.conclusionText)))];
  return spoken.flatMap((word) => {
    const own = ordered.filter((d) => choose(d.conclusionText) === word);
    const [first] = own;
    return first === undefined ? [] : [{ word, n: own.length, verdict: first.conclusion }];
  });
}
